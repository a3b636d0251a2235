// SPDX-License-Identifier: AGPL-3.0-or-later
import { bitCount } from './edits.ts';
import { heardByEar, heardInItaly } from './latin-sounds.ts';
import type { Lexicon, WordMatch } from './lexicon.ts';
import { classMask, costOf, firstMask } from './likeness.ts';
import { type Heard, heardAbroad } from './scripts.ts';

const LATIN = /^[a-z2-9]+$/;
const CONSONANT = /[^aeiou~]/g;
const consonantsOf = (sounds: string): number => sounds.match(CONSONANT)?.length ?? 0;

/** A word of the lexicon as it is heard; in Latin letters once as Italian, once as anybody else would read it. */
type HeardWord = Heard & { word: number; latin: boolean; mask: number; first: number };

const known = new WeakMap<Lexicon, readonly HeardWord[]>();

const heardAs = (text: string): Heard[] => {
  if (LATIN.test(text))
    return [...new Set([heardInItaly(text), heardByEar(text)])].map(sounds => ({ sounds, sparse: false }));
  const heard = heardAbroad(text);
  return heard === undefined ? [] : [heard];
};

const wordsOf = (lexicon: Lexicon): readonly HeardWord[] => {
  const before = known.get(lexicon);
  if (before !== undefined) return before;
  const words = lexicon.words.flatMap((text, word) =>
    heardAs(text)
      .filter(({ sounds }) => isTelling(sounds))
      .map(heard => ({
        ...heard,
        word,
        latin: LATIN.test(text),
        mask: classMask(heard.sounds),
        first: firstMask(heard.sounds),
      })),
  );
  known.set(lexicon, words);
  return words;
};

/** Short words sound like too many others. */
const isTelling = (sounds: string): boolean => {
  const consonants = consonantsOf(sounds);
  return consonants > 2 || (consonants > 0 && consonants + sounds.length > 5);
};

/** What is only heard is less sure than what is written. */
const HEARD = 0.9;
const LESS_SURE = 0.08;

/** Before the word it belongs to, an Arabic word that ends in "a" ends in "at". */
const BELONGING = /at$/;

/** The script that leaves vowels out is looked for in the one that writes them. */
const costBetween = (typed: Heard, word: Heard, limit: number): number =>
  word.sparse
    ? costOf(word.sounds, typed.sounds.replace(BELONGING, 'a'), [], true, limit).whole
    : costOf(typed.sounds, word.sounds, [], typed.sparse, limit).whole;

/** Words that sound like what was typed: Arabic in Latin letters ("bita9a"), Italian in Arabic ones, or as it was heard ("kestura"). */
export const hearWords = (lexicon: Lexicon, text: string): WordMatch[] => {
  const latin = LATIN.test(text);
  const typed = latin ? { sounds: heardByEar(text), sparse: false } : heardAbroad(text);
  if (typed === undefined || !isTelling(typed.sounds)) return [];
  const limit = consonantsOf(typed.sounds) - 1;
  const [mask, first] = [classMask(typed.sounds), firstMask(typed.sounds)];
  const found: WordMatch[] = [];
  for (const word of wordsOf(lexicon)) {
    if (word.first !== first || bitCount(word.mask ^ mask) > 1 || (!latin && !word.latin)) continue;
    const cost = costBetween(typed, word, limit);
    if (cost > limit) continue;
    const abroad = word.latin !== latin && { abroad: true as const };
    found.push({ word: word.word, quality: HEARD - LESS_SURE * cost, slip: true, ...abroad });
  }
  return found;
};
