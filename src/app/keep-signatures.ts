// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Store } from '../store/store.ts';

/** What is kept, and of which day: when it changes there may be signatures to fetch. */
const markOf = (store: Store): string =>
  store
    .state()
    .regions.filter(({ kept, progress }) => kept && progress === undefined)
    .map(({ id, date, bytes }) => `${id} ${date} ${bytes}`)
    .join();

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 10_000 });
  else setTimeout(work, 2000);
};

/** Sees to it that what is kept can be given to another phone later, without a network. Nothing to do without a key. */
export const keepSignatures = (store: Store, key: string | undefined): void => {
  if (key === undefined) return;
  let seen = '';
  const look = (): void => {
    const mark = markOf(store);
    if (mark === seen || mark === '') return;
    seen = mark;
    whenIdle(() => {
      store
        .pass(key)
        .then(pass => pass?.collect())
        .catch(() => undefined);
    });
  };
  store.subscribe(look);
  look();
};
