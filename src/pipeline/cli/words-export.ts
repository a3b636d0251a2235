// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, writeFileSync } from 'node:fs';
import sentences from '../../../locales/it/pipeline.json' with { type: 'json' };
import { fill } from '../fill.ts';
import { hintFor } from '../parse/problem.ts';
import type { Language } from '../words/language-list.ts';
import { type Locales, SOURCE } from '../words/open.ts';
import { csvSheet, xlsxSheet } from '../words/sheet-files.ts';
import { NOT_CARRIED, type SheetRow, sheetRows } from '../words/sheet-rows.ts';
import { type Options, UsageError } from './options.ts';
import type { Say } from './report.ts';
import { soundLocales } from './words-check.ts';

const { command, sheet } = sentences.locales;

/** True for a name a reviewer's sheet may have. */
export const isSheetName = (file: string): boolean => /\.(xlsx|csv)$/i.test(file);

const languageAsked = ({ languages }: Locales, value: string): Language => {
  if (value === SOURCE) throw new UsageError(command.onlySource);
  const found = languages.find(({ code }) => code === value);
  if (found !== undefined) return found;
  const hint = hintFor(
    value,
    languages.map(({ code }) => code).filter(code => code !== SOURCE),
  );
  throw new UsageError(fill(command.unknownLanguage, { value, hint }));
};

const bytesOf = async (rows: readonly SheetRow[], file: string, { code, dir }: Language) =>
  /\.csv$/i.test(file) ? csvSheet(rows) : await xlsxSheet(rows, { name: code, rightToLeft: dir === 'rtl' });

/** `words export`: a language as a sheet for a person who reads it well. */
export const exportWords = async (
  { locales: root, to, force }: Options,
  asked: readonly string[],
  say: Say,
): Promise<number> => {
  const [lang, stray] = asked;
  if (lang === undefined || to === undefined) throw new UsageError(command.exportNeeds);
  if (stray !== undefined) throw new UsageError(fill(sentences.report.tooMuch, { value: stray }));
  if (!isSheetName(to)) throw new UsageError(fill(command.badFile, { value: to }));
  const locales = soundLocales(root, say);
  if (locales === undefined) return 1;
  const language = languageAsked(locales, lang);
  const rows = sheetRows(locales, language.code);
  const lost = rows.find(row => Object.values(row).some(text => NOT_CARRIED.test(text)));
  if (lost !== undefined) throw new UsageError(fill(command.notCarried, { key: `${lost.file}:${lost.key}` }));
  if (existsSync(to) && !force) throw new UsageError(fill(sentences.imports.command.exists, { file: to }));
  writeFileSync(to, await bytesOf(rows, to, language));
  const older = rows.filter(({ note }) => note.startsWith(sheet.notes.older)).length;
  say(fill(command.exported, { file: to, rows: rows.length, older }));
  return 0;
};
