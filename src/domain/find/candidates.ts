// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../atlas.ts';
import { distanceKm } from '../distance.ts';
import type { OpenState } from '../hours/open-state.ts';
import type { Municipality } from '../municipality.ts';
import { NATIONAL } from '../national.ts';
import { isProtected } from '../protected.ts';
import type { Service } from '../service.ts';
import type { Point } from '../text.ts';
import type { Query } from './query.ts';
import { lookAt, type Seen } from './seen.ts';
import { type Around, aroundOf, isMine, type Reach, reachOf, whereIs } from './territory.ts';
import { type Trust, trustOf } from './trust.ts';
import type { Fit, Wanted } from './wanted.ts';

/** A service as a list shows it. */
export type Found = {
  service: Service;
  /** Where it is: the town nearest to the reader, if it has several. */
  town: Municipality | undefined;
  /** It stands in the reader's town or serves it. */
  mine: boolean;
  /** Missing inside the reader's town, and when a place is not known. `about`: from town to town. */
  km?: number;
  about: boolean;
  state: OpenState;
  trust: Trust;
};

/** What the order and the filters ask of a service, besides what is shown. */
export type Candidate = {
  found: Found;
  seen: Seen;
  fit: Fit;
  reach: Reach | undefined;
  gone: boolean;
  /** Its region publishes it for all of Italy. */
  national: boolean;
};

export type Moment = { at: Date; atlas: Atlas; around: Around | undefined; here?: Point | undefined };

/** Closed, moved away or over: shown only to whoever asks by name, to tell what became of it. */
export const isGone = ({ status }: Service, state: OpenState): boolean =>
  status === 'closed' || status === 'moved' || (state.state === 'closed' && state.why === 'ended');

/** Of towns that share a name the nearest to the reader, or the largest. */
const oneOf = (places: readonly Municipality[], from: Municipality | undefined): Municipality | undefined =>
  [...places].sort((a, b) =>
    from === undefined
      ? b.size - a.size || (a.istat < b.istat ? -1 : 1)
      : distanceKm(from.point, a.point) - distanceKm(from.point, b.point) || (a.istat < b.istat ? -1 : 1),
  )[0];

/** Where to look: the town that was typed, the one in the address, or the reader's own. */
export const placeOf = (
  query: Query,
  { places }: Wanted,
  atlas: Atlas,
  town: Municipality | undefined,
): Around | undefined => {
  const near = query.near === undefined ? town : (atlas.towns.get(query.near) ?? town);
  const place = places.length > 0 ? oneOf(places, near) : near;
  return place && aroundOf(place);
};

/** One service as it stands at that moment, seen from there. */
export const candidateOf = (service: Service, fit: Fit, { at, atlas, around, here }: Moment): Candidate => {
  const reach = around && reachOf(service, around, atlas);
  const where = whereIs(service, atlas, around?.town, here);
  const seen = lookAt(service, at, where.town?.patronDay);
  const { state } = seen;
  const { town, km, about } = where;
  const known = { service, town, mine: isMine(reach), about, state, trust: trustOf(service, at) };
  const found: Found = km === undefined ? known : { ...known, km };
  const national = town === undefined && atlas.regionOf(service) === NATIONAL;
  return { found, seen, fit, reach, gone: isGone(service, state), national };
};

/** All services that answer, in no order, before any filter. */
export const candidatesOf = ({ fitFor, safety }: Wanted, moment: Moment): Candidate[] => {
  const candidates: Candidate[] = [];
  for (const service of moment.atlas.services.values()) {
    const fits = fitFor(service);
    if (fits === undefined || (!safety && isProtected(service))) continue;
    const candidate = candidateOf(service, fits, moment);
    if (!candidate.gone || fits === 'named') candidates.push(candidate);
  }
  return candidates;
};
