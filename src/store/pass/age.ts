// SPDX-License-Identifier: AGPL-3.0-or-later

import { canonicalJson } from '../../domain/canonical-json.ts';
import type { RegionEntry } from '../../domain/manifest.ts';
import type { Good } from './judge.ts';
import { type Scope, vouchedFor } from './vouched.ts';

/** How a region from another phone stands to the one that is here. */
export type Standing = 'new' | 'newer' | 'same' | 'older';

const packsOf = ({ packs }: RegionEntry): string => canonicalJson(packs.map(({ sha256 }) => sha256));

/** The last day on which what is here was known to be what is published. */
export const dayOfMine = (scope: Scope, entry: RegionEntry): string => {
  const manifest = scope.live.manifest();
  const published = manifest?.regions.find(({ id }) => id === entry.id);
  const days = [entry.date, vouchedFor(scope, entry)?.generated];
  if (published !== undefined && packsOf(published) === packsOf(entry)) days.push(manifest?.generated);
  return days.filter(day => day !== undefined).reduce((last, day) => (day > last ? day : last), '');
};

/** Compares the days of publication, and those of the rows where the first are the same. */
export const standingOf = (scope: Scope, { entry, generated }: Good): Standing => {
  const mine = scope.live.regions.all.get(entry.id);
  if (mine === undefined || !mine.stored) return 'new';
  if (packsOf(mine.entry) === packsOf(entry)) return 'same';
  const day = dayOfMine(scope, mine.entry);
  if (generated !== day) return generated < day ? 'older' : 'newer';
  return (entry.date ?? '') < (mine.entry.date ?? '') ? 'older' : 'newer';
};

/** Both days of an older region, as the reader is asked: those of the rows if they differ, else those of publication. */
export const daysOf = (
  scope: Scope,
  { entry, generated }: Good,
): { theirs: string; yours: string } | undefined => {
  const mine = scope.live.regions.all.get(entry.id)?.entry;
  if (mine === undefined) return undefined;
  if (entry.date !== undefined && mine.date !== undefined && entry.date < mine.date)
    return { theirs: entry.date, yours: mine.date };
  return { theirs: generated, yours: dayOfMine(scope, mine) };
};
