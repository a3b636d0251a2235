// SPDX-License-Identifier: AGPL-3.0-or-later
import { fold } from '../fold.ts';
import type { Municipality } from '../municipality.ts';
import { type HeardNames, heardNamesOf } from './by-ear.ts';
import { exactWord, type Lexicon, lexiconOf } from './lexicon.ts';
import { tokensOf } from './tokens.ts';

/** What a search by name asks of a town. */
export type NamedTown = Pick<Municipality, 'istat' | 'name' | 'size'> & {
  otherNames?: readonly string[] | undefined;
};

/** `official`: its Italian name, not another one it is known by. */
export type TownName<T extends NamedTown = Municipality> = {
  town: T;
  words: readonly string[];
  official: boolean;
};

/** Every name of every town, found by its first word and by its sound. */
export type TownNames<T extends NamedTown = Municipality> = {
  lexicon: Lexicon;
  names: readonly TownName<T>[];
  startingWith: readonly (readonly number[])[];
  heard: HeardNames;
};

/** Gathers the names of towns, in any script they are known by. */
export const townNamesOf = <T extends NamedTown>(towns: Iterable<T>): TownNames<T> => {
  const spelt = [...towns].flatMap(town =>
    [town.name, ...(town.otherNames ?? [])].map((name, index) => ({ town, name, official: index === 0 })),
  );
  const read = spelt.map(({ town, name, official }) => ({ town, words: tokensOf(name), official, name }));
  const names = read.filter(({ words }) => words.length > 0);
  const lexicon = lexiconOf(names.flatMap(({ words }) => words));
  const startingWith = lexicon.words.map((): number[] => []);
  for (const [index, { words }] of names.entries())
    startingWith[exactWord(lexicon, words[0] as string) as number]?.push(index);
  const heard = heardNamesOf(names.map(({ name }) => fold(name)));
  return { lexicon, names, startingWith, heard };
};

/** True when a word stands in the name of some town. */
export const isTownWord = ({ lexicon }: { lexicon: Lexicon }, text: string): boolean =>
  exactWord(lexicon, text) !== undefined;
