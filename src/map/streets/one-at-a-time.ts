// SPDX-License-Identifier: AGPL-3.0-or-later

/** Whose turn it is to download. */
const LOCK = 'approdo-streets';
/** Held by whoever touches what is kept: together by those who write or look, alone by who takes it away. */
const KEPT = 'approdo-streets-kept';
/** A tab the phone has put to sleep never ends what it began: it must not keep anybody from taking streets away. */
const ASLEEP_MS = 5_000;

const locks = (): LockManager | undefined => globalThis.navigator?.locks;

/** Works while nobody takes streets away: what is found is not half gone. */
export const whileKept = <T>(work: () => Promise<T>): Promise<T> =>
  locks()?.request(KEPT, { mode: 'shared' }, work) ?? work();

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
      begun = whileKept(work);
      return begun;
    });
  } catch {
    // Taken from us, or stopped while waiting; what is under way still has to end.
    stop.abort();
    return begun;
  }
};

const alone = async (manager: LockManager, work: () => Promise<void>): Promise<void> => {
  let begun = false;
  const once = (): Promise<void> => {
    begun = true;
    return work();
  };
  try {
    await manager.request(KEPT, { signal: AbortSignal.timeout(ASLEEP_MS) }, once);
  } catch (error) {
    if (begun) throw error;
    await once();
  }
};

/** Stops what downloads in any tab, waits until it has ended, then works alone. */
export const insteadOfAll = async (work: () => Promise<void>): Promise<void> => {
  const manager = locks();
  if (manager === undefined) return work();
  // First in the row, then the theft: whoever is stopped by it looks at what is left when it is over.
  const done = alone(manager, work);
  done.catch(() => undefined);
  await manager.request(LOCK, { steal: true }, () => done);
};
