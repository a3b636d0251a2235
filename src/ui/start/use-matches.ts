// SPDX-License-Identifier: AGPL-3.0-or-later
import { useMemo } from 'preact/hooks';
import { useApp } from '../context.ts';
import type { Candidate } from './candidate.ts';
import { isPostcode, MOST_TOWNS, matchTowns, townListOf, townsOfPostcode } from './match-towns.ts';
import type { OtherTowns } from './use-other-towns.ts';

/** `certain`: the only town that can be meant. `guessed`: no town is called so, these are only like it. */
export type Matches = { found: Candidate[]; certain: Candidate | undefined; guessed: boolean };

/** The towns that what was typed may name, on this phone and in the regions that were looked through. */
export const useMatches = (typed: string, { towns: away }: OtherTowns): Matches => {
  const { atlas } = useApp();
  const regions = useMemo(() => new Map(away.map(({ town, region }) => [town, region])), [away]);
  const list = useMemo(() => townListOf([...atlas.towns.values(), ...regions.keys()]), [atlas, regions]);
  return useMemo(() => {
    const postcode = isPostcode(typed) && townsOfPostcode(typed, atlas);
    const { towns, exact, guessed } = postcode
      ? { towns: postcode, exact: [], guessed: false }
      : matchTowns(typed, list);
    const found = (postcode ? towns : towns.slice(0, MOST_TOWNS)).map((town): Candidate => {
      const region = regions.get(town);
      return region === undefined ? { town } : { town, region };
    });
    const [first, second] = exact.length > 0 ? exact : towns;
    const only = first !== undefined && second === undefined && !guessed;
    return { found, guessed, certain: only ? found.find(({ town }) => town === first) : undefined };
  }, [typed, list, atlas]);
};
