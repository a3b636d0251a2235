// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { safetyPhrases } from '../../../src/domain/search/safety-phrases.ts';
import { type SearchIndex, search } from '../../../src/domain/search/search.ts';
import { oneIn } from '../../support/thorough.ts';
import { DANGER } from './fixtures/danger.ts';
import { HARMLESS } from './fixtures/harmless.ts';
import { sentencesOf } from './fixtures/rows.ts';
import { harmlessOf, indexFor, safetyWords, searchWords } from './loaded.ts';

const LANGS = Object.keys(safetyWords);
const FURTHER = 7;

const indexes = new Map(LANGS.map(lang => [lang, indexFor([lang, 'it'])]));
const indexOf = (lang: string): SearchIndex => indexes.get(lang) as SearchIndex;
/** The words of Italian alone, of the own language, and of one that has nothing to do with it. */
const loadedBeside = (lang: string): SearchIndex[] =>
  ['it', lang, LANGS[(LANGS.indexOf(lang) + FURTHER) % LANGS.length] as string].map(indexOf);

describe.each(LANGS)('with the words of %s', lang => {
  test('every phrase of danger of any language raises the alarm', () => {
    const phrases = safetyPhrases(safetyWords)
      .filter((_, at) => (at + LANGS.indexOf(lang)) % oneIn(6) === 0)
      .map(words => words.replaceAll('*', ''));
    expect(phrases.filter(words => !search(indexOf(lang), words).alarm)).toEqual([]);
  });
});

describe.each(LANGS)('in %s', lang => {
  const typedIn = (table: Readonly<Record<string, string>>): string[] =>
    sentencesOf({ [lang]: table[lang] as string }).map(({ typed }) => typed);

  test('what people in danger type brings protection first, whatever language is loaded', () => {
    const typed = typedIn(DANGER);
    expect(typed.length).toBeGreaterThanOrEqual(8);
    const missed = typed.filter(words =>
      loadedBeside(lang).some(index => {
        const { alarm, needs } = search(index, words);
        return !alarm || needs[0] !== 'safety';
      }),
    );
    expect(missed).toEqual([]);
  });

  test('what is harmless raises no alarm, whatever language is loaded', () => {
    const typed = typedIn(HARMLESS);
    expect(typed.length).toBeGreaterThanOrEqual(10);
    const alarmed = (words: string) => loadedBeside(lang).some(index => search(index, words).alarm);
    expect(typed.filter(alarmed)).toEqual([]);
  });

  test('the words of its list that mean no danger never bring it', () => {
    const words = harmlessOf(searchWords(lang));
    expect(words.filter(one => search(indexOf(lang), one).needs[0] === 'safety')).toEqual([]);
    const some = words.filter((_, at) => at % oneIn(4) === 0);
    expect(some.filter(one => search(indexOf('it'), one).alarm)).toEqual([]);
  });
});
