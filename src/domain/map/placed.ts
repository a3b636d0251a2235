// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Found } from '../find/candidates.ts';
import { townCodesOf } from '../find/territory.ts';
import type { Municipality } from '../municipality.ts';
import { isProtected } from '../protected.ts';
import type { Point } from '../text.ts';

/** What stands at one point of the map: at a door, or on the name of a town whose doors are not known. */
export type Placed = {
  key: string;
  at: Point;
  /** True for a door; a town's own point is never shown as one. */
  exact: boolean;
  town: Municipality | undefined;
  services: readonly Found[];
};

export type Prepared = {
  places: readonly Placed[];
  /** Answers by phone or on the net, for a region or all of Italy: the list has them. */
  nowhere: number;
  /** Places of protection are never drawn. */
  hidden: number;
};

type Towns = ReadonlyMap<string, Municipality>;

const doorOf = ({ lat, lon }: Point): string => `p${lat},${lon}`;

/** Where a service is drawn: at its door, else in its town, else (a desk that travels) in every town it comes to. */
const spotsOf = (found: Found, towns: Towns): Omit<Placed, 'services'>[] => {
  const { point } = found.service;
  if (point !== undefined) return [{ key: doorOf(point), at: point, exact: true, town: found.town }];
  return townCodesOf(found.service).flatMap(code => {
    const town = towns.get(code);
    return town === undefined ? [] : [{ key: `t${code}`, at: town.point, exact: false, town }];
  });
};

/** What a list shows, as a map shows it; the order of the list stays within each place. */
export const placedOf = (results: readonly Found[], towns: Towns): Prepared => {
  const places = new Map<string, Omit<Placed, 'services'> & { services: Found[] }>();
  let nowhere = 0;
  let hidden = 0;
  for (const found of results) {
    if (isProtected(found.service)) {
      hidden++;
      continue;
    }
    const spots = spotsOf(found, towns);
    if (spots.length === 0) nowhere++;
    for (const spot of spots) {
      const place = places.get(spot.key);
      if (place === undefined) places.set(spot.key, { ...spot, services: [found] });
      else place.services.push(found);
    }
  }
  return { places: [...places.values()], nowhere, hidden };
};
