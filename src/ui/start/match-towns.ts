// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../../domain/atlas.ts';
import { fold } from '../../domain/fold.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { editDistance } from '../../domain/nearest-word.ts';
import { farCitiesOf } from '../../domain/search/far-cities.ts';
import { namesHeard, soundsFar, soundsSure } from '../../domain/search/heard-towns.ts';
import { type TownNames, townNamesOf } from '../../domain/search/town-names.ts';

/** More rows than these are a list to read, not an answer. */
export const MOST_TOWNS = 8;
/** How far a name is from what was typed: whole, its start, the start of a word in it, a slip away. */
const WHOLE = 0;
const START = 1;
const INSIDE = 2;
const SLIP = 4;
const NONE = 9;
/** Names that are not the town's own. */
const OTHER = 0.5;

/** Towns to choose from; what they sound like is worked out when it is first needed. */
export type TownList = {
  towns: readonly Municipality[];
  heard: () => TownNames;
  far: () => ReturnType<typeof farNames>;
};
const farNames = (towns: readonly Municipality[]) => townNamesOf(farCitiesOf(towns));

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

export const townListOf = (all: Iterable<Municipality>): TownList => {
  const towns = [...all];
  return { towns, heard: once(() => townNamesOf(towns)), far: once(() => farNames(towns)) };
};

const folded = new WeakMap<Municipality, readonly string[]>();
const namesOf = (town: Municipality): readonly string[] => {
  const known = folded.get(town) ?? [town.name, ...(town.otherNames ?? [])].map(fold);
  folded.set(town, known);
  return known;
};

/** Slips forgiven: none in very short words, where they would find everything. */
const slips = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

const slipped = (typed: string, name: string): boolean => {
  const limit = slips(typed.length);
  if (limit === 0) return false;
  return [0, -1, 1].some(more => editDistance(typed, name.slice(0, typed.length + more), limit) <= limit);
};

const farFrom = (typed: string, name: string): number => {
  if (name === typed) return WHOLE;
  if (name.startsWith(typed)) return START;
  return name.includes(` ${typed}`) ? INSIDE : NONE;
};

type Far = (typed: string, name: string) => number;

const rank = (typed: string, town: Municipality, far: Far): number => {
  const [official = '', ...others] = namesOf(town);
  const other = Math.min(NONE, ...others.map(name => far(typed, name) + OTHER));
  return Math.min(far(typed, official), other);
};

const ranked = (typed: string, towns: readonly Municipality[], far: Far): [Municipality, number][] =>
  towns
    .map((town): [Municipality, number] => [town, rank(typed, town, far)])
    .filter(([, distance]) => distance < NONE)
    .sort(([a, far1], [b, far2]) => far1 - far2 || b.size - a.size || a.istat.localeCompare(b.istat));

/** `guessed`: no town is called so; these names are only like it. `exact`: the towns that are called just so. */
export type Matched = { towns: Municipality[]; exact: Municipality[]; guessed: boolean };

const isExact = ([, far]: [Municipality, number]): boolean => far <= WHOLE + OTHER;
const isStart = ([, far]: [Municipality, number]): boolean => far <= START + OTHER;
const townOf = ([town]: [Municipality, number]): Municipality => town;

const guesses = (word: string, { towns, heard }: TownList): Municipality[] => {
  const near = ranked(word, towns, (typed, name) => (slipped(typed, name) ? SLIP : NONE)).map(townOf);
  return [...new Set([...near, ...namesHeard(heard(), word)])];
};

/**
 * The towns a reader may mean, by name in any of its spellings and scripts, larger ones first: those called so and
 * those that begin so; only when there are none, those that are like it.
 */
export const matchTowns = (typed: string, list: TownList): Matched => {
  const word = fold(typed);
  if (word === '') return { towns: [], exact: [], guessed: false };
  const found = ranked(word, list.towns, farFrom);
  const exact = found.filter(isExact).map(townOf);
  if (exact.length > 0) return { towns: found.filter(isStart).map(townOf), exact, guessed: false };
  const elsewhere = soundsFar(list.far(), list.heard(), word);
  if (found.length > 0 && !elsewhere) return { towns: found.map(townOf), exact, guessed: false };
  const sure = elsewhere ? [] : soundsSure(list.heard(), word);
  if (sure.length > 0) return { towns: sure, exact: sure, guessed: false };
  return { towns: [...new Set([...found.map(townOf), ...guesses(word, list)])], exact, guessed: true };
};

const CAP = /^\d{4,5}$/;

/** True for what can only be a postcode. */
export const isPostcode = (typed: string): boolean => CAP.test(typed.trim());

/** The towns a postcode is known for: from the town's own row, or from an office that stands there. */
export const townsOfPostcode = (typed: string, { towns, services }: Atlas): Municipality[] => {
  const cap = typed.trim();
  const known = new Set(
    [...services.values()].flatMap(service => (service.cap?.startsWith(cap) ? [service.istat] : [])),
  );
  return [...towns.values()].filter(town => town.cap?.startsWith(cap) || known.has(town.istat));
};
