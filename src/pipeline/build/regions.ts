// SPDX-License-Identifier: AGPL-3.0-or-later
import { slugOf } from '../../domain/fold.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Region } from '../../domain/pack.ts';
import type { Service } from '../../domain/service.ts';
import type { Dataset, RegionId } from '../dataset.ts';

/** What belongs to no region: help numbers, guides, the kinds of office. */
export const NATIONAL: RegionId = 'national';
const NATIONAL_NAME = 'Italia';
/** What the map of every region is made of: no row cites them, but their authors are named all the same. */
const MAP_SOURCES = ['istat-comuni-2025', 'geonames', 'gshhg', 'natural-earth'];

type Rows = { name: string; municipalities: Municipality[]; services: Service[] };
type Codes = ReadonlyMap<string, string>;

const codesOf = ({ codes }: Dataset, wanted: 'service' | 'municipality'): Codes =>
  new Map(
    codes
      .filter(({ target, retired }) => target === wanted && retired === undefined)
      .map(({ id, code }) => [id, code]),
  );

const withCode = <T extends { code?: string | undefined }>(item: T, code: string | undefined): T =>
  code === undefined ? item : { ...item, code };

const rowsByRegion = (dataset: Dataset): Map<RegionId, Rows> => {
  const regions = new Map<RegionId, Rows>();
  const rowsOf = (id: RegionId, name: string): Rows => {
    const rows = regions.get(id) ?? { name, municipalities: [], services: [] };
    regions.set(id, rows);
    return rows;
  };
  rowsOf(NATIONAL, NATIONAL_NAME);
  const ids = new Map<string, RegionId>();
  for (const { municipality } of dataset.municipalities) {
    const { region } = municipality;
    const id = ids.get(region) ?? slugOf(region);
    ids.set(region, id);
    rowsOf(id, region).municipalities.push(municipality);
  }
  for (const { service, region, faulty } of dataset.services)
    if (faulty !== true) rowsOf(region, region).services.push(service);
  return regions;
};

const sourcesOf = (dataset: Dataset, used: Iterable<string>): Region['sources'] => {
  const ids = new Set(used);
  return dataset.sources.map(({ source }) => source).filter(({ id }) => ids.has(id));
};

type Around = {
  dataset: Dataset;
  townCodes: Codes;
};

const regionOf = (id: RegionId, rows: Rows, { dataset, townCodes }: Around): Region => {
  const national = id === NATIONAL;
  const events = dataset.events.filter(({ region }) => region === id).map(({ event }) => event);
  // Their list is of all of Italy, and a reader may follow one into a region that is not on the phone yet.
  const programmes = national ? dataset.programmes : [];
  const guides = national ? dataset.guides : [];
  const used = [
    ...rows.services.flatMap(({ provenance }) => provenance.sources),
    ...events.flatMap(({ provenance }) => provenance.sources),
    ...[...programmes, ...guides].flatMap(({ sources }) => sources),
    ...(national ? MAP_SOURCES : []),
  ];
  return {
    id,
    name: rows.name,
    municipalities: rows.municipalities.map(town => withCode(town, townCodes.get(town.istat))),
    services: rows.services,
    events,
    programmes,
    guides,
    sources: sourcesOf(dataset, used),
    kinds: national ? dataset.kinds.map(({ kind, needs }) => ({ kind, needs })) : [],
  };
};

/** The printed code of each service, by its id; retired ones are not printed again. */
export const serviceCodesOf = (dataset: Dataset): Codes => codesOf(dataset, 'service');

/** The same as `regionsOf`, but the services are the dataset's own, without their codes: a copy of each would cost a fifth of a build. */
export function* uncodedRegionsOf(dataset: Dataset): Generator<Region> {
  const published = rowsByRegion(dataset);
  const around: Around = { dataset, townCodes: codesOf(dataset, 'municipality') };
  for (const [id, rows] of [...published].sort(([a], [b]) => (a < b ? -1 : 1)))
    yield regionOf(id, rows, around);
}

/** A dataset as the regions it is published in, by id, one at a time: `national`, and each that has a town or a service. */
export function* regionsOf(dataset: Dataset): Generator<Region> {
  const codes = serviceCodesOf(dataset);
  for (const region of uncodedRegionsOf(dataset))
    yield { ...region, services: region.services.map(service => withCode(service, codes.get(service.id))) };
}
