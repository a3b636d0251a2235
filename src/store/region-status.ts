// SPDX-License-Identifier: AGPL-3.0-or-later
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Manifest, RegionEntry } from '../domain/manifest.ts';
import type { Region } from '../domain/pack.ts';
import type { Failure } from './published.ts';
import type { RegionStatus } from './state.ts';

/** A region this phone has: on the disk, or (a full phone) only until the page closes. */
export type Held = { entry: RegionEntry; region: Region; stored: boolean };

/** What goes on with a region at this moment. */
export type Remark = { progress?: RegionStatus['progress']; problem?: Failure };

export const sameEntry = (a: RegionEntry, b: RegionEntry): boolean => canonicalJson(a) === canonicalJson(b);

/** The files of an entry that another has not. */
export const missingPacks = (entry: RegionEntry, have: RegionEntry | undefined): RegionEntry['packs'] => {
  const known = new Set(have?.packs.map(({ sha256 }) => sha256));
  return entry.packs.filter(({ sha256 }) => !known.has(sha256));
};

export const bytesOf = (packs: RegionEntry['packs']): number =>
  packs.reduce((sum, { bytes }) => sum + bytes, 0);

const statusOf = (
  entry: RegionEntry,
  held: Held | undefined,
  published: RegionEntry | undefined,
  remark: Remark | undefined,
): RegionStatus => {
  const { id, name, date, services, municipalities, bytes } = entry;
  const missing = held === undefined || published === undefined ? [] : missingPacks(published, held.entry);
  return {
    id,
    name,
    ...(date !== undefined && { date }),
    services,
    municipalities,
    bytes,
    kept: held?.stored === true,
    ...(missing.length > 0 && { update: bytesOf(missing) }),
    ...remark,
  };
};

/** Every published region in the manifest's order, then those this phone has that are published no more. */
export const regionStatuses = (
  manifest: Manifest | undefined,
  held: ReadonlyMap<string, Held>,
  remarks: ReadonlyMap<string, Remark>,
): RegionStatus[] => {
  const published = manifest?.regions ?? [];
  const known = new Set(published.map(({ id }) => id));
  const gone = [...held.values()].map(({ entry }) => entry).filter(({ id }) => !known.has(id));
  return [
    ...published.map(entry => {
      const mine = held.get(entry.id);
      return statusOf(mine?.entry ?? entry, mine, entry, remarks.get(entry.id));
    }),
    ...gone.map(entry => statusOf(entry, held.get(entry.id), undefined, remarks.get(entry.id))),
  ];
};
