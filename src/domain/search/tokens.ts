// SPDX-License-Identifier: AGPL-3.0-or-later
import { fold } from '../fold.ts';

/** The Arabic article, alone or grown together with "and", "in", "to": people type it or leave it out. */
const ARTICLE = /^(?:[وبفك]ال(?=.{3})|(?:ال|لل)(?=.{2}))/;
const ARABIC = /^[\u0600-\u06ff]/;
/** The dot that makes a borrowed sound, the sign of a double one, a nasal vowel: people of India type them or leave them out. */
const INDIAN_MARKS = /[\u093c\u0981\u09bc\u0a3c\u0a71]/g;
const INDIAN = /^[\u0900-\u0a7f]/;
/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

const pairsOf = (run: string): string[] => {
  const signs = [...run];
  if (signs.length < 3) return [run];
  return signs.slice(1).map((sign, index) => (signs[index] as string) + sign);
};

const splitRuns = (word: string): string[] => {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: run, index } of word.matchAll(UNSPACED)) {
    if (index > end) parts.push(word.slice(end, index));
    parts.push(...pairsOf(run));
    end = index + run.length;
  }
  return end < word.length ? [...parts, word.slice(end)] : parts;
};

const ASCII = /^[\0-\x7f]*$/;

const wordTokens = (word: string): string[] => {
  if (ASCII.test(word)) return [word];
  if (INDIAN.test(word)) return [word.replace(INDIAN_MARKS, '')].filter(text => text !== '');
  return ARABIC.test(word) ? [word.replace(ARTICLE, '')] : splitRuns(word);
};

/** A folded word as it is looked up, and as it was written, with its article. */
export type TypedToken = { text: string; raw: string };

/** The words of what is being typed: names of places keep the article that other words are looked up without. */
export const typedTokens = (typed: string): TypedToken[] => {
  const folded = fold(typed);
  if (folded === '') return [];
  return folded.split(' ').flatMap(word => {
    const tokens = wordTokens(word);
    return tokens.map(text => ({ text, raw: tokens.length === 1 ? word : text }));
  });
};

/** The folded words of a text, without the Arabic article; text of a script without spaces as pairs of signs. */
export const tokensOf = (text: string): string[] => {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ').flatMap(wordTokens);
};
