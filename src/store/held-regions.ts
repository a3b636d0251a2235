// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Atlas, atlasOf } from '../domain/atlas.ts';
import type { Disk, Row } from './disk.ts';
import { entryIn, readRecord } from './region-record.ts';
import { type Held, type Remark, sameEntry } from './region-status.ts';

/** The regions in memory, read once each, and what is to be said of them. */
export type HeldRegions = {
  all: ReadonlyMap<string, Held>;
  remarks: Map<string, Remark>;
  /** Regions the disk has a row of that could not be read: their packs must come again. */
  lost: ReadonlySet<string>;
  atlas: () => Atlas;
  put: (held: Held) => void;
  remove: (region: string) => void;
  /** Reads from the disk what changed there. A region that cannot be read is said to be broken, and missing. */
  load: () => Promise<void>;
  clear: () => void;
};

type Shown = Pick<HeldRegions, 'all' | 'remarks' | 'put'> & { lost: Set<string> };

const loadRow = async ({ all, remarks, lost, put }: Shown, row: Row): Promise<void> => {
  const id = String(row.region);
  const entry = entryIn(row);
  const mine = all.get(id);
  if (entry !== undefined && mine?.stored && sameEntry(mine.entry, entry)) return;
  const read = await readRecord(row);
  if (read.ok && entry !== undefined) {
    put({ entry, region: read.value, stored: true });
    remarks.delete(id);
  } else {
    lost.add(id);
    remarks.set(id, { problem: read.ok ? 'broken' : read.why });
  }
};

const atlasIn = (all: HeldRegions['all']): Atlas =>
  atlasOf([...all.values()].map(({ region }) => region).sort((a, b) => (a.id < b.id ? -1 : 1)));

export const heldRegions = (disk: Disk): HeldRegions => {
  const all = new Map<string, Held>();
  const remarks = new Map<string, Remark>();
  const lost = new Set<string>();
  let atlas: Atlas | undefined;

  const put = (held: Held): void => {
    all.set(held.entry.id, held);
    lost.delete(held.entry.id);
    atlas = undefined;
  };
  const remove = (region: string): void => {
    lost.delete(region);
    if (all.delete(region)) atlas = undefined;
  };
  return {
    all,
    remarks,
    lost,
    put,
    remove,
    atlas: () => {
      atlas ??= atlasIn(all);
      return atlas;
    },
    load: async () => {
      const rows = await disk.read('packs').catch(() => undefined);
      if (rows === undefined) return;
      for (const row of rows) await loadRow({ all, remarks, lost, put }, row);
      const there = new Set(rows.map(({ region }) => region));
      for (const [id, { stored }] of all) if (stored && !there.has(id)) remove(id);
    },
    clear: () => {
      for (const each of [all, remarks, lost]) each.clear();
      atlas = undefined;
    },
  };
};
