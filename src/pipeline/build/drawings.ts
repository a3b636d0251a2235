// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { type Boundaries, DRAWING_FORMAT, type DrawingIndex } from '../../domain/drawing.ts';
import { DRAWING_INDEX, MAP_FOLDER, pictureFile } from '../../domain/drawing-files.ts';
import { drawingIndexSchema } from '../../domain/drawing-schema.ts';
import { slugOf } from '../../domain/fold.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Dataset } from '../dataset.ts';
import { drawRegion } from '../drawing/draw.ts';
import { layOut } from '../drawing/layout.ts';
import { type Official, withOfficial } from '../drawing/official.ts';
import { boxFromPlane } from '../drawing/plane.ts';
import { smallPictures } from '../drawing/small-picture.ts';
import { smallStyle } from '../drawing/small-style.ts';
import type { Sources } from '../drawing/sources.ts';
import { mapColours } from './map-colours.ts';

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

/** What a build publishes of the map, by path under the data. */
export type Drawings = { files: Map<string, Uint8Array>; regions: number; towns: number };

/** What to draw with. The made-up set has no `sources`: around it is the sea. */
export type Given = {
  sources?: Sources | undefined;
  /** The official boundaries of a region, if the publisher put them in. */
  official?: (region: string) => Official | undefined;
  /** Street maps the publisher put in. */
  streets?: DrawingIndex['streets'];
};

/** The drawing of each region that has a town, the small picture of each town, and the index. */
export const buildDrawings = (dataset: Dataset, { sources, official, streets = {} }: Given): Drawings => {
  const { light, dark } = mapColours();
  const style = smallStyle(light, dark);
  const files: Drawings['files'] = new Map();
  const index: DrawingIndex = {
    format: DRAWING_FORMAT,
    regions: {},
    ...(Object.keys(streets).length > 0 && { streets }),
  };
  for (const [region, towns] of byRegion(dataset)) {
    const boundary = official?.(region);
    const indicative = layOut(towns, sources);
    const layout = boundary === undefined ? indicative : withOfficial(indicative, boundary);
    const boundaries: Boundaries = boundary === undefined ? 'indicative' : 'official';
    const drawing = drawRegion({ region, boundaries, towns, layout, sources });
    const bytes = utf8.encode(JSON.stringify(drawing));
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_IN_NAME);
    const file = `${region}.${hash}.json`;
    files.set(`${MAP_FOLDER}/${file}`, bytes);
    index.regions[region] = { file, bytes: bytes.length, boundaries, box: boxFromPlane(layout.box) };
    const draw = smallPictures({ layout, towns, sources, style });
    for (const { istat } of towns) files.set(pictureFile(istat), utf8.encode(draw(istat)));
  }
  // The last: whoever reads it finds what it names.
  files.set(DRAWING_INDEX, utf8.encode(JSON.stringify(drawingIndexSchema.parse(index))));
  return { files, regions: Object.keys(index.regions).length, towns: dataset.municipalities.length };
};
