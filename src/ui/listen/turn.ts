// SPDX-License-Identifier: AGPL-3.0-or-later

let stopCurrent: (() => void) | undefined;

/** Silences whatever is being read. */
export const silence = (): void => {
  const stop = stopCurrent;
  stopCurrent = undefined;
  stop?.();
};

/** One thing is read at a time: what begins silences what was. The answer gives the turn back. */
export const takeTurn = (stop: () => void): (() => void) => {
  silence();
  stopCurrent = stop;
  return () => {
    if (stopCurrent === stop) stopCurrent = undefined;
  };
};
