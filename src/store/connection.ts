// SPDX-License-Identifier: AGPL-3.0-or-later
import { KEY_OF } from './disk.ts';

/** An open that another tab blocks, or that the browser forgets (Safari, first launch), is not waited for longer. */
const OPEN_MS = 4000;
const BLOCKED_MS = 1000;

/** Grows by ten when a table is added: the first one stands on phones as ten. */
const VERSION = 10;

/** A database that is opened when it is needed, and again when somebody closed it. */
export type Connection = {
  /** Begins work at once where the database is open: a page that is being closed has no later. */
  use: <T>(work: (db: IDBDatabase) => Promise<T>) => Promise<T>;
  close: () => void;
};

/** What a request answers. */
export const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const makeTables = (db: IDBDatabase): void => {
  for (const [table, keyPath] of Object.entries(KEY_OF))
    if (!db.objectStoreNames.contains(table)) db.createObjectStore(table, { keyPath });
};

/** Without a version: as it is on the phone. */
const ask = (name: string, version?: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = globalThis.indexedDB.open(name, version);
    let givenUp = false;
    const giveUp = (why?: unknown): void => {
      givenUp = true;
      reject(why);
    };
    const timers = [setTimeout(giveUp, OPEN_MS)];
    const stop = (): void => timers.forEach(clearTimeout);
    request.onblocked = () => timers.push(setTimeout(giveUp, BLOCKED_MS));
    request.onupgradeneeded = () => makeTables(request.result);
    request.onerror = () => {
      stop();
      giveUp(request.error);
    };
    request.onsuccess = () => {
      stop();
      // Nobody waits any more: held open, it would stand in the way of other tabs.
      if (givenUp) request.result.close();
      else resolve(request.result);
    };
  });

const isNewer = (error: unknown): boolean => (error as DOMException | null)?.name === 'VersionError';

/** A newer app's database is used as it is, rather than nothing kept. */
const opened = async (name: string): Promise<IDBDatabase> => {
  try {
    return await ask(name, VERSION);
  } catch (error) {
    if (!isNewer(error)) throw error;
    return ask(name);
  }
};

/** Where a database is reached; nothing is asked of the browser yet. */
export const connectionTo = (name: string): Connection => {
  let db: IDBDatabase | undefined;
  let opening: Promise<IDBDatabase> | undefined;
  const close = (): void => {
    db?.close();
    db = undefined;
  };
  const open = async (): Promise<IDBDatabase> => {
    const it = await opened(name);
    const letGo = (): void => {
      it.close();
      if (db === it) db = undefined;
    };
    // Another tab wants to upgrade or erase: let it. The next read or write opens again.
    it.onversionchange = letGo;
    it.onclose = letGo;
    db = it;
    return it;
  };
  const again = (): Promise<IDBDatabase> => {
    opening ??= open().finally(() => {
      opening = undefined;
    });
    return opening;
  };
  return {
    close,
    use: async work => {
      try {
        if (db !== undefined) return await begun(work, db);
      } catch (error) {
        if (!(error instanceof Gone)) throw error;
        close();
      }
      return work(await again());
    },
  };
};

/** The database was closed under our hands, or the browser lost it. */
class Gone extends Error {}

const begun = <T>(work: (db: IDBDatabase) => Promise<T>, db: IDBDatabase): Promise<T> => {
  try {
    return work(db);
  } catch {
    throw new Gone();
  }
};
