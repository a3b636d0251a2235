// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { safetyPhrases } from '../../../src/domain/search/safety-phrases.ts';
import { type SearchIndex, search } from '../../../src/domain/search/search.ts';
import { ALARMS, TYPED, TYPED_LATER } from '../../fixtures/search-queries.ts';
import { oneIn } from '../../support/thorough.ts';
import { realAtlas } from '../find/atlases.ts';
import { harmlessOf, indexFor, labelledWords, safetyWords, searchWords } from './loaded.ts';

const LANGS = ['it', 'en', 'fr', 'ar'] as const;
const real = realAtlas();
/** Whatever the reader speaks: Italian alone, or a language and Italian; with the names of the codes and without. */
const LOADED = LANGS.flatMap(lang =>
  [searchWords, labelledWords].map(wordsOf => [lang, indexFor([lang, 'it'], real, wordsOf)] as const),
);

const indexOf = (lang: string) => LOADED.find(([loaded]) => loaded === lang)?.[1] as SearchIndex;
const firstNeed = (index: SearchIndex, typed: string) => search(index, typed).needs[0];

/** One letter dropped from the middle of each word: the commonest slip. */
const slipped = (phrase: string): string =>
  phrase.replace(/\p{L}{5,}/gu, word => word.slice(0, word.length >> 1) + word.slice((word.length >> 1) + 1));

describe('words of danger', () => {
  const typed = LANGS.flatMap(lang => ALARMS[lang].map(words => [lang, words] as const));

  test.each(typed)('in the own language of the reader (%s): %j brings protection first', (lang, words) => {
    expect(firstNeed(indexOf(lang), words)).toBe('safety');
  });

  test('of the list that is always loaded do so whatever language is loaded', () => {
    const missed = LOADED.flatMap(([lang, index], nth) =>
      safetyPhrases(safetyWords)
        .filter((_, at) => (at + nth) % oneIn(LOADED.length) === 0)
        .map(words => words.replaceAll('*', ''))
        .filter(words => firstNeed(index, words) !== 'safety')
        .map(words => [lang, words]),
    );
    expect(missed).toEqual([]);
  });

  test.each([
    ['he beats me', 'ar'],
    ['mi picchia', 'en'],
    ['il me frappe', 'it'],
    ['يضربني', 'fr'],
    ['my husband beats me', 'it'],
    ['mi ha minacciata', 'ar'],
    ['elle est menacée', 'en'],
    ['زوجي بيهددني', 'it'],
    ['yadrobni', 'fr'],
  ] as const)('%j, typed by a reader of %s, brings protection first', (words, lang) => {
    expect(search(indexOf(lang), words)).toMatchObject({
      alarm: true,
      services: [],
      named: [],
      suggestions: [],
    });
    expect(firstNeed(indexOf(lang), words)).toBe('safety');
  });

  test.each(['agres', 'picch', 'minac'])('just begun (%j) come first, but raise no alarm yet', typed => {
    const { needs, alarm } = search(indexOf('fr'), typed);
    expect([needs[0], alarm]).toEqual(['safety', false]);
  });
});

describe('words without danger', () => {
  test.each(LANGS)('that people type in %s never bring protection first', lang => {
    const wrong = LOADED.flatMap(([loaded, index], nth) =>
      [...TYPED[lang], ...TYPED_LATER[lang]]
        .filter((_, at) => (at + nth) % oneIn(4) === 0)
        .filter(({ typed }) => firstNeed(index, typed) === 'safety')
        .map(({ typed }) => [loaded, typed]),
    );
    expect(wrong).toEqual([]);
  });

  test.each(LANGS)('of the lists in %s raise none when a letter is missing', lang => {
    const wrong = harmlessOf(searchWords(lang))
      .map(slipped)
      .filter(words => search(indexOf(lang), words).alarm);
    expect(wrong).toEqual([]);
  });

  test.each([
    'help me to find me a job',
    'mi serve un lavoro mi aiuti',
    'me faire me soigner',
    'me ajuda me diga',
  ])('%j, where a word stands twice, raise no alarm', words => {
    expect(LOADED.filter(([, index]) => search(index, words).alarm).map(([lang]) => lang)).toEqual([]);
  });

  test('of the names of towns never do', () => {
    const wrong = [...real.towns.values()].filter(({ name }) =>
      LOADED.some(([, index]) => search(index, name).needs[0] === 'safety'),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test.each(['violin', 'cours', 'violet', 'trattoria', 'ménage', 'machine', 'macchina', 'batteria', 'beach'])(
    '%j is not one of them',
    word => {
      const alarmed = LOADED.filter(([, index]) => search(index, word).alarm);
      expect(alarmed.map(([lang]) => lang)).toEqual([]);
    },
  );
});
