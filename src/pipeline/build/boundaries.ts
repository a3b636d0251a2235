// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Boundaries } from '../drawing/levels.ts';

/** Under the map's folder: the official boundaries a publisher imported, a file for each region. Never published as they are. */
export const boundariesFile = (map: string, region: string): string =>
  join(map, 'boundaries', `${region}.json`);

/** Keeps the boundaries of a region for the next builds; returns how many bytes they take. */
export const keepBoundaries = (file: string, boundaries: Boundaries): number => {
  const text = JSON.stringify(boundaries);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return Buffer.byteLength(text);
};

/** The official boundaries of a region, if somebody imported them. */
export const readBoundaries = (file: string): Boundaries | undefined =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
