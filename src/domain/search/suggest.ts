// SPDX-License-Identifier: AGPL-3.0-or-later
import { nearWords } from './lexicon.ts';
import type { PhraseBook } from './phrase-book.ts';

const MOST = 3;
const WIDE_SLIPS = 3;

/** The words of the book nearest to what was typed, however far; never a word of danger. */
const nearest = (book: PhraseBook, tokens: readonly string[]): string[] => {
  const near = tokens
    .filter(({ length }) => length > 2)
    .flatMap(token => nearWords(book.lexicon, token, false, Math.min(WIDE_SLIPS, token.length >> 1)));
  return near
    .sort((a, b) => b.quality - a.quality || a.word - b.word)
    .flatMap(({ word }) => book.phrasesWith[word] as readonly number[])
    .map(index => book.phrases[index])
    .filter(phrase => phrase !== undefined)
    .filter(({ meaning, words, text }) => meaning.need !== 'safety' && words.length === 1 && !/^~/.test(text))
    .map(({ text }) => text);
};

/** What to try instead of a word nobody knows: the nearest known ones, then the examples of the reader's language. */
export const suggest = (book: PhraseBook, tokens: readonly string[], examples: readonly string[]): string[] =>
  [...new Set([...nearest(book, tokens).slice(0, MOST), ...examples])].slice(0, MOST);
