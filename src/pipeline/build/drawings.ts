// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { DRAWING_FORMAT, type DrawingIndex, drawingIndexSchema } from '../../domain/drawing.ts';
import { slugOf } from '../../domain/fold.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Dataset } from '../dataset.ts';
import { drawRegion, type Sources } from '../drawing/draw.ts';

/** Where the map's files are, under the data. */
export const MAP_FOLDER = 'map';
const INDEX = `${MAP_FOLDER}/index.json`;
const HASH_IN_NAME = 10;

const utf8 = new TextEncoder();

const byRegion = ({ municipalities }: Dataset): [string, Municipality[]][] => {
  const regions = new Map<string, Municipality[]>();
  for (const { municipality } of municipalities) {
    const id = slugOf(municipality.region);
    regions.set(id, [...(regions.get(id) ?? []), municipality]);
  }
  return [...regions].sort(([a], [b]) => (a < b ? -1 : 1));
};

/** The drawing of each region that has a town, and their index, by path under the data. The made-up set has no `sources`: around it is the sea. */
export const buildDrawings = (dataset: Dataset, sources: Sources | undefined): Map<string, Uint8Array> => {
  const files = new Map<string, Uint8Array>();
  const regions: DrawingIndex['regions'] = {};
  for (const [region, towns] of byRegion(dataset)) {
    const { drawing, box } = drawRegion({ region, towns, sources });
    const bytes = utf8.encode(JSON.stringify(drawing));
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_IN_NAME);
    const file = `${region}.${hash}.json`;
    files.set(`${MAP_FOLDER}/${file}`, bytes);
    regions[region] = { file, bytes: bytes.length, boundaries: drawing.boundaries, box };
  }
  const index = drawingIndexSchema.parse({ format: DRAWING_FORMAT, regions });
  return files.set(INDEX, utf8.encode(JSON.stringify(index)));
};
