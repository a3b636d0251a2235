// SPDX-License-Identifier: AGPL-3.0-or-later
import { KINDS, type Kind, NEEDS, type Need } from '../vocabulary.ts';
import { OFFERS, type Offer } from '../vocabulary-offers.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type Stems, safetyPhrases, stemsOf } from './safety-phrases.ts';
import { tokensOf } from './tokens.ts';
import { NEED_OF_KIND, NEED_OF_OFFER, type SafetyWords, type SearchWords } from './words.ts';

/** What a phrase stands for. Every meaning belongs to a need. */
export type Meaning =
  | { sort: 'need'; code: Need; need: Need }
  | { sort: 'kind'; code: Kind; need: Need }
  | { sort: 'offer'; code: Offer; need: Need };

/** Words that together mean something. `alarm` marks the words of danger. */
export type Phrase = { text: string; meaning: Meaning; words: readonly number[]; alarm: boolean };

/** All that people say, as words of one lexicon. */
export type PhraseBook = {
  lexicon: Lexicon;
  phrases: readonly Phrase[];
  /** The phrases a word is in. */
  phrasesWith: readonly (readonly number[])[];
  /** How much a word tells: little if it is short or means many things. */
  weights: readonly number[];
  /** Words of danger that stand for every longer word made of them. */
  stems: Stems;
};

type Spoken = { text: string; tokens: string[]; meaning: Meaning; alarm: boolean };

const MEANINGS: readonly Meaning[] = [
  ...NEEDS.map(code => ({ sort: 'need' as const, code, need: code })),
  ...KINDS.map(code => ({ sort: 'kind' as const, code, need: NEED_OF_KIND[code] })),
  ...OFFERS.map(code => ({ sort: 'offer' as const, code, need: NEED_OF_OFFER.get(code) as Need })),
];

const textsOf = ({ sort, code }: Meaning, words: SearchWords): readonly string[] => {
  const lists = words[`${sort}s`] as Partial<Record<string, readonly string[]>>;
  const label = (words.labels?.[sort] as Partial<Record<string, string>> | undefined)?.[code];
  return label === undefined ? (lists[code] ?? []) : [...(lists[code] ?? []), label];
};

const spokenIn = (words: SearchWords): Spoken[] =>
  MEANINGS.flatMap(meaning =>
    textsOf(meaning, words).map(text => ({ text, tokens: tokensOf(text), meaning, alarm: false })),
  );

const alarmsIn = (phrases: readonly string[]): Spoken[] => {
  const meaning: Meaning = { sort: 'need', code: 'safety', need: 'safety' };
  return phrases.map(text => ({ text, tokens: tokensOf(text), meaning, alarm: true }));
};

/** Words of three letters or fewer that never stand alone are glue ("di", "per", "me"). */
const GLUE = 0.1;

const weightsOf = (
  lexicon: Lexicon,
  phrases: readonly Phrase[],
  phrasesWith: readonly number[][],
): number[] =>
  lexicon.words.map((word, place) => {
    const inside = (phrasesWith[place] as number[]).map(index => phrases[index] as Phrase);
    const meant = new Set(inside.map(({ meaning }) => meaning.need)).size;
    const alone = inside.some(({ words }) => words.length === 1);
    const short = word.length <= (word < '\u0250' ? 3 : 2) && !alone;
    return (short ? GLUE : 1) / Math.sqrt(meant);
  });

/** Gathers the words of every loaded language, and the words of danger of all languages. */
export const phraseBookOf = (books: readonly SearchWords[], safety: SafetyWords): PhraseBook => {
  const alarms = safetyPhrases(safety);
  const spoken = [...books.flatMap(spokenIn), ...alarmsIn(alarms)].filter(({ tokens }) => tokens.length > 0);
  const lexicon = lexiconOf(spoken.flatMap(({ tokens }) => tokens));
  const places = new Map(lexicon.words.map((word, place) => [word, place]));
  const phrases = spoken.map(({ tokens, ...rest }) => ({
    ...rest,
    words: [...new Set(tokens)].map(token => places.get(token) as number),
  }));
  const phrasesWith = lexicon.words.map((): number[] => []);
  for (const [index, { words }] of phrases.entries())
    for (const word of words) phrasesWith[word]?.push(index);
  const weights = weightsOf(lexicon, phrases, phrasesWith);
  return { lexicon, phrases, phrasesWith, weights, stems: stemsOf(alarms) };
};
