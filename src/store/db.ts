// SPDX-License-Identifier: AGPL-3.0-or-later
import { answerOf, type Connection, connectionTo } from './connection.ts';
import {
  type Change,
  type Disk,
  type Guard,
  type Key,
  MANIFEST_KEY,
  memoryDisk,
  type Row,
  TABLES,
  type Table,
} from './disk.ts';
import { within } from './within.ts';

/** A database that opens and then says nothing is as good as none. */
const READ_MS = 4000;
const DELETE_MS = 2000;

const readAll = ({ use }: Connection, table: Table): Promise<Row[]> =>
  use(db => answerOf(db.transaction(table).objectStore(table).getAll()));

const readOne = ({ use }: Connection, table: Table, key: Key): Promise<Row | undefined> =>
  use(db => answerOf(db.transaction(table).objectStore(table).get(key)));

/** Asks for all changes and for their end in one breath: a page that is closed now takes none of them along. */
const make = (transaction: IDBTransaction, changes: readonly Change[]): void => {
  for (const change of changes) {
    const rows = transaction.objectStore(change.table);
    if ('put' in change) rows.put(change.put);
    else rows.delete(change.remove);
  }
  transaction.commit?.();
};

/** Makes the changes in one transaction, unless what is stored forbids them. */
const written = (db: IDBDatabase, changes: readonly Change[], guard?: Guard): Promise<boolean> => {
  const touched = new Set(changes.map(({ table }) => table));
  if (guard !== undefined) touched.add('meta');
  const transaction = db.transaction([...touched], 'readwrite');
  return new Promise((resolve, reject) => {
    let allowed = true;
    let refusal: unknown;
    /** What is thrown in the middle undoes what was asked for before it. */
    const whole = (work: () => void): void => {
      try {
        work();
      } catch (error) {
        refusal = error;
        transaction.abort();
      }
    };
    transaction.oncomplete = () => resolve(allowed);
    // Why it failed is often said by the transaction alone, while its requests only say that it was aborted.
    transaction.onabort = () => reject(refusal ?? transaction.error ?? new Error('The browser gave it up.'));
    if (guard === undefined) return whole(() => make(transaction, changes));
    const stored = transaction.objectStore('meta').get(MANIFEST_KEY);
    stored.onsuccess = () =>
      whole(() => {
        allowed = guard(stored.result);
        if (allowed) make(transaction, changes);
      });
  });
};

const emptied = (db: IDBDatabase): Promise<void> =>
  new Promise((resolve, reject) => {
    const transaction = db.transaction(TABLES, 'readwrite');
    for (const table of TABLES) transaction.objectStore(table).clear();
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

/** Removes a database nobody here has open. */
export const deleteDatabase = async (name: string): Promise<unknown> =>
  within(DELETE_MS, answerOf(globalThis.indexedDB.deleteDatabase(name)));

const erase = async (connection: Connection, name: string): Promise<void> => {
  // A tab that holds the database open can delay its end, not keep its content.
  await connection.use(emptied).catch(() => undefined);
  connection.close();
  await deleteDatabase(name).catch(() => undefined);
};

/** The database of that name, or memory when the browser refuses one or another tab blocks it. */
export const openDisk = async (name: string): Promise<Disk> => {
  const connection = connectionTo(name);
  try {
    await connection.use(async db => db);
    await within(READ_MS, readAll(connection, 'meta'));
    return {
      keptIn: 'disk',
      read: table => readAll(connection, table),
      get: (table, key) => readOne(connection, table, key),
      write: (changes, guard) => connection.use(db => written(db, changes, guard)),
      erase: () => erase(connection, name),
    };
  } catch {
    connection.close();
    return memoryDisk();
  }
};
