// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Manifest } from '../domain/manifest.ts';
import { type Disk, MANIFEST_KEY, type Row } from './disk.ts';
import type { HeldRegions } from './held-regions.ts';
import type { Mirror } from './mirror.ts';
import type { Failure } from './published.ts';
import { regionStatuses } from './region-status.ts';
import { manifestIn } from './rows.ts';
import { type Shelf, shelfOf } from './shelf.ts';
import type { Store, StoreState } from './state.ts';

/** What went wrong last with the network (`sync`) and with the disk, until it goes right again. */
export type Troubles = { sync?: Failure | undefined; disk?: Failure | undefined; appTooOld?: boolean };

/** What is in memory, as the screens see it. */
export type View = Pick<Store, 'state' | 'subscribe'> & {
  manifest: () => Manifest | undefined;
  /** Lets the screens know. */
  publish: () => void;
  /** The same, after the reader's own things changed. */
  reshelve: () => void;
  trouble: (change: Troubles) => void;
  forgetTroubles: () => void;
};

type Parts = { disk: Disk; regions: HeldRegions; mirror: Mirror };

/** The stored manifest, judged once however often it is asked for. */
const manifestReader = ({ tables }: Mirror): View['manifest'] => {
  let row: Row | undefined;
  let manifest: Manifest | undefined;
  return () => {
    const stored = tables.meta.get(MANIFEST_KEY);
    if (stored !== row) manifest = manifestIn(stored);
    row = stored;
    return manifest;
  };
};

const stateOf = (
  { disk, regions, mirror }: Parts,
  shelf: Shelf,
  manifest: Manifest | undefined,
  { sync, disk: diskProblem, appTooOld }: Troubles,
): StoreState => {
  const problem = diskProblem ?? sync;
  const checkedAt = mirror.tables.meta.get('checkedAt')?.value;
  return {
    atlas: regions.atlas(),
    regions: regionStatuses(manifest, regions.all, regions.remarks),
    ...shelf,
    keptIn: disk.keptIn,
    ...(manifest?.stop && { stop: manifest.stop }),
    ...(problem && { problem }),
    ...(typeof checkedAt === 'string' && { checkedAt }),
    ...(appTooOld && { appTooOld }),
  };
};

/** One state object at a time: the same until something changes. */
export const viewOf = (parts: Parts, now: () => Date): View => {
  const { mirror } = parts;
  const manifest = manifestReader(mirror);
  const listeners = new Set<() => void>();
  const shelve = (): Shelf => shelfOf(mirror.tables, mirror.unreadable, now());
  let troubles: Troubles = {};
  let shelf = shelve();
  let state = stateOf(parts, shelf, undefined, troubles);

  const publish = (): void => {
    state = stateOf(parts, shelf, manifest(), troubles);
    for (const listener of [...listeners]) listener();
  };
  return {
    manifest,
    publish,
    state: () => state,
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reshelve: () => {
      shelf = shelve();
      publish();
    },
    trouble: change => {
      troubles = { ...troubles, ...change };
      publish();
    },
    forgetTroubles: () => {
      troubles = {};
    },
  };
};
