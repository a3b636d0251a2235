// SPDX-License-Identifier: AGPL-3.0-or-later

export const PRACTICE_KEY = 'approdo-practice';

/** True in a tab that somebody set to practise today: of this tab alone, and over by tomorrow, should it be left like that. */
export const practises = (now: Date): boolean => {
  try {
    return sessionStorage.getItem(PRACTICE_KEY) === now.toDateString();
  } catch {
    return false;
  }
};
