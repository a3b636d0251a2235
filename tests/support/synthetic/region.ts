// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Region } from '../../../src/domain/pack.ts';
import { type EncodedPack, encodeRegion } from '../../../src/domain/pack-encode.ts';
import type { Service } from '../../../src/domain/service.ts';
import { regionsOf } from '../../../src/pipeline/build/regions.ts';
import { TRICKY_TOWNS } from './any-text.ts';
import { syntheticDataset } from './dataset.ts';
import { KIND_ROWS } from './shared.ts';

/** A region of seven towns with hard names around some services. */
export const regionWith = (services: Service[]): Region => ({
  id: 'provetta',
  name: 'Provetta',
  municipalities: TRICKY_TOWNS.map((name, index) => ({
    istat: `07600${index + 1}`,
    name,
    province: 'PZ',
    region: 'Provetta',
    point: { lat: 40 + index / 100, lon: 15.5 },
    size: 2,
  })),
  services,
  events: [],
  programmes: [],
  guides: [],
  sources: [],
  kinds: [],
});

/** The packs of a region, by the needs that kinds.csv gives each kind. */
export const packsOf = (region: Region): EncodedPack[] => [...encodeRegion(region, { kinds: KIND_ROWS })];

/** A made-up region as the build sees it, printed codes included. */
export const syntheticRegion = (services: number, seed = 1): Region => {
  const found = [...regionsOf(syntheticDataset({ services, seed }))].find(
    region => region.services.length > 0,
  );
  if (found === undefined) throw new Error('no region with services');
  return found;
};
