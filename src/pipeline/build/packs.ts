// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  FORMAT,
  type Manifest,
  manifestSchema,
  type PackEntry,
  type RegionEntry,
} from '../../domain/manifest.ts';
import type { Region } from '../../domain/pack.ts';
import { type EncodedPack, encodeRegion, type PackKey } from '../../domain/pack-encode.ts';
import type { Dataset } from '../dataset.ts';
import { sha256 } from './hash.ts';
import { newestDay, newestOf } from './newest-day.ts';
import { serviceCodesOf, uncodedRegionsOf } from './regions.ts';

/** `date`: the day to state as `generated`, else the newest of the data. `stop`: ends every installed app. */
export type BuildOptions = {
  date?: string | undefined;
  home?: string | undefined;
  stop?: Manifest['stop'];
};

/** What a build writes, by path under the data folder; `manifest.json` is among them. */
export type Build = { files: Map<string, Uint8Array>; manifest: Manifest };

export const MANIFEST = 'manifest.json';
/** A manifest must state some day; data that state none were made before all that do. */
const NO_DAY = '1970-01-01';
const HASH_IN_NAME = 10;

const utf8 = new TextEncoder();

const addPack = (
  files: Build['files'],
  region: string,
  { part, name, services, text }: EncodedPack,
): PackEntry => {
  const bytes = utf8.encode(text);
  const hash = sha256(bytes);
  const path = `${region}/${name}-${hash.slice(0, HASH_IN_NAME)}.json`;
  files.set(path, bytes);
  return { part, path, bytes: bytes.length, sha256: hash, services };
};

const addRegion = (files: Build['files'], region: Region, key: PackKey): RegionEntry => {
  const packs: PackEntry[] = [];
  for (const pack of encodeRegion(region, key)) packs.push(addPack(files, region.id, pack));
  const date = newestDay(region);
  return {
    id: region.id,
    name: region.name,
    ...(date !== undefined && { date }),
    municipalities: region.municipalities.length,
    services: region.services.length,
    bytes: packs.reduce((sum, { bytes }) => sum + bytes, 0),
    packs,
  };
};

/** The packs and the manifest of a dataset. They follow from its rows and the options alone: no clock, no order of rows. */
export const buildPacks = (dataset: Dataset, { date, home, stop }: BuildOptions = {}): Build => {
  const files: Build['files'] = new Map();
  const key = { kinds: dataset.kinds, codes: serviceCodesOf(dataset) };
  const regions: RegionEntry[] = [];
  for (const region of uncodedRegionsOf(dataset)) regions.push(addRegion(files, region, key));
  const manifest = manifestSchema.parse({
    format: FORMAT,
    generated: date ?? newestOf(regions.map(region => region.date)) ?? NO_DAY,
    ...(dataset.training && { training: true }),
    ...(home !== undefined && { home }),
    ...(stop && { stop }),
    regions,
  });
  files.set(MANIFEST, utf8.encode(JSON.stringify(manifest)));
  return { files, manifest };
};
