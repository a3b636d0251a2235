// SPDX-License-Identifier: AGPL-3.0-or-later
import { tokensOf } from './tokens.ts';
import type { SafetyWords } from './words.ts';

/** The phrases an entry stands for: "me|you beats|hits" are four. */
export const phrasesOf = (entry: string): string[] =>
  entry
    .split(' ')
    .reduce<string[]>(
      (begun, word) =>
        begun.flatMap(words => word.split('|').map(one => (words === '' ? one : `${words} ${one}`))),
      [''],
    );

/** The phrases of danger of all languages. */
export const safetyPhrases = (safety: SafetyWords): string[] =>
  Object.values(safety).flat().flatMap(phrasesOf);

/** What a word of danger may be a part of: a word with another beginning, another ending, or both. */
export type Stems = {
  any: ReadonlySet<string>;
  endings: ReadonlySet<string>;
  beginnings: ReadonlySet<string>;
};

const STARRED = /^(\*?)([^*]+)(\*?)$/;

/** The starred words of phrases, folded. */
export const stemsOf = (phrases: readonly string[]): Stems => {
  const stems = { any: new Set<string>(), endings: new Set<string>(), beginnings: new Set<string>() };
  for (const [, before, word = '', after] of phrases
    .flatMap(phrase => phrase.split(' '))
    .map(word => STARRED.exec(word) ?? [])) {
    const stem = tokensOf(word).at(-1);
    if (stem === undefined) continue;
    if (before && after) stems.any.add(stem);
    else if (before) stems.beginnings.add(stem);
    else if (after) stems.endings.add(stem);
  }
  return stems;
};

const SHORTEST_STEM = 3;

const isStem = ({ any, endings, beginnings }: Stems, part: string, begins: boolean, ends: boolean): boolean =>
  any.has(part) || (begins && endings.has(part)) || (ends && beginnings.has(part));

/** The stems a folded word is grown from. */
export const stemsIn = (stems: Stems, word: string): string[] => {
  const found: string[] = [];
  for (let from = 0; from <= word.length - SHORTEST_STEM; from++)
    for (let to = word.length; to >= from + SHORTEST_STEM; to--) {
      const part = word.slice(from, to);
      if (isStem(stems, part, from === 0, to === word.length)) found.push(part);
    }
  return found;
};
