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
  /** Reads tables from the disk again; what was changed meanwhile or waits to be written stays on top. */
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
  const here: Change[] = [];
  /** For each read under way, the changes that its answer may not know of: they may be on the disk before it comes. */
  const unread = new Set<Change[]>();

  const change = (changes: readonly Change[]): void => {
    for (const one of changes) applyChange(tables, one);
    for (const list of [waiting, ...unread]) list.push(...changes);
  };

  const readOne = async (table: Table): Promise<void> => {
    const newer = [...waiting];
    unread.add(newer);
    const rows = await disk.read(table).catch(() => undefined);
    unread.delete(newer);
    if (rows === undefined) return void unreadable.add(table);
    unreadable.delete(table);
    const { good, apart } = sift(table, rows, now());
    tables[table] = new Map(good.map(row => [keyIn(table, row), row]));
    for (const one of [...here, ...newer]) if (one.table === table) applyChange(tables, one);
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
      await Promise.all(which.map(readOne));
    },
    flush: async () => {
      const batch = [...waiting];
      if (batch.length === 0) return [];
      await disk.write(batch);
      waiting = waiting.filter(one => !batch.includes(one));
      return [...new Set(batch.map(({ table }) => table))];
    },
    clear: () => {
      for (const list of [here, waiting, ...unread]) list.length = 0;
      unreadable.clear();
      for (const rows of Object.values(tables)) rows.clear();
    },
  };
};
