// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { error, type Fault, type WordFaultCode } from '../fault.ts';
import type { Params } from '../fill.ts';
import type { Language } from './language-list.ts';
import { type Locales, SOURCE } from './open.ts';
import { keysFor } from './plurals.ts';
import { isDoubt, slipsOf } from './rules.ts';
import { sentencesIn, spokenSections } from './sections.ts';
import { sentenceOf } from './sentence.ts';
import type { ReadRow } from './sheet-read.ts';
import { COLUMNS, italianShown, type SheetRow } from './sheet-rows.ts';

const { columns } = words.locales.sheet;

type Column = (typeof COLUMNS)[number];
type Row = SheetRow & { line: number };
type Target = { language: Language; section: string; row: Row };

/** What a reviewed sheet changes: by section, the new sentences by key. */
export type Review = {
  language: Language | undefined;
  changes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  faults: readonly Fault[];
};

/** Says what is wrong in a cell of the sheet. */
type Say = (line: number, column: Column, code: WordFaultCode, params?: Params) => Fault;

const NEEDED: readonly Column[] = ['file', 'key', 'italian', 'translation'];

const rowOf = ({ line, cells }: ReadRow, say: Say): Row | Fault[] => {
  const texts = Object.fromEntries(COLUMNS.map((column, index) => [column, cells[index]]));
  const odd = NEEDED.filter(column => texts[column] === undefined);
  if (odd.length > 0) return odd.map(column => say(line, column, 'rowNotText'));
  return { ...(texts as SheetRow), line };
};

const targetOf = (locales: Locales, row: Row, say: Say): Target | Fault => {
  const file = row.file.trim();
  const [, code, section = ''] = /^([\w-]+)\/([\w-]+)\.json$/.exec(file) ?? [];
  const language = locales.languages.find(one => one.code === code && code !== SOURCE);
  if (language === undefined || !spokenSections(locales).includes(section))
    return say(row.line, 'file', 'rowFile', { value: file });
  const key = row.key.trim();
  return keysFor(sentencesIn(locales, SOURCE, section), language.code).includes(key)
    ? { language, section, row: { ...row, key } }
    : say(row.line, 'key', 'rowKey', { value: key, file });
};

const isTarget = (found: Target | Fault): found is Target => 'section' in found;

/** The new sentence of a row, if it has one: an untouched row says nothing, whatever its faults. */
const changeOf = (locales: Locales, target: Target, say: Say): { words?: string; faults: Fault[] } => {
  const { language, section, row } = target;
  const before = sentencesIn(locales, language.code, section).get(row.key) ?? '';
  // A space typed at the end of a cell is never meant.
  const now = row.translation.trim();
  if (row.translation === before || now === before) return { faults: [] };
  if (now === '') return { faults: [say(row.line, 'translation', 'rowEmptied', { value: before })] };
  const shown = italianShown(locales, section, row.key);
  if (row.italian !== shown)
    return { faults: [{ ...say(row.line, 'italian', 'rowItalian', { value: shown }), level: 'warning' }] };
  const italian = sentencesIn(locales, SOURCE, section);
  const english = sentencesIn(locales, 'en', section);
  const slips = slipsOf(sentenceOf({ language, section, italian, english }, row.key, now));
  const faults = slips.map((slip): Fault => {
    const fault = say(row.line, 'translation', slip.code, slip.params);
    return isDoubt(slip) ? { ...fault, level: 'warning' } : fault;
  });
  return { words: now, faults };
};

/** The rows of a sheet that are one sentence each, of one language, each once; the others are faults. */
const targetsOf = (locales: Locales, rows: readonly ReadRow[], say: Say): (Target | Fault)[] => {
  const lines = new Map<string, number>();
  let lang: string | undefined;
  return rows.flatMap(read => {
    const row = rowOf(read, say);
    if (Array.isArray(row)) return row;
    const target = targetOf(locales, row, say);
    if (!isTarget(target)) return target;
    const value = target.language.code;
    lang ??= value;
    if (lang !== value) return say(row.line, 'file', 'rowLanguage', { value, lang });
    const name = `${target.section}.${target.row.key}`;
    const line = lines.get(name);
    if (line !== undefined) return say(row.line, 'key', 'rowRepeated', { line });
    lines.set(name, row.line);
    return target;
  });
};

/** Compares a sheet with the languages as they are: what changes, and everything wrong with its rows. */
export const reviewOf = (locales: Locales, rows: readonly ReadRow[], file: string): Review => {
  const say: Say = (line, column, code, params) =>
    error(code, { file, line, column: columns[column] }, params);
  const targets = targetsOf(locales, rows, say);
  const changes = new Map<string, Map<string, string>>();
  const faults = targets.flatMap(target => {
    if (!isTarget(target)) return [target];
    const { section, row } = target;
    const change = changeOf(locales, target, say);
    if (change.words !== undefined)
      changes.set(section, (changes.get(section) ?? new Map<string, string>()).set(row.key, change.words));
    return change.faults;
  });
  return { language: targets.find(isTarget)?.language, changes, faults };
};
