// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { STREETS_FOLDER } from '../domain/streets.ts';
import type { Options } from './options.ts';
import { listPictures } from './pictures.ts';

/** What draws streets: on phones of a site without streets nobody ever asks for it. */
export const STREETS_MODULES = ['src/map/streets/layer.ts', 'src/map/streets/open.ts'];

/** Whether a built site has street maps of its own. */
export const hasStreets = (dist: string): boolean => {
  const folder = join(dist, STREETS_FOLDER);
  return existsSync(folder) && readdirSync(folder).some(name => name.endsWith('.pmtiles'));
};

/** Settles the map of a built site: what stands in `public/` is there twice, and the index learns of pictures. */
export const settleMap = (dist: string, { pictures }: Pick<Options, 'pictures'>): void => {
  rmSync(join(dist, 'map/streets'), { recursive: true, force: true });
  listPictures(dist, pictures);
};
