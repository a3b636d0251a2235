// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Sources } from '../drawing/sources.ts';
import type { Topology } from '../drawing/topology.ts';
import { aroundItaly } from '../drawing/world.ts';
import { chooseRow, type GeoRow, readGeonames } from '../import/geonames.ts';
import { readIstatList } from '../import/istat-list.ts';

/** What the project carries of the map; see the licences beside the files. */
export const MAP_SOURCE = join('public', 'map', 'source');

const require = createRequire(import.meta.url);
const readTopology = (file: string): Topology => JSON.parse(readFileSync(file, 'utf8'));
/** A part of a city is no place of its own. */
const CITY_SECTION = 'PPLX';

const placesOf = (): Pick<Sources, 'towns' | 'hamlets'> => {
  const byTown = new Map<string, GeoRow[]>();
  for (const row of readGeonames()) byTown.set(row.istat, [...(byTown.get(row.istat) ?? []), row]);
  const towns: Sources['towns'][number][] = [];
  const hamlets: Sources['hamlets'][number][] = [];
  for (const { istat, name, region } of readIstatList()) {
    const rows = byTown.get(istat) ?? [];
    const town = chooseRow(rows, name);
    if (town === undefined) continue;
    const people = Math.max(...rows.map(({ population }) => population));
    towns.push({ istat, name, region, lon: town.lon, lat: town.lat, people });
    for (const row of rows)
      if (row !== town && row.feature !== CITY_SECTION)
        hamlets.push({ name: row.name, istat, lon: row.lon, lat: row.lat, people: row.population });
  }
  return { towns, hamlets };
};

let read: Sources | undefined;

/** Coast, borders, water and the places of Italy: from the installed packages and from `public/map/source`. Read once. */
export const mapSources = (): Sources => {
  read ??= {
    countries: aroundItaly(readTopology(require.resolve('world-atlas/countries-10m.json'))),
    lakes: readTopology(join(MAP_SOURCE, 'lakes.topo.json')),
    rivers: readTopology(join(MAP_SOURCE, 'rivers.topo.json')),
    ...placesOf(),
  };
  return read;
};
