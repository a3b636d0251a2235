// SPDX-License-Identifier: AGPL-3.0-or-later
import { LETTERS } from './letters.ts';
import { REGIONS } from './regions.ts';

/** Languages of the interface, by their place. Append only: printed codes count them. */
export const LANGS = 'it en fr ar sq ro bn uk zh-Hans es ur pa ru ka hi fa ti am so ps tr fil wo pt'.split(
  ' ',
);

/** The language a plan says it is for, before anything else of it is read: its second six bits after the version. */
export const langOfPlan = (letters: string): string | undefined => {
  const [first = -1, second = -1] = [...letters.slice(0, 2)].map(letter => LETTERS.indexOf(letter));
  return first < 0 || second < 0 ? undefined : LANGS[(((first << 6) | second) >> 2) & 63];
};

/** True for a plan that says it was made for practice, before its check is read: the bit after the region. */
export const saysTraining = (letters: string): boolean => LETTERS.indexOf(letters.charAt(5)) > 31;

/** The region a plan says its places are of: five bits after language and day. */
export const regionOfPlan = (letters: string): string | undefined =>
  REGIONS[(LETTERS.indexOf(letters.charAt(4)) & 31) - 1];
