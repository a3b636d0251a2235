// SPDX-License-Identifier: AGPL-3.0-or-later
import { assignCodes } from '../../../src/pipeline/check/assign-codes.ts';
import type { Dataset } from '../../../src/pipeline/dataset.ts';
import { serviceOf } from './draft.ts';
import { draftsOf } from './drafts.ts';
import {
  eventsOf,
  GUIDES,
  KIND_ROWS,
  NEEDS_OF,
  nowhere,
  programmesOf,
  SOURCES,
  type SyntheticSize,
} from './shared.ts';
import { type SyntheticRegion, syntheticRegions } from './towns.ts';

/** The made-up regions with the number of services each gets. */
export const plan = ({
  services,
  regions = 1,
  seed = 1,
  towns = regions === 1 ? 131 : regions * 395,
}: SyntheticSize) =>
  syntheticRegions(towns, regions, seed).map((region, index) => ({
    region,
    count: Math.floor(((index + 1) * services) / regions) - Math.floor((index * services) / regions),
    seed: seed * 1000 + index,
  }));

const serviceRows = (region: SyntheticRegion, count: number, seed: number): Dataset['services'] => {
  const place = nowhere(`services/${region.id}.csv`);
  return draftsOf(region, count, seed, NEEDS_OF).map(draft => ({
    service: serviceOf(draft),
    region: region.id,
    place,
  }));
};

/** A whole parsed data folder of made-up services, without touching the disk. */
export const syntheticDataset = (size: SyntheticSize): Dataset => {
  const regions = plan(size);
  const places = regions.map(({ region }) => region);
  const dataset: Dataset = {
    folder: 'synthetic',
    training: false,
    kinds: KIND_ROWS,
    sources: SOURCES.map(source => ({ source, place: nowhere('sources.csv') })),
    municipalities: places.flatMap(({ towns }) =>
      towns.map(municipality => ({ municipality, place: nowhere('municipalities.csv') })),
    ),
    services: regions.flatMap(({ region, count, seed }) => serviceRows(region, count, seed)),
    events: places.flatMap(region =>
      eventsOf(region).map(event => ({ event, region: region.id, place: nowhere('events') })),
    ),
    guides: GUIDES,
    programmes: programmesOf(places),
    codes: [],
  };
  const codes = assignCodes(dataset).map(code => ({
    ...code,
    since: '2026-01-01',
    place: nowhere('codes.csv'),
  }));
  return { ...dataset, codes };
};
