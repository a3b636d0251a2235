// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Event } from './event.ts';
import type { Guide } from './guide.ts';
import type { Municipality } from './municipality.ts';
import type { Region } from './pack.ts';
import type { Programme } from './programme.ts';
import type { Source } from './provenance.ts';
import type { Service } from './service.ts';

/** All that is known on this phone, by the keys it is asked for. */
export type Atlas = {
  regions: readonly Region[];
  services: ReadonlyMap<string, Service>;
  towns: ReadonlyMap<string, Municipality>;
  sources: ReadonlyMap<string, Source>;
  programmes: readonly Programme[];
  events: readonly Event[];
  guides: readonly Guide[];
  /** The id of the region whose pack a service came in. */
  regionOf: (service: Service) => string;
};

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map(item => [item.id, item]));

/** Puts regions together; what two of them hold (a source, a programme) counts once. */
export const atlasOf = (regions: readonly Region[]): Atlas => {
  const home = new Map(
    regions.flatMap(({ id, services }) => services.map(service => [service.id, id] as const)),
  );
  return {
    regions,
    services: byId(regions.flatMap(({ services }) => services)),
    towns: new Map(
      regions.flatMap(({ municipalities }) => municipalities.map(town => [town.istat, town] as const)),
    ),
    sources: byId(regions.flatMap(({ sources }) => sources)),
    programmes: [...byId(regions.flatMap(({ programmes }) => programmes)).values()],
    events: [...byId(regions.flatMap(({ events }) => events)).values()],
    guides: [...byId(regions.flatMap(({ guides }) => guides)).values()],
    regionOf: ({ id }) => home.get(id) ?? '',
  };
};
