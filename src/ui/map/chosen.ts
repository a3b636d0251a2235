// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Found } from '../../domain/find/candidates.ts';
import type { Placed, Prepared } from '../../domain/map/placed.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Point } from '../../domain/text.ts';
import type { Need } from '../../domain/vocabulary.ts';

/** What is looked at on the map: a place, perhaps for one need only, or a municipality and who serves it. */
export type Chosen =
  | { key: string; place: Placed; services: readonly Found[] }
  | { key: string; town: Municipality };

const ofNeed = (place: Placed, need: Need | undefined): readonly Found[] =>
  need === undefined ? place.services : place.services.filter(({ service }) => service.needs.includes(need));

const first = (key: string): string => key.slice(1);

/** Finds what a key stands for among what is drawn now; nothing when it is there no more. */
export const chosenOf = (
  key: string | undefined,
  need: Need | undefined,
  { places }: Prepared,
  towns: ReadonlyMap<string, Municipality>,
): Chosen | undefined => {
  if (key === undefined) return undefined;
  if (key.startsWith('m')) {
    const town = towns.get(first(key));
    return town === undefined ? undefined : { key, town };
  }
  if (key.startsWith('s')) {
    const place = places.find(({ services }) => services.some(({ service }) => service.id === first(key)));
    const found = place?.services.find(({ service }) => service.id === first(key));
    return place === undefined || found === undefined ? undefined : { key, place, services: [found] };
  }
  const place = places.find(one => one.key === key);
  return place === undefined ? undefined : { key, place, services: ofNeed(place, need) };
};

/** The municipality whose territory is drawn as the one looked at. */
export const townOf = (chosen: Chosen | undefined): string | undefined => {
  if (chosen === undefined) return undefined;
  return 'town' in chosen ? chosen.town.istat : chosen.place.town?.istat;
};

/** Where what is looked at stands. */
export const pointOf = (chosen: Chosen | undefined): Point | undefined => {
  if (chosen === undefined) return undefined;
  return 'town' in chosen ? chosen.town.point : chosen.place.at;
};
