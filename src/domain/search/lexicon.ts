// SPDX-License-Identifier: AGPL-3.0-or-later
import { bitCount, editsTo, letterMask } from './edits.ts';

/** Folded words in order, found by their beginning with a binary search. */
export type Lexicon = { words: readonly string[]; masks: Int32Array };
/** A word of the lexicon and how sure it is that it was meant: 1 = typed exactly. `begun`: only its beginning was typed; `slip`: typed with a slip; `abroad`: only heard in the letters of another script. */
export type WordMatch = { word: number; quality: number; begun?: true; slip?: true; abroad?: true };

export const lexiconOf = (words: Iterable<string>): Lexicon => {
  const sorted = [...new Set(words)].sort();
  return { words: sorted, masks: Int32Array.from(sorted, letterMask) };
};

const firstFrom = ({ words }: Lexicon, wanted: string): number => {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as string) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The place of a word, if the lexicon has it. */
export const exactWord = (lexicon: Lexicon, token: string): number | undefined => {
  const place = firstFrom(lexicon, token);
  return lexicon.words[place] === token ? place : undefined;
};

/** Words that begin with the token and go on: the more of a word was typed, the surer. */
export const longerWords = (lexicon: Lexicon, token: string): WordMatch[] => {
  const found: WordMatch[] = [];
  for (let place = firstFrom(lexicon, token); ; place++) {
    const word = lexicon.words[place];
    if (word?.startsWith(token) !== true) return found;
    if (word === token) continue;
    found.push({ word: place, quality: 0.5 + (0.45 * token.length) / word.length, begun: true });
  }
};

/** Typing slips that are forgiven: one from four letters on, two from eight. */
export const slipsOf = (token: string): number => (token.length < 4 ? 0 : token.length < 8 ? 1 : 2);

const WHOLE = [1, 0.8, 0.62, 0.4];
const BEGINNING = [1, 0.6, 0.45];
const OTHER_FIRST_LETTER = 0.85;

/** Words that differ from the token by slips; with `open`, words that begin so, because the token may not be typed to its end. */
export const nearWords = (
  lexicon: Lexicon,
  token: string,
  open: boolean,
  limit = slipsOf(token),
): WordMatch[] => {
  const found: WordMatch[] = [];
  if (limit === 0) return found;
  const { words, masks } = lexicon;
  const mask = letterMask(token);
  for (let place = 0; place < words.length; place++) {
    if (bitCount(mask & ~(masks[place] as number)) > limit) continue;
    const word = words[place] as string;
    if (word.length < token.length - limit || (!open && word.length > token.length + limit)) continue;
    const { whole, beginning } = editsTo(token, word, limit);
    const asWhole = WHOLE[whole] ?? 0;
    const asBeginning = open && word.length > 4 ? (BEGINNING[beginning] ?? 0) : 0;
    const quality = Math.max(asWhole, asBeginning) * (word[0] === token[0] ? 1 : OTHER_FIRST_LETTER);
    const begun = asWhole < asBeginning && { begun: true as const };
    if (quality > 0) found.push({ word: place, quality, slip: true, ...begun });
  }
  return found;
};
