// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../../domain/atlas.ts';
import { aroundOf, isMine, reachOf, whereIs } from '../../domain/find/territory.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Programme } from '../../domain/programme.ts';
import { isProtected } from '../../domain/protected.ts';
import type { Service } from '../../domain/service.ts';
import type { Office } from '../parts/OfficeRow.tsx';

type Action = Programme['actions'][number];

const MOST = 3;
const GONE = new Set(['closed', 'moved']);

const share = (some: readonly string[] = [], others: readonly string[] = []): boolean =>
  some.some(one => others.includes(one));

/** Its own desks, and the offices of its regions that do the same thing. */
const does = (atlas: Atlas, programme: Programme, action: Action, service: Service): boolean => {
  if (service.programmes?.includes(programme.id))
    return share(service.needs, action.needs) || share(service.offers, action.offers);
  return programme.regions.includes(atlas.regionOf(service)) && share(service.offers, action.offers);
};

/** Where to ask for an action: offices for my town first, then the programme's own, then the nearest. */
export const officesFor = (
  atlas: Atlas,
  programme: Programme,
  action: Action,
  mine: Municipality | undefined,
): Office[] => {
  const found = [...atlas.services.values()].filter(
    service => !GONE.has(service.status) && !isProtected(service) && does(atlas, programme, action, service),
  );
  const around = mine && aroundOf(mine);
  const ranked = found.map(service => {
    const { town, km } = whereIs(service, atlas, mine);
    const forMe = around !== undefined && isMine(reachOf(service, around, atlas));
    return { service, town, km, forMe, own: service.programmes?.includes(programme.id) === true };
  });
  ranked.sort(
    (a, b) =>
      Number(b.forMe) - Number(a.forMe) ||
      Number(b.own) - Number(a.own) ||
      (a.km ?? Number.POSITIVE_INFINITY) - (b.km ?? Number.POSITIVE_INFINITY) ||
      (a.service.id < b.service.id ? -1 : 1),
  );
  return ranked.slice(0, MOST).map(({ service, town, km }) => ({ service, town, km }));
};
