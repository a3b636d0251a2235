// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Live } from './live.ts';
import { failureOf } from './mirror.ts';
import type { Session } from './session.ts';
import { aloneAmongTabs } from './tabs.ts';

type Work = (signal: AbortSignal) => Promise<void>;

/** Does one thing at a time, in this tab and among tabs, on memory as fresh as the disk. */
export type Alone = {
  run: (work: Work) => Promise<void>;
  /** When nothing is under way any more. */
  idle: () => Promise<unknown>;
};

/** What is asked for before everything is erased ends with it, begun or not. */
export const aloneWith = (live: Live, session: Session, lock: string | undefined): Alone => {
  let last: Promise<void> = Promise.resolve();
  const begin = async (work: Work, signal: AbortSignal): Promise<void> => {
    if (!signal.aborted) await live.load();
    if (!signal.aborted) await work(signal);
    if (!signal.aborted) live.publish();
  };
  return {
    idle: () => last,
    run: work => {
      const signal = session.signal();
      last = last
        .then(() => aloneAmongTabs(lock, () => begin(work, signal), signal))
        .catch((error: unknown) => live.trouble({ disk: failureOf(error) }));
      return last;
    },
  };
};
