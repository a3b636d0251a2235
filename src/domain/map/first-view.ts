// SPDX-License-Identifier: AGPL-3.0-or-later
import { distanceKm } from '../distance.ts';
import type { Point } from '../text.ts';
import type { Placed } from './placed.ts';

/** West, south, east, north. */
export type Box = [west: number, south: number, east: number, north: number];

/** Around a reader's town: it and as many of the nearest places as tell what is near. */
const NEAREST = 6;
const FAR_KM = 45;
/** About five kilometres: nothing is looked at from nearer than that at first. */
const LEAST = 0.03;

export const boxOf = (points: readonly Point[]): Box | undefined => {
  if (points.length === 0) return undefined;
  const lats = points.map(({ lat }) => lat);
  const lons = points.map(({ lon }) => lon);
  return [
    Math.min(...lons) - LEAST,
    Math.min(...lats) - LEAST,
    Math.max(...lons) + LEAST,
    Math.max(...lats) + LEAST,
  ];
};

/** What a map shows first: the reader's town and what is near it, else everything that was found. */
export const firstBox = (places: readonly Placed[], town: Point | undefined): Box | undefined => {
  if (town === undefined) return boxOf(places.map(({ at }) => at));
  const near = places
    .map(({ at }) => ({ at, km: distanceKm(town, at) }))
    .sort((a, b) => a.km - b.km)
    .filter(({ km }, rank) => rank === 0 || (rank < NEAREST && km < FAR_KM));
  return boxOf([town, ...near.map(({ at }) => at)]);
};
