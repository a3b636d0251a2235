// SPDX-License-Identifier: AGPL-3.0-or-later
import { tracesIn } from './discreet.ts';
import { type Change, type Disk, TABLES, type Table } from './disk.ts';
import { type HeldRegions, heldRegions } from './held-regions.ts';
import { failureOf, type Mirror, mirrorOf } from './mirror.ts';
import { type Queue, queue } from './queue.ts';
import { type View, viewOf } from './view.ts';

/** The store's memory: tables and regions as the disk has them, and the state the screens see. */
export type Live = Omit<View, 'reshelve' | 'forgetTroubles'> & {
  disk: Disk;
  now: () => Date;
  regions: HeldRegions;
  mirror: Mirror;
  /** Lets the other tabs know which tables changed. */
  tell: (tables: Table[]) => void;
  /** Runs work on memory and disk after what was begun before. */
  inTurn: Queue;
  /** Reads what another tab may have changed. */
  load: (tables?: readonly Table[]) => Promise<void>;
  /** Changes small tables: memory and disk at once, whatever is under way, because the page may be closed now. */
  write: (changes: readonly Change[]) => Promise<void>;
  clear: () => void;
  /** Empties memory and disk after what was begun before. */
  erase: () => Promise<void>;
};

/** Tables whose content lies in the mirror; the packs are read into regions. */
const SMALL = TABLES.filter(table => table !== 'packs');

const flush = async (mirror: Mirror, view: View, tell: Live['tell']): Promise<void> => {
  try {
    const changed = await mirror.flush();
    if (changed.length > 0) {
      view.trouble({ disk: undefined });
      tell(changed);
    }
  } catch (error) {
    view.trouble({ disk: failureOf(error) });
  }
  view.reshelve();
};

/** Opens the memory over a disk; `tell` hears which tables this tab changed. */
export const liveOver = (disk: Disk, now: () => Date, tell: Live['tell']): Live => {
  const mirror = mirrorOf(disk, now);
  const regions = heldRegions(disk);
  const view = viewOf({ disk, regions, mirror }, now);
  const inTurn = queue();
  const toDisk = queue();
  const save = (): Promise<void> => toDisk(() => flush(mirror, view, tell));
  const clear = (): void => {
    mirror.clear();
    regions.clear();
    view.forgetTroubles();
    view.reshelve();
  };
  return {
    ...view,
    disk,
    now,
    regions,
    mirror,
    tell,
    inTurn,
    load: (tables = TABLES) =>
      inTurn(async () => {
        await mirror.read(SMALL.filter(table => tables.includes(table)));
        if (tables.includes('packs')) await regions.load();
        mirror.change(tracesIn(mirror.tables, regions.atlas().services));
        await save();
      }),
    write: changes => {
      mirror.change(changes);
      view.reshelve();
      return save();
    },
    clear,
    erase: () =>
      inTurn(() => {
        clear();
        return toDisk(disk.erase);
      }),
  };
};
