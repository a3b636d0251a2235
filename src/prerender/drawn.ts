// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrawingIndex } from '../domain/drawing.ts';
import { DRAWING_INDEX, MAP_FOLDER, PICTURES } from '../domain/drawing-files.ts';
import { drawingIndexSchema } from '../domain/drawing-schema.ts';
import type { Drawn } from '../ui/context.ts';

/** The drawing of each region, by its path under the folder of data. */
export type Drawings = Readonly<Record<string, string>>;

/** What is published of the map under a folder of data; nothing where it has no map. */
export const readDrawingIndex = (data: string): DrawingIndex | undefined => {
  const file = join(data, DRAWING_INDEX);
  return existsSync(file) ? drawingIndexSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
};

/** The drawings of regions under a folder of data, by their paths in it. */
export const drawingFiles = (data: string): string[] => Object.values(drawingPaths(data));

/** Where the drawing of each region is. */
export const drawingPaths = (data: string): Drawings => {
  const regions = Object.entries(readDrawingIndex(data)?.regions ?? {});
  return Object.fromEntries(regions.map(([region, { file }]) => [region, `${MAP_FOLDER}/${file}`]));
};

/** The style all small pictures carry: the policy must let it, or they open black by themselves. */
export const pictureStyles = (data: string): string[] => {
  const folder = join(data, PICTURES);
  const [first] = existsSync(folder) ? readdirSync(folder) : [];
  if (first === undefined) return [];
  const [, style] = /<style>([^<]*)<\/style>/.exec(readFileSync(join(folder, first), 'utf8')) ?? [];
  return style === undefined ? [] : [style];
};

/** Which regions are drawn, for the pages and for the app alike. */
export const drawnIn = (data: string): Drawn => {
  const regions = Object.entries(readDrawingIndex(data)?.regions ?? {});
  return Object.fromEntries(regions.map(([region, { boundaries }]) => [region, boundaries]));
};
