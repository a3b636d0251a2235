// SPDX-License-Identifier: AGPL-3.0-or-later
import { STREETS_CACHE } from './cache-cupboard.ts';
import { STREETS_DIRECTORY } from './files-cupboard.ts';
import { insteadOfAll } from './one-at-a-time.ts';

const TRIES = 20;
const BETWEEN_MS = 100;

/** A file that is just being written cannot be taken away: its writer has been told to stop, and needs a moment. */
const takeFiles = async (): Promise<void> => {
  for (let tries = 0; tries < TRIES; tries++)
    try {
      const root = await navigator.storage.getDirectory();
      return await root.removeEntry(STREETS_DIRECTORY, { recursive: true });
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'NoModificationAllowedError') return;
      await new Promise(done => setTimeout(done, BETWEEN_MS));
    }
};

/** Emptied before it goes: a tab that still holds it must find nothing in it. */
const takeCache = async (): Promise<void> => {
  try {
    const cache = await caches.open(STREETS_CACHE);
    for (const request of await cache.keys()) await cache.delete(request);
    await caches.delete(STREETS_CACHE);
  } catch {
    // Some private windows have no cache.
  }
};

/** Leaves nothing of any street map on this phone, and stops what is being downloaded in any tab. */
export const forgetStreets = (): Promise<void> =>
  insteadOfAll(async () => {
    await takeFiles();
    await takeCache();
  });
