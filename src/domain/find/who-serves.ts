// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../atlas.ts';
import type { Municipality } from '../municipality.ts';
import { isProtected } from '../protected.ts';
import type { Service } from '../service.ts';
import type { Need } from '../vocabulary.ts';
import { aroundOf, type Reach, reachOf, whereIs } from './territory.ts';

/** A service elsewhere, with the town it is in and how far that is, in whole km from town to town. */
export type Near = { service: Service; town: Municipality; km: number };

/** Who is there for the people of a town. Nothing in it depends on now, so that a page can be written in advance. */
export type TownHelp = {
  /** Stands in the town. */
  here: Service[];
  /** Stands elsewhere, or nowhere, and serves the town or its province. */
  serving: Service[];
  /** For the whole region, and for all of Italy. */
  region: Service[];
  italy: Service[];
  /** The nearest of the rest, which may or may not be for the people of the town. */
  nearest: Near[];
};

const MOST_NEAREST = 5;

const checkedFirst = (a: Service, b: Service): number => {
  const [dayA, dayB] = [a.provenance.verifiedOn ?? '', b.provenance.verifiedOn ?? ''];
  if (dayA !== dayB) return dayA > dayB ? -1 : 1;
  const [vagueA, vagueB] = [a, b].map(({ status }) => Number(status !== 'current'));
  return (vagueA as number) - (vagueB as number) || (a.id < b.id ? -1 : 1);
};

const isShown = (service: Service, need: Need | undefined): boolean =>
  service.status !== 'closed' &&
  service.status !== 'moved' &&
  (need === undefined || service.needs.includes(need)) &&
  (need === 'safety' || !isProtected(service));

const placed = (service: Service, town: Municipality, atlas: Atlas): Near[] => {
  const { town: at, km } = whereIs(service, atlas, town);
  return at === undefined || km === undefined ? [] : [{ service, town: at, km: Math.round(km) }];
};

/** The services for a town, by how near they are to it: for the pages of municipalities, most of which have no desk of their own. */
export const whoServes = (atlas: Atlas, town: Municipality, need?: Need): TownHelp => {
  const around = aroundOf(town);
  const services = [...atlas.services.values()].filter(service => isShown(service, need));
  const reached = services.map(service => ({ service, reach: reachOf(service, around, atlas) }));
  const those = (...reaches: (Reach | undefined)[]): Service[] =>
    reached
      .filter(({ reach }) => reaches.includes(reach))
      .map(({ service }) => service)
      .sort(checkedFirst);
  const rest = those(undefined).filter(({ serves }) => serves === undefined);
  return {
    here: those('here'),
    serving: those('town', 'province'),
    region: those('region'),
    italy: those('italy'),
    nearest: rest
      .flatMap(service => placed(service, town, atlas))
      .sort((a, b) => a.km - b.km || checkedFirst(a.service, b.service))
      .slice(0, MOST_NEAREST),
  };
};
