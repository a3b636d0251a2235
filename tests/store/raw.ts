// SPDX-License-Identifier: AGPL-3.0-or-later
import { Dexie } from 'dexie';

type Work = (table: ReturnType<Dexie['table']>) => PromiseLike<unknown>;

/** Reaches into a table past the store, as a fault of the disk or of another version of the app would. */
export const inTable = async (name: string, work: Work, database = 'approdo'): Promise<unknown> => {
  const db = new Dexie(database, { indexedDB, IDBKeyRange });
  try {
    await db.open();
    return await work(db.table(name));
  } finally {
    db.close();
  }
};

/** All rows of a table as they lie on the disk. */
export const rowsOf = (name: string): Promise<unknown> => inTable(name, table => table.toArray());
