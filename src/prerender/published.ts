// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../domain/manifest.ts';
import type { Region } from '../domain/pack.ts';
import { decodeRegion } from '../domain/pack-decode.ts';
import { decodeManifest } from '../domain/pack-manifest.ts';
import type { Drawn } from '../ui/context.ts';
import { type Drawings, drawingPaths, drawnIn } from './drawn.ts';

export type Published = {
  manifest: Manifest;
  regions: readonly Region[];
  drawn?: Drawn;
  drawings?: Drawings;
};

const MANIFEST = 'manifest.json';

/** The table of contents under a folder, or undefined where nothing is published. */
export const readManifest = (folder: string): Manifest | undefined => {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) return undefined;
  const read = decodeManifest(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(`${file} is ${read.why}: build the data again.`);
  return read.value;
};

/** What is published, read as a phone reads it. */
export const readPublished = (folder: string): Published => {
  const manifest = readManifest(folder);
  if (manifest === undefined) throw new Error(`There are no data in ${folder}: build the data first.`);
  const regions = manifest.regions.map(({ id, packs }) => {
    const texts = packs.map(({ part, path }) => ({ part, text: readFileSync(join(folder, path), 'utf8') }));
    const region = decodeRegion(texts);
    if (!region.ok)
      throw new Error(`The packs of ${id} in ${folder} are ${region.why}: build the data again.`);
    return region.value;
  });
  return { manifest, regions, drawn: drawnIn(folder), drawings: drawingPaths(folder) };
};
