// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../../domain/atlas.ts';
import { fold } from '../../domain/fold.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { editDistance } from '../../domain/nearest-word.ts';

/** More rows than these are a list to read, not an answer. */
export const MOST_TOWNS = 8;
const NONE = 9;

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

// How far a name is from what was typed: whole, its start, the start of a word in it, a slip away.
const farFrom = (typed: string, name: string): number => {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  if (name.includes(` ${typed}`)) return 2;
  return slipped(typed, name) ? 4 : NONE;
};

const rank = (typed: string, town: Municipality): number => {
  const [official = '', ...others] = namesOf(town);
  const own = farFrom(typed, official);
  const other = Math.min(NONE, ...others.map(name => farFrom(typed, name) + 0.5));
  return Math.min(own, other);
};

/** The towns a reader may mean: by name in any of its spellings, slips forgiven, larger towns first. */
export const matchTowns = (typed: string, towns: Iterable<Municipality>): Municipality[] => {
  const word = fold(typed);
  if (word === '') return [];
  const found: { town: Municipality; far: number }[] = [];
  for (const town of towns) {
    const far = rank(word, town);
    if (far < NONE) found.push({ town, far });
  }
  found.sort(
    (a, b) => a.far - b.far || b.town.size - a.town.size || a.town.istat.localeCompare(b.town.istat),
  );
  return found.map(({ town }) => town);
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
