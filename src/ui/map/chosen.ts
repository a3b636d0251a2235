// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Found } from '../../domain/find/candidates.ts';
import { needOf } from '../../domain/map/need-of.ts';
import type { Placed, Prepared } from '../../domain/map/placed.ts';
import type { Mark } from '../../domain/map/shapes.ts';
import type { View } from '../../domain/map/view.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Point } from '../../domain/text.ts';
import type { Need } from '../../domain/vocabulary.ts';

/** What is looked at on the map: a place, perhaps for one need only, or a municipality and who serves it. */
export type Chosen =
  | { key: string; place: Placed; services: readonly Found[] }
  | { key: string; town: Municipality };

const first = (key: string): string => key.slice(1);

type Ground = {
  prepared: Prepared;
  towns: ReadonlyMap<string, Municipality>;
  /** The need that was asked for, by which everything is drawn. */
  asked: Need | undefined;
};

/** Finds what a view has chosen among what is drawn now; nothing when it is there no more. Of a place, what the pill that was tapped counts. */
export const chosenOf = (
  { chosen: key, need }: Pick<View, 'chosen' | 'need'>,
  { prepared: { places }, towns, asked }: Ground,
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
  if (place === undefined) return undefined;
  const counted = place.services.filter(found => need === undefined || needOf(found, asked) === need);
  return { key, place, services: counted.length === 0 ? place.services : counted };
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

/** What stands on the map for it: a service of a fan also stands behind its door. */
export const markOf = (chosen: Chosen | undefined, need: Need | undefined): Mark | undefined => {
  if (chosen === undefined) return undefined;
  const { key } = chosen;
  return { keys: 'town' in chosen || chosen.place.key === key ? [key] : [key, chosen.place.key], need };
};
