// SPDX-License-Identifier: AGPL-3.0-or-later
import { markOf, olderSentences } from '../../domain/made-from.ts';
import { type Locales, MADE_FROM, pathOf, SOURCE } from './open.ts';
import { keysFor } from './plurals.ts';
import { marksIn, sentencesIn, spokenSections } from './sections.ts';
import { jsonText, treeFrom, type Written } from './write.ts';

/** Which sentences somebody says are made from today's Italian. */
export type Chosen = (sentence: { section: string; key: string; marked: boolean }) => boolean;

/** What a stamp leaves: the file of marks, how many are new or other than before, and how many sentences are still older. */
export type Stamped = Written & { count: number; older: number };

type Marks = { key: string; mark: string; isNew: boolean }[];

const marksOf = (locales: Locales, lang: string, section: string, chosen: Chosen): Marks => {
  const italian = sentencesIn(locales, SOURCE, section);
  const mine = sentencesIn(locales, lang, section);
  const marks = marksIn(locales, lang, section);
  return keysFor(italian, lang)
    .filter(key => mine.has(key))
    .flatMap(key => {
      const before = marks.get(key);
      const mark = chosen({ section, key, marked: before !== undefined }) ? markOf(italian, key) : before;
      return mark === undefined ? [] : [{ key, mark, isNew: mark !== before }];
    });
};

/** The marks of a language once some sentences are said to be of today's Italian; marks of lost sentences go. */
export const stampLanguage = (locales: Locales, lang: string, chosen: Chosen): Stamped => {
  const sections = spokenSections(locales).map(section => ({
    section,
    marks: marksOf(locales, lang, section, chosen),
  }));
  const older = sections.map(({ section, marks }) => {
    const now = new Map(marks.map(({ key, mark }) => [key, mark]));
    return olderSentences(sentencesIn(locales, SOURCE, section), sentencesIn(locales, lang, section), now)
      .length;
  });
  const tree = sections
    .filter(({ marks }) => marks.length > 0)
    .map(({ section, marks }) => [section, treeFrom(marks.map(({ key, mark }) => [key, mark] as const))]);
  return {
    file: pathOf(locales, lang, `${MADE_FROM}.json`),
    text: jsonText(Object.fromEntries(tree)),
    count: sections.flatMap(({ marks }) => marks).filter(({ isNew }) => isNew).length,
    older: older.reduce((sum, count) => sum + count, 0),
  };
};
