// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../service.ts';
import { exactWord, type Lexicon, lexiconOf, longerWords, nearWords, type WordMatch } from './lexicon.ts';
import { tokensOf } from './tokens.ts';

/** The words of the names of all services. */
export type ServiceNames = {
  lexicon: Lexicon;
  ids: readonly string[];
  /** The words of the name itself, without those of its operator and place. */
  own: readonly (readonly string[])[];
  /** The services a word is in. */
  withWord: readonly (readonly number[])[];
};

/** A service somebody may mean by name. `whole`: every word of its name was typed. */
export type NameHit = { id: string; score: number; whole: boolean };

/** `certain`: the word means something already, so a slip of it is not looked for among names. */
export type NameToken = { text: string; open: boolean; certain: boolean };

const SHORTEST_BEGINNING = 2;

/** Gathers the names of services, with who runs them and the hamlet they stand in. */
export const serviceNamesOf = (services: readonly Service[]): ServiceNames => {
  const tokens = services.map(({ name, operator, locality }) => ({
    own: new Set(tokensOf(name)),
    more: tokensOf(`${operator ?? ''} ${locality ?? ''}`),
  }));
  const withWord = new Map<string, Set<number>>();
  for (const [index, { own, more }] of tokens.entries())
    for (const word of [...own, ...more]) {
      const inside = withWord.get(word);
      if (inside === undefined) withWord.set(word, new Set([index]));
      else inside.add(index);
    }
  const lexicon = lexiconOf(withWord.keys());
  return {
    lexicon,
    ids: services.map(({ id }) => id),
    own: tokens.map(({ own }) => [...own]),
    withWord: lexicon.words.map(word => [...(withWord.get(word) ?? [])]),
  };
};

const matchesOf = ({ lexicon }: ServiceNames, { text, open, certain }: NameToken): WordMatch[] => {
  const exact = exactWord(lexicon, text);
  const longer = open && text.length >= SHORTEST_BEGINNING ? longerWords(lexicon, text) : [];
  if (exact !== undefined) return [{ word: exact, quality: 1 }, ...longer];
  return longer.length > 0 || certain ? longer : nearWords(lexicon, text, open);
};

/** True when a word, or a beginning of four letters of one, stands in some name. */
export const isNameWord = ({ lexicon }: ServiceNames, { text, open }: NameToken): boolean =>
  exactWord(lexicon, text) !== undefined ||
  (open && text.length >= 4 && longerWords(lexicon, text).length > 0);

/** A rare word tells more than one that stands in every second name. */
const tellingOf = (all: number, inside: number): number => Math.log(1 + all / (1 + inside));

const tally = (
  names: ServiceNames,
  tokens: readonly NameToken[],
): { found: Map<number, number>; most: number } => {
  const found = new Map<number, number>();
  let most = 0;
  for (const token of tokens) {
    const best = new Map<number, number>();
    for (const { word, quality } of matchesOf(names, token))
      for (const index of names.withWord[word] as readonly number[])
        if ((best.get(index) ?? 0) < quality) best.set(index, quality);
    const telling = tellingOf(names.ids.length, best.size);
    most += telling;
    for (const [index, quality] of best) found.set(index, (found.get(index) ?? 0) + telling * quality);
  }
  return { found, most };
};

/** Of what the words tell, the share a name must hold to be meant. */
const ENOUGH = 0.72;

/** The services whose names hold the typed words, the fullest first. */
export const findNames = (names: ServiceNames, tokens: readonly NameToken[]): NameHit[] => {
  const { found, most } = tally(names, tokens);
  const typed = new Set(tokens.map(({ text }) => text));
  const hits = [...found].filter(([, score]) => score >= ENOUGH * most);
  return hits
    .map(([index, score]) => {
      const own = names.own[index] as readonly string[];
      const share = own.filter(word => typed.has(word)).length / Math.max(1, own.length);
      const id = names.ids[index] as string;
      return { id, score: score / most + share / 10, whole: share === 1 && own.length > 1 };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
};
