// SPDX-License-Identifier: AGPL-3.0-or-later
import { applyChange, type Change, type Disk, emptyTables, keyIn, type Table, type Tables } from './disk.ts';
import type { Failure } from './published.ts';
import { sift } from './rows.ts';

/** Why a write failed: no room, or the browser would not. */
export const failureOf = (error: unknown): Failure => {
  const { name, inner } = error as { name?: string; inner?: { name?: string } };
  return [name, inner?.name].includes('QuotaExceededError') ? 'full' : 'unstored';
};

/** The small tables as they are in memory, with what the disk has not taken yet. */
export type Mirror = {
  tables: Tables;
  unreadable: ReadonlySet<Table>;
  /** Reads tables from the disk again; what waits to be written stays on top. */
  read: (which: readonly Table[]) => Promise<void>;
  /** Changes memory at once; the disk follows with `flush`. */
  change: (changes: readonly Change[]) => void;
  /** Changes memory alone, until the page closes. */
  changeHere: (change: Change) => void;
  /** Writes what waits and says which tables changed. It throws what the disk threw, and all waits on. */
  flush: () => Promise<Table[]>;
  clear: () => void;
};

/** Memory first, disk after: a tap answers at once, and a full disk loses nothing while the page is open. */
export const mirrorOf = (disk: Disk, now: () => Date): Mirror => {
  const tables = emptyTables();
  const unreadable = new Set<Table>();
  let waiting: Change[] = [];
  let here: Change[] = [];

  const change = (changes: readonly Change[]): void => {
    for (const one of changes) applyChange(tables, one);
    waiting.push(...changes);
  };

  const readOne = async (table: Table): Promise<void> => {
    const rows = await disk.read(table).catch(() => undefined);
    if (rows === undefined) return void unreadable.add(table);
    unreadable.delete(table);
    const { good, apart } = sift(table, rows, now());
    tables[table] = new Map(good.map(row => [keyIn(table, row), row]));
    for (const one of [...here, ...waiting]) if (one.table === table) applyChange(tables, one);
    change(apart);
  };

  return {
    tables,
    unreadable,
    change,
    changeHere: one => {
      applyChange(tables, one);
      here.push(one);
    },
    read: async which => {
      for (const table of which) await readOne(table);
    },
    flush: async () => {
      const batch = [...waiting];
      if (batch.length === 0) return [];
      await disk.write(batch);
      waiting = waiting.filter(one => !batch.includes(one));
      return [...new Set(batch.map(({ table }) => table))];
    },
    clear: () => {
      waiting = [];
      here = [];
      unreadable.clear();
      for (const rows of Object.values(tables)) rows.clear();
    },
  };
};
