// SPDX-License-Identifier: AGPL-3.0-or-later

/** The tables with the field that tells their rows apart. `aside` holds damaged rows: set apart, never deleted. */
export const KEY_OF = {
  packs: 'region',
  meta: 'key',
  saved: 'id',
  settings: 'key',
  ticks: 'key',
  outbox: 'key',
  aside: 'key',
} as const;
export type Table = keyof typeof KEY_OF;
export const TABLES = Object.keys(KEY_OF) as Table[];

export type Row = Record<string, unknown>;
export type Key = string | number;
export type Change = { table: Table; put: Row } | { table: Table; remove: Key };
export type Tables = Record<Table, Map<Key, Row>>;

/** Asked inside the transaction, with the stored manifest's row: may these changes still be made? */
export type Guard = (manifest: Row | undefined) => boolean;

/** Where rows are kept. */
export type Disk = {
  keptIn: 'disk' | 'memory';
  read: (table: Table) => Promise<Row[]>;
  get: (table: Table, key: Key) => Promise<Row | undefined>;
  /** All changes or none: false when the guard said no, a throw when the disk did. */
  write: (changes: readonly Change[], guard?: Guard) => Promise<boolean>;
  erase: () => Promise<void>;
};

export const MANIFEST_KEY = 'manifest';

export const keyIn = (table: Table, row: Row): Key => row[KEY_OF[table]] as Key;

export const emptyTables = (): Tables =>
  Object.fromEntries(TABLES.map(table => [table, new Map()])) as unknown as Tables;

export const applyChange = (tables: Tables, change: Change): void => {
  const rows = tables[change.table];
  if ('put' in change) rows.set(keyIn(change.table, change.put), change.put);
  else rows.delete(change.remove);
};

/** For browsers that refuse to store: everything works until the page is closed. */
export const memoryDisk = (): Disk => {
  const tables = emptyTables();
  return {
    keptIn: 'memory',
    read: async table => [...tables[table].values()],
    get: async (table, key) => tables[table].get(key),
    write: async (changes, guard = () => true) => {
      if (!guard(tables.meta.get(MANIFEST_KEY))) return false;
      for (const change of changes) applyChange(tables, change);
      return true;
    },
    erase: async () => {
      for (const table of TABLES) tables[table].clear();
    },
  };
};
