// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import sentences from '../../../locales/it/pipeline.json' with { type: 'json' };
import { stemOf } from '../../domain/made-from.ts';
import { fill } from '../fill.ts';
import { nearHint } from '../parse/problem.ts';
import { type Locales, SOURCE } from '../words/open.ts';
import { sentencesIn, spokenSections } from '../words/sections.ts';
import { type Chosen, stampLanguage } from '../words/stamp.ts';
import type { Written } from '../words/write.ts';
import { type Options, UsageError } from './options.ts';
import type { Say } from './report.ts';
import { soundLocales } from './words-check.ts';

const { command } = sentences.locales;
const NEW = 'new';

/** Every name one may stamp: files, and sentences with the stems of those that count. */
const namesIn = (locales: Locales): Set<string> => {
  const names = spokenSections(locales).flatMap(section => {
    const italian = sentencesIn(locales, SOURCE, section);
    const keys = [...italian.keys()].flatMap(key => [key, stemOf(italian, key) ?? key]);
    return [section, ...keys.map(key => `${section}.${key}`)];
  });
  return new Set(names);
};

/** Without a name: a whole language if one is said, else only what nobody has ever stamped. */
const chosenBy = (locales: Locales, names: readonly string[], wholeLanguage: boolean): Chosen => {
  if (names.length === 0 && wholeLanguage) return () => true;
  if (names.length === 0 || names.join() === NEW) return ({ marked }) => !marked;
  const known = namesIn(locales);
  const unknown = names.find(name => !known.has(name));
  if (unknown !== undefined)
    throw new UsageError(fill(command.unknownKey, { value: unknown, hint: nearHint(unknown, known) }));
  return ({ section, key }) => {
    const stem = stemOf(sentencesIn(locales, SOURCE, section), key) ?? key;
    return [section, `${section}.${key}`, `${section}.${stem}`].some(name => names.includes(name));
  };
};

/** Writes a file only when that changes it; true if it did. */
export const writeChanged = ({ file, text }: Written): boolean => {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  writeFileSync(file, text);
  return true;
};

/** `words stamp`: records that translations are of today's Italian. */
export const stampWords = ({ locales: root }: Options, asked: readonly string[], say: Say): number => {
  const locales = soundLocales(root, say);
  if (locales === undefined) return 1;
  const codes = locales.languages.map(({ code }) => code).filter(code => code !== SOURCE);
  const [first = ''] = asked;
  const one = codes.includes(first);
  const chosen = chosenBy(locales, one ? asked.slice(1) : asked, one);
  const stamped = (one ? [first] : codes)
    .filter(code => locales.folders.has(code))
    .map(code => stampLanguage(locales, code, chosen));
  const written = stamped.filter(writeChanged);
  for (const { file, count } of written) say(fill(command.stamped, { file, count }));
  if (written.length === 0) say(command.stampedNone);
  const older = stamped.reduce((sum, { older: count }) => sum + count, 0);
  if (older > 0) say(fill(command.leftOlder, { count: older }));
  return 0;
};
