// SPDX-License-Identifier: AGPL-3.0-or-later
import { fold } from '../../domain/fold.ts';
import type { Municipality } from '../../domain/municipality.ts';

/** Which towns' ordinary schools use which CAP: a register of all schools is its own proof. */
export type CapBook = {
  byCap: ReadonlyMap<string, ReadonlySet<string>>;
  byTown: ReadonlyMap<string, ReadonlySet<string>>;
};

const add = (map: Map<string, Set<string>>, key: string, value: string): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
};

/** Gathers the CAPs of rows whose place nobody doubts; towns are named by ISTAT code. */
export const capBookOf = (rows: Iterable<{ istat: string; cap: string }>): CapBook => {
  const byCap = new Map<string, Set<string>>();
  const byTown = new Map<string, Set<string>>();
  for (const { istat, cap } of rows) {
    add(byCap, cap, istat);
    add(byTown, istat, cap);
  }
  return { byCap, byTown };
};

/** The towns a CAP speaks for instead of the one written; none when it fits, or when nothing is known. */
export const capElsewhere = (cap: string, { istat }: Municipality, { byCap, byTown }: CapBook): string[] => {
  const own = byTown.get(istat);
  if (own === undefined || own.has(cap)) return [];
  return [...(byCap.get(cap) ?? [])];
};

const has = (text: string, name: string): boolean => ` ${text} `.includes(` ${name} `);
/** A street may be called after any town. */
const STREET = /\b(?:via|viale|corso|piazza|largo|strada|vico|rione) \S+/g;

/**
 * Other towns of the province that a seat's name names instead of its own. The capital does not count, nor a
 * town in the school's own title: CPIA are called after them wherever their seats stand.
 */
export const namedElsewhere = (
  name: string,
  title: string,
  home: Municipality,
  towns: Iterable<Municipality>,
): Municipality[] => {
  const text = fold(name).replace(STREET, ' ');
  const ownWords = fold(home.name).split(' ');
  if (ownWords.some(word => word.length > 3 && has(text, word))) return [];
  const found: Municipality[] = [];
  for (const town of towns) {
    if (town.istat === home.istat || town.province !== home.province || town.capital === true) continue;
    const key = fold(town.name);
    if (key.length > 3 && has(text, key) && !has(fold(title), key)) found.push(town);
  }
  return found;
};
