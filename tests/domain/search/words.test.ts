// SPDX-License-Identifier: AGPL-3.0-or-later
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../../src/domain/search/tokens.ts';
import { KINDS, NEEDS } from '../../../src/domain/vocabulary.ts';
import { OFFERS } from '../../../src/domain/vocabulary-offers.ts';
import { safetyWords, searchWords } from './loaded.ts';

const LANGS = Object.keys(safetyWords);
const KB = 1024;
const gzip = (value: unknown): number => gzipSync(JSON.stringify(value), { level: 9 }).length;

describe.each(LANGS)('the words to type in %s', lang => {
  const { needs, kinds, offers, examples } = searchWords(lang);
  const lists = [needs, kinds, offers].flatMap(group => Object.entries(group) as [string, string[]][]);

  test('know every code, and at least fifteen words for each need', () => {
    expect(Object.keys(needs)).toEqual([...NEEDS]);
    expect(Object.keys(kinds)).toEqual([...KINDS]);
    expect(Object.keys(offers)).toEqual([...OFFERS]);
    expect(Object.values(needs).filter(words => words.length < 15)).toEqual([]);
    expect(examples.length).toBeGreaterThanOrEqual(3);
  });

  test('are said once in a list, and are not empty once folded', () => {
    const twice = lists.filter(([, words]) => new Set(words).size !== words.length);
    expect(twice).toEqual([]);
    expect(lists.flatMap(([, words]) => words.filter(word => tokensOf(word).length === 0))).toEqual([]);
  });

  test('weigh at most 8 KB', () => {
    expect(gzip(searchWords(lang))).toBeLessThanOrEqual(8 * KB);
  });
});

test('the words of danger of all languages weigh at most 7.5 KB', () => {
  expect(gzip(safetyWords)).toBeLessThanOrEqual(7.5 * KB);
});
