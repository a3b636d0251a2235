// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../../domain/atlas.ts';
import { aroundOf, reachOf } from '../../domain/find/territory.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { isProtected } from '../../domain/protected.ts';
import type { Service } from '../../domain/service.ts';

export const GROUPS = ['groupEmergency', 'groupViolence', 'groupChildren', 'groupOther'] as const;
export type Group = (typeof GROUPS)[number];
export type Lines = { group: Group; services: readonly Service[] };

/** The row of the European emergency number: what stands first wherever somebody may be in danger. */
const FIRST = 'nat-112';

const inUse = ({ status, phones }: Service): boolean => status === 'current' && phones !== undefined;
const forItaly = ({ serves }: Service): boolean => serves?.includes('italy') === true;

const groupOf = (service: Service): Group => {
  const [offer] = service.offers ?? [];
  if (isProtected(service)) return 'groupViolence';
  if (offer === 'child_protection') return 'groupChildren';
  return offer === 'emergency' ? 'groupEmergency' : 'groupOther';
};

// Ids hold the numbers: 112 before 113, 1522 before the names.
const byId = (a: Service, b: Service): number =>
  Number(b.id === FIRST) - Number(a.id === FIRST) || (a.id < b.id ? -1 : 1);

const nationalLines = ({ services }: Atlas): Service[] =>
  [...services.values()].filter(service => inUse(service) && forItaly(service)).sort(byId);

/** Every number that answers in all of Italy, what is for danger first. Groups without numbers are left out. */
export const linesByGroup = (atlas: Atlas): Lines[] => {
  const lines = nationalLines(atlas);
  return GROUPS.map(group => ({ group, services: lines.filter(line => groupOf(line) === group) })).filter(
    ({ services }) => services.length > 0,
  );
};

/** The emergency number, then those against violence and exploitation. */
export const safetyLines = (atlas: Atlas): { danger: Service | undefined; help: readonly Service[] } => {
  const lines = nationalLines(atlas);
  return { danger: lines.find(({ id }) => id === FIRST), help: lines.filter(isProtected) };
};

/** Centres of the area that answer the phone: those for the reader's town, or all that are known without one. */
export const localCentres = (atlas: Atlas, town: Municipality | undefined): Service[] => {
  const around = town && aroundOf(town);
  const mine = (service: Service): boolean =>
    around === undefined || reachOf(service, around, atlas) !== undefined;
  return [...atlas.services.values()]
    .filter(service => inUse(service) && isProtected(service) && !forItaly(service) && mine(service))
    .sort(byId);
};
