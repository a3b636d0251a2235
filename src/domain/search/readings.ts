// SPDX-License-Identifier: AGPL-3.0-or-later
import { hearWords } from './hear-words.ts';
import { exactWord, longerWords, nearWords, type WordMatch } from './lexicon.ts';
import type { Phrase, PhraseBook } from './phrase-book.ts';
import { stemsIn } from './safety-phrases.ts';

/** A word that was typed. The last one is `open`: its end may still be missing. `place`: it names a town. */
export type Token = { text: string; open: boolean; place: boolean };

/** The words a token may be, and how much the best of them tells. */
export type Reading = {
  matches: readonly WordMatch[];
  telling: number;
  /** 1 when it is a word of the book, less when only its beginning or something like it. */
  known: number;
  /** True when it is a word of the book or the beginning of one, not something like it. */
  certain: boolean;
  /** As `known`, among words that mean no danger. */
  harmless: number;
  length: number;
  /** True when it names a town. */
  place: boolean;
};

const NOT_THE_LAST = 0.75;
const BESIDE_ITS_EXACT_SELF = 0.8;
const SHORTEST_BEGINNING = 2;
const FIRST_IDEOGRAPH = '\u2e80';

/** The words of the book a token is, or is grown from. */
const wordsOf = ({ lexicon, stems }: PhraseBook, text: string): number[] => {
  const words = [text, ...stemsIn(stems, text)].map(word => exactWord(lexicon, word));
  return [...new Set(words)].filter(word => word !== undefined);
};

/** Part of a phrase of danger in any language, a word may be a slip of another; for all else it is what it is. */
const isTelling = ({ phrases, phrasesWith }: PhraseBook, word: number): boolean =>
  (phrasesWith[word] as readonly number[])
    .map(index => phrases[index] as Phrase)
    .some(({ words, meaning }) => words.length === 1 || meaning.need !== 'safety');

const scaled = (matches: readonly WordMatch[], factor: number): WordMatch[] =>
  matches.map(match => ({ ...match, quality: match.quality * factor }));

const matchesOf = (book: PhraseBook, { text, open, place }: Token): WordMatch[] => {
  const { lexicon } = book;
  const sure = wordsOf(book, text).map(word => ({ word, quality: 1 }));
  const tooShort = text.length < SHORTEST_BEGINNING && text < FIRST_IDEOGRAPH;
  const longer = tooShort ? [] : longerWords(lexicon, text);
  if (sure.some(({ word }) => isTelling(book, word)))
    return open ? [...sure, ...scaled(longer, BESIDE_ITS_EXACT_SELF)] : sure;
  if (place) return open ? [...sure, ...longer] : sure;
  if (open && longer.length > 0) return [...sure, ...longer];
  const like = [...nearWords(lexicon, text, open), ...hearWords(lexicon, text)];
  return [...sure, ...scaled(longer, NOT_THE_LAST), ...like];
};

/** True when a word stands in the book as it is. */
export const isWord = (book: PhraseBook, text: string): boolean => wordsOf(book, text).length > 0;

const best = (matches: readonly WordMatch[], value: (match: WordMatch) => number): number =>
  matches.reduce((most, match) => Math.max(most, value(match)), 0);

const isHarmless = ({ phrases, phrasesWith }: PhraseBook, word: number): boolean =>
  (phrasesWith[word] as readonly number[]).some(phrase => phrases[phrase]?.meaning.need !== 'safety');

/** Reads a token by the words of the book: as it stands, as a beginning, or with the slips of a hurried thumb. */
export const readToken = (book: PhraseBook, token: Token): Reading => {
  const matches = matchesOf(book, token);
  return {
    matches,
    telling: best(matches, ({ word, quality }) => (book.weights[word] as number) * quality),
    known: best(matches, ({ quality }) => quality),
    certain: matches.some(({ quality, slip }) => quality === 1 || (token.open && slip !== true)),
    harmless: best(matches, ({ word, quality }) => (isHarmless(book, word) ? quality : 0)),
    length: token.text.length,
    place: token.place,
  };
};
