// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Alone } from './alone.ts';
import { deleteDatabase } from './db.ts';
import type { Live } from './live.ts';
import type { Session } from './session.ts';
import { within } from './within.ts';

export const DATABASE = 'approdo';
export const TRAINING_DATABASE = 'approdo-training';
/** The last is the library's own list of names, where the browser has none. */
const DATABASES = [DATABASE, TRAINING_DATABASE, '__dbnames'];

const PATIENCE_MS = 2000;

/** A browser may lack or refuse any of these; the others are cleared all the same. */
const attempt = async (work: () => unknown): Promise<void> => {
  try {
    await within(PATIENCE_MS, Promise.resolve(work()));
  } catch {
    // Nothing there to clear.
  }
};

const clearCaches = async (): Promise<void> => {
  for (const name of await globalThis.caches.keys()) await globalThis.caches.delete(name);
};

/** A worker that is just being installed would fill its cache after it was emptied. */
const letWorkersSettle = async (): Promise<void> => {
  const registrations = await navigator.serviceWorker.getRegistrations();
  while (registrations.some(({ installing }) => installing !== null))
    await new Promise(done => setTimeout(done, 50));
};

const dismissWorkers = async (): Promise<void> => {
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
};

/** Leaves nothing of this site on the phone. What is under way ends first, and may write nothing any more. */
export const eraseAll = async (live: Live, session: Session, { idle }: Alone): Promise<void> => {
  session.end();
  await attempt(idle);
  await attempt(live.erase);
  for (const name of DATABASES) await attempt(() => deleteDatabase(name));
  await attempt(letWorkersSettle);
  await attempt(dismissWorkers);
  await attempt(clearCaches);
  await attempt(() => globalThis.localStorage.clear());
  await attempt(() => globalThis.sessionStorage.clear());
};
