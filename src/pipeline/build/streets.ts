// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Box, StreetsEntry } from '../../domain/streets.ts';
import { hasMarkup } from '../../domain/text.ts';
import { error, type Fault, type StreetsFaultCode } from '../fault.ts';
import type { Params } from '../fill.ts';
import { hintFor } from '../parse/problem.ts';
import { type Archive, readArchive } from './pmtiles.ts';

/** What the publisher put beside the data, judged: the files to publish by region, or what is wrong with them. */
export type Streets = { streets: Record<string, StreetsEntry>; faults: Fault[] };

const ENDING = '.pmtiles';
const VERSION = 3;
const HASH_IN_NAME = 10;
const CHUNK = 4 * 1024 * 1024;
const MOST_CREDITS = 200;

/** Read piece by piece: the file of a region is larger than some memories. */
const hashOf = (path: string): string => {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  const chunk = Buffer.alloc(CHUNK);
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
      hash.update(chunk.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex').slice(0, HASH_IN_NAME);
};

/** The words of a text that may hold links. */
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&copy;/g, '©')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

const creditsOf = ({ metadata }: Archive): string | undefined => {
  const credits = typeof metadata?.attribution === 'string' ? plain(metadata.attribution) : '';
  return credits === '' || credits.length > MOST_CREDITS || hasMarkup(credits) ? undefined : credits;
};

type Layer = { id?: unknown; fields?: unknown };

/** Streets as the fourth version of the Protomaps schema has them: the third named their kind otherwise. */
const hasStreets = ({ metadata }: Archive): boolean => {
  const layers = Array.isArray(metadata?.vector_layers) ? (metadata.vector_layers as Layer[]) : [];
  const roads = layers.find(layer => layer?.id === 'roads');
  return typeof roads?.fields === 'object' && roads.fields !== null && 'kind' in roads.fields;
};

const touch = (one: Box, other: Box): boolean =>
  one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];

type Wrong = [code: StreetsFaultCode, params?: Params];

const wrongWith = (archive: Archive | undefined, region: string, box: Box): Wrong | undefined => {
  if (archive === undefined) return ['notAnArchive'];
  const { version, bytes, ends } = archive;
  if (version !== VERSION) return ['otherVersion', { value: version }];
  if (ends > bytes) return ['cutShort', { missing: ends - bytes }];
  if (archive.tiles !== 'vector') return ['notVector'];
  if (!archive.unpackable) return ['packedOtherwise'];
  if (!hasStreets(archive)) return ['otherSchema'];
  if (creditsOf(archive) === undefined) return ['noCredits', { max: MOST_CREDITS }];
  if (!touch(archive.box, box)) return ['elsewhere', { value: archive.box.join(', '), region }];
  return undefined;
};

/**
 * The streets in a folder, one PMTiles file a region, named like it. `boxes` are the regions of the data; what is not
 * fit to be drawn, or is of nowhere near, is refused.
 */
export const streetsOf = (folder: string, boxes: Readonly<Record<string, Box>>): Streets => {
  const streets: Streets['streets'] = {};
  const faults: Fault[] = [];
  const files = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith(ENDING)) : [];
  for (const name of files.sort()) {
    const path = join(folder, name);
    const region = name.slice(0, -ENDING.length);
    const box = boxes[region];
    const hint = hintFor(region, Object.keys(boxes));
    const archive = box && readArchive(path);
    const wrong: Wrong | undefined =
      box === undefined ? ['regionUnknown', { value: region, hint }] : wrongWith(archive, region, box);
    if (wrong !== undefined) faults.push(error(wrong[0], { file: path }, wrong[1]));
    else if (archive !== undefined)
      streets[region] = {
        file: `${region}.${hashOf(path)}${ENDING}`,
        bytes: archive.bytes,
        maxZoom: archive.maxZoom,
        credits: creditsOf(archive) ?? '',
      };
  }
  return { streets, faults };
};
