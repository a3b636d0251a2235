// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Atlas, atlasOf } from '../../src/domain/atlas.ts';
import type { Municipality } from '../../src/domain/municipality.ts';
import type { Region } from '../../src/domain/pack.ts';
import { decodeRegion } from '../../src/domain/pack-decode.ts';
import { decodeManifest } from '../../src/domain/pack-manifest.ts';
import type { Service } from '../../src/domain/service.ts';
import { buildPacks } from '../../src/pipeline/build/packs.ts';
import { loadFolder } from '../../src/pipeline/read/load.ts';

const emptyMore = { events: [], programmes: [], guides: [], sources: [], kinds: [] };

/** An atlas of one made-up region, with these rows. */
export const anAtlas = (services: readonly Service[], towns: readonly Municipality[]): Atlas =>
  atlasOf([
    {
      id: 'basilicata',
      name: 'Basilicata',
      municipalities: [...towns],
      services: [...services],
      ...emptyMore,
    },
  ]);

/** A folder of data as a phone has it: built into packs and read back. */
const atlasFrom = (folder: string, training: boolean): Atlas => {
  const { dataset, site } = loadFolder(folder, training ? { training, common: 'data' } : {});
  const { files } = buildPacks(dataset, { date: '2026-11-21', ...site });
  const textOf = (path: string): string => new TextDecoder().decode(files.get(path));
  const manifest = decodeManifest(textOf('manifest.json'));
  if (!manifest.ok) throw new Error(`The manifest is ${manifest.why}.`);
  const regions = manifest.value.regions.map(({ packs }): Region => {
    const region = decodeRegion(packs.map(({ part, path }) => ({ part, text: textOf(path) })));
    if (!region.ok) throw new Error(`A pack is ${region.why}.`);
    return region.value;
  });
  return atlasOf(regions);
};

/** The real data: what readers have today. */
export const realAtlas = (): Atlas => atlasFrom('data', false);

/** The made-up municipality in which every field is filled in somewhere. */
export const trainingAtlas = (): Atlas => atlasFrom('data/training', true);
