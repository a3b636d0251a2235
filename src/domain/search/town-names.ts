// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Municipality } from '../municipality.ts';
import { exactWord, type Lexicon, lexiconOf, longerWords, nearWords } from './lexicon.ts';
import { tokensOf } from './tokens.ts';

/** `official`: its Italian name, not another one it is known by. */
type TownName = { town: Municipality; words: readonly string[]; official: boolean };

/** Every name of every town, found by its first word. */
export type TownNames = {
  lexicon: Lexicon;
  names: readonly TownName[];
  startingWith: readonly (readonly number[])[];
};

/** A town somebody may mean: which of the typed words name it, and how surely. `whole`: its name was typed to the end. */
export type TownHit = {
  town: Municipality;
  from: number;
  to: number;
  quality: number;
  whole: boolean;
  official: boolean;
};

/** What is known of the typed words: `taken` ones already mean something else for certain. */
export type TypedWord = { text: string; open: boolean; taken: boolean };

const SHORTEST_BEGINNING = 2;
const SHORTEST_MISSPELT = 5;
const FIRST_IDEOGRAPH = '\u2e80';

/** Gathers the names of towns, in any script they are known by. */
export const townNamesOf = (towns: Iterable<Municipality>): TownNames => {
  const names = [...towns].flatMap(town =>
    [town.name, ...(town.otherNames ?? [])]
      .map((name, index) => ({ town, words: tokensOf(name), official: index === 0 }))
      .filter(({ words }) => words.length > 0),
  );
  const lexicon = lexiconOf(names.flatMap(({ words }) => words));
  const startingWith = lexicon.words.map((): number[] => []);
  for (const [index, { words }] of names.entries())
    startingWith[exactWord(lexicon, words[0] as string) as number]?.push(index);
  return { lexicon, names, startingWith };
};

/** True when a word stands in the name of some town. */
export const isTownWord = ({ lexicon }: TownNames, text: string): boolean =>
  exactWord(lexicon, text) !== undefined;

type Likeness = Map<string, { quality: number; begun?: true }>;

const likenessOf = ({ lexicon }: TownNames, { text, open, taken }: TypedWord): Likeness => {
  const exact = exactWord(lexicon, text);
  const like: Likeness = new Map(exact === undefined ? [] : [[text, { quality: 1 }]]);
  const longer = open && !taken ? longerWords(lexicon, text) : [];
  const misspelt = exact === undefined && longer.length === 0 && !taken && text.length >= SHORTEST_MISSPELT;
  const near = misspelt ? nearWords(lexicon, text, open) : [];
  for (const match of [...longer, ...near]) like.set(lexicon.words[match.word] as string, match);
  return like;
};

/** A single letter begins too many names; inside a name it may be the next word. */
const startsIn = (like: Likeness, { text }: TypedWord): string[] =>
  text.length < SHORTEST_BEGINNING && text < FIRST_IDEOGRAPH
    ? like.has(text)
      ? [text]
      : []
    : [...like.keys()];

const hitAt = (
  { town, words, official }: TownName,
  from: number,
  likeness: readonly Likeness[],
): TownHit | undefined => {
  const hit = { town, from, whole: false, official };
  let quality = 1;
  let begun = false;
  for (const [ahead, word] of words.entries()) {
    const typed = likeness[from + ahead];
    if (typed === undefined) return { ...hit, to: from + ahead, quality: (quality * ahead) / words.length };
    const like = typed.get(word);
    if (like === undefined) return undefined;
    quality = Math.min(quality, like.quality);
    begun ||= like.begun === true;
  }
  return { ...hit, to: from + words.length, quality, whole: !begun };
};

/** Whole names first, the longer before the shorter; among beginnings the larger town. */
const before = (a: TownHit, b: TownHit): number =>
  Number(b.whole) - Number(a.whole) ||
  Number(b.official) - Number(a.official) ||
  b.to - b.from - (a.to - a.from) ||
  (a.whole ? b.quality - a.quality : 0) ||
  b.town.size - a.town.size ||
  b.quality - a.quality ||
  (a.town.istat < b.town.istat ? -1 : 1);

/** The towns that typed words may name, the surest first; one hit a town. */
export const findTowns = (towns: TownNames, typed: readonly TypedWord[]): TownHit[] => {
  const likeness = typed.map(word => likenessOf(towns, word));
  const hits = likeness.flatMap((like, from) =>
    startsIn(like, typed[from] as TypedWord).flatMap(word =>
      (towns.startingWith[exactWord(towns.lexicon, word) as number] as readonly number[])
        .map(index => hitAt(towns.names[index] as TownName, from, likeness))
        .filter(hit => hit !== undefined),
    ),
  );
  const seen = new Set<string>();
  return hits.sort(before).filter(({ town }) => !seen.has(town.istat) && seen.add(town.istat));
};
