// SPDX-License-Identifier: AGPL-3.0-or-later
import { queryOf } from '../find/query.ts';
import { isSaid, langIn, nearIn, regionIn } from './said.ts';

/** What there is to be asked for; nothing while it is not known yet. */
export type Known = {
  regions: readonly string[];
  towns: ReadonlyMap<string, unknown>;
  isLanguage: (lang: string) => boolean;
};

const isKnown = <T>(value: T | undefined, among: (value: T) => boolean): boolean =>
  value !== undefined && among(value);

/** What the address of a frame asks for and nobody can show: a town that is not there, or anything else that is written wrongly. */
export const misreadIn = (
  search: string,
  { regions, towns, isLanguage }: Known,
): 'town' | 'other' | undefined => {
  const wrong = (name: string, known: boolean): boolean => isSaid(search, name) && !known;
  if (
    towns.size > 0 &&
    wrong(
      'near',
      isKnown(nearIn(search), near => towns.has(near)),
    )
  )
    return 'town';
  const other =
    wrong('need', queryOf(search).need !== undefined) ||
    wrong('lang', isKnown(langIn(search), isLanguage)) ||
    (regions.length > 0 &&
      wrong(
        'region',
        isKnown(regionIn(search), region => regions.includes(region)),
      ));
  return other ? 'other' : undefined;
};
