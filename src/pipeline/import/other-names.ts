// SPDX-License-Identifier: AGPL-3.0-or-later
import { fold } from '../../domain/fold.ts';
import { hasMarkup } from '../../domain/text.ts';
import type { GeoRow } from './geonames.ts';
import type { Listed } from './istat-list.ts';

/** Airport codes, links, postal codes, and the machine's small-letter spellings of other scripts ("toritto"). */
const USELESS = /^[A-Z]{2,4}$|\d|[/:@]|^[a-z][a-z' -]*$/;
const MAX = 120;

export type NameIndex = {
  /** Which municipality has this official name; several when they share it. */
  towns: ReadonlyMap<string, ReadonlySet<string>>;
  /** In which municipalities an inhabited place of this name lies. */
  places: ReadonlyMap<string, ReadonlySet<string>>;
};

const gather = (pairs: Iterable<readonly [string, string]>): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const [name, istat] of pairs) {
    const key = fold(name);
    found.set(key, (found.get(key) ?? new Set()).add(istat));
  }
  return found;
};

/** All of Italy's names, so that a hamlet called like forty others does not claim to be found. */
export const indexNames = (listed: readonly Listed[], rows: readonly GeoRow[]): NameIndex => ({
  towns: gather(listed.map(({ name, istat }) => [name, istat] as const)),
  places: gather(rows.map(({ name, istat }) => [name, istat] as const)),
});

const elsewhere = (where: ReadonlySet<string> | undefined, istat: string): boolean =>
  where !== undefined && [...where].some(other => other !== istat);

/**
 * The other names people may type for a municipality: those of the town itself in any script, and those of
 * its hamlets when no other municipality has a place of that name. No name twice, none that is just the
 * official one with other accents.
 */
export const otherNamesOf = (
  { istat, name }: Listed,
  town: GeoRow,
  rows: readonly GeoRow[],
  { towns, places }: NameIndex,
): string[] => {
  const seen = new Set(['', fold(name)]);
  const hamlets = rows.filter(row => row.id !== town.id && !elsewhere(places.get(fold(row.name)), istat));
  const candidates = [town, ...hamlets].flatMap(row => [row.name, ...row.otherNames]);
  const kept: string[] = [];
  for (const candidate of candidates.map(text => text.trim().replace(/\s+/g, ' '))) {
    const key = fold(candidate);
    if (seen.has(key) || USELESS.test(candidate) || hasMarkup(candidate) || candidate.length > MAX) continue;
    seen.add(key);
    if (!elsewhere(towns.get(key), istat)) kept.push(candidate);
  }
  return kept.sort();
};
