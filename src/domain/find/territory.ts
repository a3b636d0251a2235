// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../atlas.ts';
import { distanceKm } from '../distance.ts';
import { slugOf } from '../fold.ts';
import type { Municipality } from '../municipality.ts';
import { NATIONAL } from '../national.ts';
import type { Service } from '../service.ts';
import type { Point } from '../text.ts';

/** How a service is there for a town: it stands there, or serves the town, its province, its region, all of Italy. */
export type Reach = 'here' | 'town' | 'province' | 'region' | 'italy';

/** A town to look around, with the id of its region. */
export type Around = { town: Municipality; region: string };

export const aroundOf = (town: Municipality): Around => ({ town, region: slugOf(town.region) });

/** The towns a service stands in: one, those of an itinerant desk, or none for a number or a site. */
export const townCodesOf = ({ istat, stops }: Service): string[] => {
  const own = istat === undefined ? [] : [istat];
  return stops === undefined ? own : [...new Set([...own, ...stops.map(stop => stop.istat)])];
};

/** How a service is there for a town; undefined when it is not, as far as its row says. */
export const reachOf = (service: Service, { town, region }: Around, atlas: Atlas): Reach | undefined => {
  const { istat, stops, serves } = service;
  if (istat === town.istat || stops?.some(stop => stop.istat === town.istat)) return 'here';
  if (serves === undefined) {
    if (istat !== undefined || (stops !== undefined && stops.length > 0)) return undefined;
    const home = atlas.regionOf(service);
    return home === NATIONAL ? 'italy' : home === region ? 'region' : undefined;
  }
  if (serves.includes(town.istat)) return 'town';
  if (serves.includes(town.province)) return 'province';
  if (serves.includes('region') && atlas.regionOf(service) === region) return 'region';
  return serves.includes('italy') ? 'italy' : undefined;
};

/** True when a service is for the people of a town, wherever it stands. */
export const servesMe = (service: Service, town: Municipality, atlas: Atlas): boolean =>
  reachOf(service, aroundOf(town), atlas) !== undefined;

/** A desk of my own: it stands in my town or serves it or its province. What serves a region or all of Italy is everybody's. */
export const isMine = (reach: Reach | undefined): boolean =>
  reach === 'here' || reach === 'town' || reach === 'province';

/** Where a service is, as seen from a town (or from where the reader stands): without a door point only town to town, in whole km. */
export type Where = { town: Municipality | undefined; km?: number; about: boolean };

const nearestTown = (towns: readonly Municipality[], from: Point): Municipality | undefined => {
  if (towns.length < 2) return towns[0];
  return towns.reduce<Municipality | undefined>(
    (best, town) =>
      best === undefined || distanceKm(from, town.point) < distanceKm(from, best.point) ? town : best,
    undefined,
  );
};

const townsOf = (service: Service, { towns }: Atlas): Municipality[] => {
  const { istat, stops } = service;
  if (stops !== undefined) return townCodesOf(service).flatMap(code => towns.get(code) ?? []);
  const town = istat === undefined ? undefined : towns.get(istat);
  return town === undefined ? [] : [town];
};

/** Where a service is, seen from a town, or from a point if the reader stands at one. */
export const whereIs = (
  service: Service,
  atlas: Atlas,
  from: Municipality | undefined,
  here?: Point,
): Where => {
  const towns = townsOf(service, atlas);
  const mine = towns.find(({ istat }) => istat === from?.istat);
  const start = here ?? from?.point;
  const town = mine ?? (start === undefined ? towns[0] : nearestTown(towns, start));
  const about = service.point === undefined;
  if (start === undefined) return { town, about };
  if (service.point !== undefined && (here !== undefined || mine === undefined))
    return { town, km: distanceKm(start, service.point), about };
  if (town === undefined || mine !== undefined) return { town, about };
  return { town, km: Math.round(distanceKm(start, town.point)), about: true };
};
