// SPDX-License-Identifier: AGPL-3.0-or-later

const LOCK = 'approdo-streets';

const locks = (): LockManager | undefined => globalThis.navigator?.locks;

/**
 * One download at a time on a phone, whatever the number of tabs: this one waits for its turn, and is stopped when
 * somebody takes the streets away. Nothing is answered by work that never began.
 */
export const inTurn = async <T>(stop: AbortController, work: () => Promise<T>): Promise<T | undefined> => {
  const manager = locks();
  if (manager === undefined) return work();
  let begun: Promise<T> | undefined;
  try {
    return await manager.request(LOCK, { signal: stop.signal }, () => {
      begun = work();
      return begun;
    });
  } catch {
    // Taken from us, or stopped while waiting; what is under way still has to end.
    stop.abort();
    return begun;
  }
};

/** Stops what downloads in any tab, then works alone. */
export const insteadOfAll = async (work: () => Promise<void>): Promise<void> => {
  const manager = locks();
  await (manager === undefined ? work() : manager.request(LOCK, { steal: true }, work));
};
