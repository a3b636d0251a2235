// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { type Atlas, atlasOf } from '../../../src/domain/atlas.ts';
import { buildSearch, type SearchIndex } from '../../../src/domain/search/search.ts';
import type { SafetyWords, SearchWords } from '../../../src/domain/search/words.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(`locales/${path}.json`, 'utf8'));

export const searchWords = (lang: string): SearchWords => json(`${lang}/search`) as SearchWords;
export const safetyWords = json('safety-words') as SafetyWords;
/** The words of a language with the names of all codes, as a screen has them. */
export const labelledWords = (lang: string): SearchWords => ({
  ...searchWords(lang),
  labels: json(`${lang}/vocabulary`) as NonNullable<SearchWords['labels']>,
});

/** Ready for typing in some languages, the reader's first. */
export const indexFor = (
  langs: readonly string[],
  atlas: Atlas = atlasOf([]),
  wordsOf: (lang: string) => SearchWords = searchWords,
): SearchIndex => buildSearch({ words: [...new Set(langs)].map(wordsOf), safety: safetyWords, atlas });

/** The words of a list that mean no danger. */
export const harmlessOf = ({ needs, kinds, offers }: SearchWords): string[] => {
  const { safety: _, ...calm } = needs;
  const { women_safety: __, ...offices } = kinds;
  const { violence_help: _1, trafficking_help: _2, child_protection: _3, emergency: _4, ...things } = offers;
  return [calm, offices, things].flatMap(lists => Object.values(lists).flat());
};
