// SPDX-License-Identifier: AGPL-3.0-or-later

/** More would be no plan any more. */
const MOST_PLANS = 10;

export const plansIn = (kept: string | undefined): string[] =>
  (kept ?? '').split(' ').filter(letters => letters !== '');

/** What is kept once a plan was saved; the oldest goes when there are too many. */
export const withPlan = (kept: string | undefined, letters: string): string =>
  [letters, ...plansIn(kept).filter(one => one !== letters)].slice(0, MOST_PLANS).join(' ');

/** What is kept without a plan; undefined when nothing is left. */
export const withoutPlan = (kept: string | undefined, letters: string): string | undefined =>
  plansIn(kept)
    .filter(one => one !== letters)
    .join(' ') || undefined;
