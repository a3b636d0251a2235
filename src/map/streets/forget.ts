// SPDX-License-Identifier: AGPL-3.0-or-later
import { STREETS_CACHE } from './cache-cupboard.ts';
import { STREETS_DIRECTORY } from './files-cupboard.ts';
import { insteadOfAll } from './one-at-a-time.ts';

const TRIES = 50;
const BETWEEN_MS = 100;

const isGone = (error: unknown): boolean => error instanceof Error && error.name === 'NotFoundError';

/** The folder of this site's own files; some phones have none, and some refuse it. */
const ownFiles = async (): Promise<FileSystemDirectoryHandle | undefined> => {
  try {
    return await navigator.storage.getDirectory();
  } catch {
    return undefined;
  }
};

/** A file that is just being written, by a tab that sleeps or is slow, cannot be taken away, nor what it lies in. */
const takeFiles = async (): Promise<void> => {
  const root = await ownFiles();
  for (let tries = 0; root !== undefined && tries < TRIES; tries++)
    try {
      await root.removeEntry(STREETS_DIRECTORY, { recursive: true });
    } catch (error) {
      if (isGone(error)) return;
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
