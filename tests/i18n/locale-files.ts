// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { type Sentences, stemOf as stemIn } from '../../src/domain/made-from.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { filesOnDisk } from '../../src/pipeline/read/disk.ts';
import { checkLocales } from '../../src/pipeline/words/check.ts';
import { openLocales, SOURCE, TYPED } from '../../src/pipeline/words/open.ts';
import { sectionsOf, sentencesIn, spokenSections } from '../../src/pipeline/words/sections.ts';

export { TYPED } from '../../src/pipeline/words/open.ts';
export { slotsOf } from '../../src/pipeline/words/plurals.ts';

/** Read only while the pages are made. */
export const PRERENDERED = ['pages'];

const files = filesOnDisk('locales');
if (files === undefined) throw new Error('There is no folder of languages.');
const LOCALES = openLocales('locales', files);

/** The sections a language has, as they lie on the disk. */
export const sectionsFor = (lang: string): string[] => sectionsOf(LOCALES, lang);

/** "section.key" → sentence, for a whole language. */
export const wordsOf = (lang: string): Sentences =>
  new Map(
    spokenSections(LOCALES).flatMap(section =>
      [...sentencesIn(LOCALES, lang, section)].map(([key, words]) => [`${section}.${key}`, words] as const),
    ),
  );

type Lists = Record<string, string[]>;

/** What people type for each thing they may look for, in a language. */
export const typedWords = (lang: string): Record<'needs' | 'kinds' | 'offers', Lists> =>
  JSON.parse(readFileSync(`locales/${lang}/${TYPED}.json`, 'utf8'));

export const ITALIAN = wordsOf(SOURCE);
export const OTHERS = LANGUAGES.filter(({ code }) => code !== SOURCE);

/** The stem of a sentence that counts, undefined for one that does not. */
export const stemOf = (key: string): string | undefined => stemIn(ITALIAN, key);

/** What says that a sentence waits for a person, and is no fault of the files. */
const WAITING = ['sentenceOlder', 'sentencesUnmarked'];
const FAULTS = checkLocales(LOCALES).filter(({ code }) => !WAITING.includes(code));

/** What the check of the languages says, in one of them or about their folder. */
export const faultsOf = (lang: string | undefined, ...codes: string[]): string[] =>
  FAULTS.filter(({ place: { file } }) => /^locales\/(.+)\//.exec(file)?.[1] === lang)
    .filter(({ code }) => codes.length === 0 || codes.includes(code))
    .map(({ place: { file, column }, message }) => `${file}:${column}: ${message}`);
