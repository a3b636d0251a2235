// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Municipality } from '../municipality.ts';
import { heardOf, hearNames } from './by-ear.ts';
import { exactWord, longerWords, nearWords, type WordMatch } from './lexicon.ts';
import type { NamedTown, TownName, TownNames } from './town-names.ts';

/**
 * A town somebody may mean: which of the typed words name it, and how surely. `whole`: its name was typed to the end;
 * `like`: what was typed only looks or sounds like it.
 */
export type TownHit<T extends NamedTown = Municipality> = {
  town: T;
  from: number;
  to: number;
  quality: number;
  whole: boolean;
  official: boolean;
  like: boolean;
};

/** What is known of the typed words: `taken` ones already mean something else for certain. */
export type TypedWord = { text: string; raw: string; open: boolean; taken: boolean };

const SHORTEST_BEGINNING = 2;
const SHORTEST_MISSPELT = 5;
const FIRST_IDEOGRAPH = '\u2e80';

type Likeness = Map<string, WordMatch>;

const likenessOf = <T extends NamedTown>(
  { lexicon }: TownNames<T>,
  { text, open, taken }: TypedWord,
): Likeness => {
  const exact = exactWord(lexicon, text);
  const like: Likeness = new Map(exact === undefined ? [] : [[text, { word: exact, quality: 1 }]]);
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

const hitAt = <T extends NamedTown>(
  { town, words, official }: TownName<T>,
  from: number,
  likeness: readonly Likeness[],
): TownHit<T> | undefined => {
  const hit = { town, from, whole: false, official, like: false };
  let quality = 1;
  let begun = false;
  for (const [ahead, word] of words.entries()) {
    const typed = likeness[from + ahead];
    if (typed === undefined) return { ...hit, to: from + ahead, quality: (quality * ahead) / words.length };
    const match = typed.get(word);
    if (match === undefined) return undefined;
    quality = Math.min(quality, match.quality);
    begun ||= match.begun === true;
    hit.like ||= match.slip === true;
  }
  return { ...hit, to: from + words.length, quality, whole: !begun };
};

const longer = (a: TownHit<NamedTown>, b: TownHit<NamedTown>): number => b.to - b.from - (a.to - a.from);

/** What was typed as it is before what is only like it; whole names first, the longer before the shorter; among beginnings the larger town. */
const before = (a: TownHit<NamedTown>, b: TownHit<NamedTown>): number =>
  Number(a.like) - Number(b.like) ||
  (a.like
    ? longer(a, b) || b.quality - a.quality
    : Number(b.whole) - Number(a.whole) || Number(b.official) - Number(a.official) || longer(a, b)) ||
  b.town.size - a.town.size ||
  b.quality - a.quality ||
  (a.town.istat < b.town.istat ? -1 : 1);

const once = <T extends NamedTown>(hits: TownHit<T>[]): TownHit<T>[] => {
  const seen = new Set<string>();
  return hits.sort(before).filter(({ town }) => !seen.has(town.istat) && seen.add(town.istat));
};

const read = <T extends NamedTown>(towns: TownNames<T>, typed: readonly TypedWord[]): TownHit<T>[] => {
  const likeness = typed.map(word => likenessOf(towns, word));
  return likeness.flatMap((like, from) =>
    startsIn(like, typed[from] as TypedWord).flatMap(word =>
      (towns.startingWith[exactWord(towns.lexicon, word) as number] as readonly number[])
        .map(index => hitAt(towns.names[index] as TownName<T>, from, likeness))
        .filter(hit => hit !== undefined),
    ),
  );
};

export type Run = { from: number; to: number };

/** Words side by side, first all together, then each: "San Remo" and "Sanremo" sound the same. */
const runsOf = (typed: readonly TypedWord[], mayName: (word: TypedWord) => boolean): Run[] => {
  const runs: Run[] = [];
  for (let from = 0; from < typed.length; from++) {
    if (!mayName(typed[from] as TypedWord)) continue;
    let to = from + 1;
    while (to < typed.length && mayName(typed[to] as TypedWord)) to++;
    if (to > from + 1) runs.push({ from, to });
    for (let one = from; one < to; one++) runs.push({ from: one, to: one + 1 });
    from = to;
  }
  return runs;
};

/** Of names that sound alike, how much worse than the best one may be. */
const NOT_MUCH_WORSE = 0.2;
const SURE_ENOUGH = 0.7;

const heardIn = <T extends NamedTown>(
  towns: TownNames<T>,
  typed: readonly TypedWord[],
  { from, to }: Run,
  costPerSound?: number,
): TownHit<T>[] => {
  const heard = heardOf(typed.slice(from, to).map(({ raw }) => raw));
  if (heard === undefined) return [];
  const found = hearNames(towns.heard, heard, typed[to - 1]?.open === true, costPerSound);
  const best = found.reduce((most, { quality }) => Math.max(most, quality), 0);
  return found
    .filter(({ quality }) => quality >= best - NOT_MUCH_WORSE)
    .map(({ name, quality, begun }) => {
      const { town, official } = towns.names[name] as TownName<T>;
      return { town, official, from, to, quality, whole: begun !== true, like: true };
    })
    .filter(({ official, whole }) => official || whole);
};

/** The towns that sound like typed words, be they written in another script; the words of each hit are the most that do. */
export const hearTowns = <T extends NamedTown>(
  towns: TownNames<T>,
  typed: readonly TypedWord[],
  mayName: (word: TypedWord) => boolean,
  costPerSound?: number,
): TownHit<T>[] => {
  const hits: TownHit<T>[] = [];
  for (const run of runsOf(typed, mayName)) {
    const covered = hits.some(
      ({ from, to, quality }) => quality >= SURE_ENOUGH && run.from >= from && run.to <= to,
    );
    if (!covered) hits.push(...heardIn(towns, typed, run, costPerSound));
  }
  return once(hits);
};

/** The towns that typed words may name, the surest first; one hit a town. `heard`: those found by their sound. */
export const findTowns = <T extends NamedTown>(
  towns: TownNames<T>,
  typed: readonly TypedWord[],
  heard: readonly TownHit<T>[] = [],
): TownHit<T>[] => once([...read(towns, typed), ...heard]);
