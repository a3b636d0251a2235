// SPDX-License-Identifier: AGPL-3.0-or-later
import { PRACTICE_KEY, practises } from './practice.ts';

/** Sets this tab to practise; false where the browser keeps nothing for a tab. */
export const beginPractice = (now: Date): boolean => {
  try {
    sessionStorage.setItem(PRACTICE_KEY, now.toDateString());
  } catch {
    return false;
  }
  return practises(now);
};

/** Brings this tab back to the real data. */
export const endPractice = (): void => {
  try {
    sessionStorage.removeItem(PRACTICE_KEY);
  } catch {
    // Where nothing can be kept there is nothing to take away.
  }
};
