// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { olderSentences } from '../../domain/made-from.ts';
import { put } from '../fill.ts';
import { type Locales, SOURCE } from './open.ts';
import { examplesOf, formOf, italianOf, keysFor, slotsOf } from './plurals.ts';
import { marksIn, sentencesIn, spokenSections } from './sections.ts';

const { notes } = words.locales.sheet;

/** The columns of a sheet for a reviewer, in their order. */
export const COLUMNS = ['file', 'key', 'italian', 'english', 'translation', 'note'] as const;

/** A row of a sheet for a reviewer: a sentence beside those it is made from. */
export type SheetRow = Record<(typeof COLUMNS)[number], string>;

/** The headings of the columns, as a person reads them. */
export const HEADINGS = COLUMNS.map(column => words.locales.sheet.columns[column]);

/** The Italian a reviewer sees: the same form if Italian has it, else the fullest. */
export const italianShown = (locales: Locales, section: string, key: string): string => {
  const italian = sentencesIn(locales, SOURCE, section);
  return italian.get(key) ?? italianOf(italian, key);
};

const noteOf = (lang: string, form: string | undefined, shown: string, state: string | undefined): string => {
  const slots = slotsOf(shown);
  const numbers = form === undefined ? '' : examplesOf(lang, form).join(', ');
  return [
    state,
    form === undefined ? undefined : put(notes.form, { form, numbers }),
    slots.length === 0 ? undefined : put(notes.slots, { slots: slots.join(' ') }),
  ]
    .filter(part => part !== undefined)
    .join(' · ');
};

const sectionRows = (locales: Locales, lang: string, section: string): SheetRow[] => {
  const italian = sentencesIn(locales, SOURCE, section);
  const mine = sentencesIn(locales, lang, section);
  const english = sentencesIn(locales, 'en', section);
  const older = new Set(olderSentences(italian, mine, marksIn(locales, lang, section)));
  return keysFor(italian, lang).map(key => {
    const shown = italianShown(locales, section, key);
    const state = mine.has(key) ? (older.has(key) ? notes.older : undefined) : notes.missing;
    return {
      file: `${lang}/${section}.json`,
      key,
      italian: shown,
      english: english.get(key) ?? italianOf(english, key),
      translation: mine.get(key) ?? '',
      note: noteOf(lang, formOf(italian, key), shown, state),
    };
  });
};

/** A language as a sheet: every sentence it has, and those it lacks without translation. */
export const sheetRows = (locales: Locales, lang: string): SheetRow[] =>
  spokenSections(locales).flatMap(section => sectionRows(locales, lang, section));

/** Characters no spreadsheet carries: they would be lost on the way. */
export const NOT_CARRIED = /(?!\n)\p{Cc}|\p{Cs}|\ufffd|\p{Noncharacter_Code_Point}/u;
