// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Sentences, sentencesOf } from '../../domain/made-from.ts';
import { ITALIAN_ONLY, type Locales, MADE_FROM, SOURCE, TYPED } from './open.ts';

const NONE: Sentences = new Map();

/** The files of words a folder holds; those for Italian alone are left out. */
export const sectionsOf = ({ folders }: Locales, lang: string): string[] =>
  [...(folders.get(lang)?.keys() ?? [])]
    .filter(name => name !== MADE_FROM && (lang !== SOURCE || !ITALIAN_ONLY.includes(name)))
    .sort();

/** The sections that hold sentences, which every language has: as the Italian folder says. */
export const spokenSections = (locales: Locales): string[] =>
  sectionsOf(locales, SOURCE).filter(name => name !== TYPED);

/** The sentences of a section in a language, none if it is not there. */
export const sentencesIn = ({ folders }: Locales, lang: string, section: string): Sentences =>
  sentencesOf(folders.get(lang)?.get(section));

/** The marks of a section: of which Italian each sentence is made, as far as somebody said. */
export const marksIn = ({ folders }: Locales, lang: string, section: string): Sentences => {
  const marks = folders.get(lang)?.get(MADE_FROM);
  if (typeof marks !== 'object' || marks === null || !Object.hasOwn(marks, section)) return NONE;
  return sentencesOf((marks as Record<string, unknown>)[section]);
};
