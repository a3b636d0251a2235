// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Sources } from '../drawing/sources.ts';
import type { Topology } from '../drawing/topology.ts';
import { aroundItaly } from '../drawing/world.ts';
import { chooseRow, type GeoRow, readGeonames } from '../import/geonames.ts';
import { readIstatList } from '../import/istat-list.ts';

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

type Packaged = Omit<Sources, 'lakes' | 'rivers'>;
let packaged: Packaged | undefined;

/** Coast, borders and the places of Italy from the installed packages, read once; water from the map's own folder, where its licence is. */
export const mapSources = (map: string): Sources => {
  packaged ??= {
    countries: aroundItaly(readTopology(require.resolve('world-atlas/countries-10m.json'))),
    ...placesOf(),
  };
  return {
    ...packaged,
    lakes: readTopology(join(map, 'source', 'lakes.topo.json')),
    rivers: readTopology(join(map, 'source', 'rivers.topo.json')),
  };
};
