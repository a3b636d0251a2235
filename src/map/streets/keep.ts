// SPDX-License-Identifier: AGPL-3.0-or-later
import { STREETS_FOLDER, type StreetsEntry } from '../../domain/streets.ts';
import { openCupboard } from './cupboard.ts';
import { type Kept, look } from './kept.ts';
import { insteadOfAll, inTurn } from './one-at-a-time.ts';
import type { Cupboard } from './shelf.ts';
import { type Course, type Outcome, transfer } from './transfer.ts';

export type Keeper = {
  state: () => Kept;
  subscribe: (listener: () => void) => () => void;
  /** Downloads, or goes on with what was begun; never more than there is room for. */
  keep: () => Promise<void>;
  /** Stops the download; what came stays, to go on from. */
  stop: () => void;
  /** Takes everything of the region away. */
  remove: () => Promise<void>;
};

type Where = { base: string; region: string; entry: StreetsEntry };

/** Whether a browser that says how much room it has, has enough. */
const hasRoom = async (bytes: number): Promise<boolean> => {
  try {
    const { quota, usage = 0 } = await navigator.storage.estimate();
    return quota === undefined || quota - usage >= bytes;
  } catch {
    return true;
  }
};

const dropAll = async (cupboard: Cupboard, region: string, but?: string): Promise<void> => {
  for (const file of await cupboard.files(region)) if (file !== but) await cupboard.drop(region, file);
};

const download = async (cupboard: Cupboard, where: Where, course: Course): Promise<Outcome> => {
  const { base, region, entry } = where;
  const { file, bytes } = entry;
  // Another tab may have brought some of it while this one waited for its turn.
  const { done } = await look(cupboard, region, entry);
  course.onBytes(done);
  if (!(await hasRoom(bytes - done))) return 'full';
  const shelf = await cupboard.shelf(region, file);
  const outcome = await transfer({ url: `${base}${STREETS_FOLDER}${file}`, bytes }, shelf, course);
  if (outcome === 'whole') await dropAll(cupboard, region, file);
  return outcome;
};

const percent = ({ done, bytes }: Kept): number => Math.floor((done / bytes) * 100);

const keeperIn = (cupboard: Cupboard, where: Where, found: Kept): Keeper => {
  const { region, entry } = where;
  const listeners = new Set<() => void>();
  let kept = found;
  let stop = new AbortController();
  let running: Promise<void> | undefined;
  const tell = (next: Kept): void => {
    kept = next;
    for (const listener of listeners) listener();
  };
  const onBytes = (done: number): void => {
    const next: Kept = { ...kept, is: 'coming', done };
    if (percent(next) !== percent(kept)) tell(next);
  };
  const run = async (): Promise<void> => {
    stop = new AbortController();
    const course = { signal: stop.signal, onBytes };
    tell({ ...kept, is: 'coming', problem: undefined });
    const outcome = await inTurn(stop, () => download(cupboard, where, course)).catch(
      () => 'failed' as const,
    );
    const problem = outcome === 'full' || outcome === 'failed' ? { problem: outcome } : {};
    running = undefined;
    tell({ ...(await look(cupboard, region, entry)), ...problem });
  };
  return {
    state: () => kept,
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keep: () => {
      running ??= run();
      return running;
    },
    stop: () => stop.abort(),
    remove: async () => {
      stop.abort();
      await running;
      await insteadOfAll(() => dropAll(cupboard, region));
      tell(await look(cupboard, region, entry));
    },
  };
};

/** The owner of what is kept of one region's streets; none where the browser keeps nothing. */
export const openKeeper = async (where: Where): Promise<Keeper | undefined> => {
  const cupboard = await openCupboard();
  return cupboard && keeperIn(cupboard, where, await look(cupboard, where.region, where.entry));
};
