// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../../domain/atlas.ts';
import { type Near, whoServes } from '../../domain/find/who-serves.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Service } from '../../domain/service.ts';
import { NEEDS, type Need } from '../../domain/vocabulary.ts';

export type NeedGroup = { need: Need; services: readonly Service[] };

export type TownServices = {
  /** True when something stands in the town itself. */
  own: boolean;
  /** What stands in the town or serves it from elsewhere, under the need it answers first. */
  groups: readonly NeedGroup[];
  /** What is for the whole region. */
  wide: readonly Service[];
  /** The nearest of what the town has nobody for. */
  nearest: readonly Near[];
};

/** More would make a page heavier than the first packet a phone gets. */
const MOST_NEAREST = 4;
const MOST_WIDE = 8;
/** What somebody who has just arrived asks for first. */
const FIRST_NEEDS: readonly Need[] = ['desk', 'papers', 'italian', 'health', 'work'];

const groupsOf = (services: readonly Service[]): NeedGroup[] =>
  NEEDS.map(need => ({ need, services: services.filter(({ needs }) => needs[0] === need) })).filter(
    group => group.services.length > 0,
  );

/** Everything a town's page lists, in its order; nothing in it depends on the hour or the reader. */
export const townServices = (atlas: Atlas, town: Municipality): TownServices => {
  const { here, serving, region } = whoServes(atlas, town);
  const mine = [...here, ...serving];
  const covered = new Set(mine.flatMap(({ needs }) => needs));
  const near = FIRST_NEEDS.filter(need => !covered.has(need)).flatMap(
    need => whoServes(atlas, town, need).nearest[0] ?? [],
  );
  const once = new Map(near.map(one => [one.service.id, one]));
  return {
    own: here.length > 0,
    groups: groupsOf(mine),
    wide: region.slice(0, MOST_WIDE),
    nearest: [...once.values()].slice(0, MOST_NEAREST),
  };
};
