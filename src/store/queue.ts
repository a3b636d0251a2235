// SPDX-License-Identifier: AGPL-3.0-or-later

/** Runs work after all that was asked for before, whether that went well or not. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

export const queue = (): Queue => {
  let last: Promise<unknown> = Promise.resolve();
  return work => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
};
