// SPDX-License-Identifier: AGPL-3.0-or-later
import { Dexie } from 'dexie';
import { type Change, type Disk, type Guard, KEY_OF, MANIFEST_KEY, memoryDisk, type Row } from './disk.ts';
import { within } from './within.ts';

/** An open that another tab blocks, or that the browser forgets (Safari, first launch), is not waited for longer. */
const OPEN_MS = 4000;
const BLOCKED_MS = 1000;
const DELETE_MS = 2000;

/** One version per change of the tables, never edited after it was published. */
const VERSIONS: readonly Record<string, string>[] = [KEY_OF];

const databaseOf = (name: string): Dexie => {
  // Read when it is needed: the mere look can throw where all storage is forbidden. Without it Dexie opens nothing.
  const { indexedDB, IDBKeyRange } = globalThis;
  const db = new Dexie(name, { indexedDB, IDBKeyRange });
  for (const [index, stores] of VERSIONS.entries()) db.version(index + 1).stores(stores);
  // Another tab wants to upgrade or erase: let it. The next read or write opens again.
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: false });
    return false;
  });
  return db;
};

const opened = (db: Dexie): Promise<unknown> => {
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => {
      setTimeout(reject, BLOCKED_MS);
      return false;
    });
  });
  return within(OPEN_MS, Promise.race([db.open(), blocked]));
};

/** Asks for all changes and for their end in one breath: a page that is closed now takes none of them along. */
const make = (idb: IDBTransaction, changes: readonly Change[]): void => {
  for (const change of changes) {
    const rows = idb.objectStore(change.table);
    if ('put' in change) rows.put(change.put);
    else rows.delete(change.remove);
  }
  idb.commit?.();
};

const write = async (db: Dexie, changes: readonly Change[], guard?: Guard): Promise<boolean> => {
  const touched = new Set(changes.map(({ table }) => table as string));
  if (guard !== undefined) touched.add('meta');
  let idb: IDBTransaction | undefined;
  try {
    return await db.transaction('rw', [...touched], async ({ idbtrans }) => {
      idb = idbtrans;
      if (guard !== undefined && !guard(await db.table('meta').get(MANIFEST_KEY))) return false;
      make(idbtrans, changes);
      return true;
    });
  } catch (error) {
    // Why it failed is often said by the transaction alone, while its requests only say that it was aborted.
    throw idb?.error ?? error;
  }
};

const erase = async (db: Dexie): Promise<void> => {
  // A tab that holds the database open can delay its end, not keep its content.
  await db
    .transaction('rw', db.tables, () => Promise.all(db.tables.map(table => table.clear())))
    .catch(() => undefined);
  await within(DELETE_MS, db.delete({ disableAutoOpen: false })).catch(() => undefined);
};

/** The database of that name, or memory when the browser refuses one or another tab blocks it. */
export const openDisk = async (name: string): Promise<Disk> => {
  let db: Dexie | undefined;
  try {
    const it = databaseOf(name);
    db = it;
    await opened(it);
    // One that opens and then cannot be read is as good as none.
    await within(OPEN_MS, it.table('meta').toArray());
    return {
      keptIn: 'disk',
      read: async table => (await it.table(table).toArray()) as Row[],
      get: async (table, key) => (await it.table(table).get(key)) as Row | undefined,
      write: (changes, guard) => write(it, changes, guard),
      erase: () => erase(it),
    };
  } catch {
    db?.close();
    return memoryDisk();
  }
};

/** Removes a database nobody here has open. */
export const deleteDatabase = (name: string): Promise<unknown> =>
  within(DELETE_MS, databaseOf(name).delete());
