// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { slugOf } from '../../domain/fold.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { boundariesFile, keepBoundaries } from '../build/boundaries.ts';
import { areasByCode, CODE_NAMES } from '../drawing/boundary-code.ts';
import { NotBoundaries, notDegrees, type Shape, shapesIn } from '../drawing/boundary-file.ts';
import { levelsOf } from '../drawing/levels.ts';
import type { Territories } from '../drawing/territories.ts';
import { fill } from '../fill.ts';
import { tooLarge } from '../read/bytes.ts';
import { loadFolder } from '../read/load.ts';
import { bytesOf, refuseUnknownRegions } from './import-asked.ts';
import { type Options, UsageError } from './options.ts';
import type { Say } from './report.ts';

const { boundaries: said } = words.imports;

const readShapes = (file: string): Shape[] => {
  const bytes = bytesOf(file);
  const large = tooLarge(bytes.length, file);
  if (large !== undefined) throw new UsageError(large.fault.message);
  try {
    const shapes = shapesIn(new TextDecoder().decode(bytes));
    const odd = notDegrees(shapes);
    if (odd !== undefined) throw new UsageError(fill(said.notDegrees, { file, x: odd[0], y: odd[1] }));
    return shapes;
  } catch (why) {
    if (why instanceof NotBoundaries) throw new UsageError(fill(said.notShapes, { file }));
    throw why;
  }
};

const nameOf = ({ name, istat }: Municipality): string => `${name} (${istat})`;

type Found = { region: string; towns: readonly Municipality[]; areas: Territories };

/** Our municipalities by region, as far as the file has any of the region. */
const foundIn = (areas: Territories, towns: readonly Municipality[], asked: readonly string[]): Found[] => {
  const regions = new Map<string, Municipality[]>();
  for (const town of towns) {
    const region = slugOf(town.region);
    regions.set(region, [...(regions.get(region) ?? []), town]);
  }
  const wanted = [...regions].filter(([region]) => asked.length === 0 || asked.includes(region));
  return wanted.flatMap(([region, own]) =>
    own.some(({ istat }) => areas.has(istat)) ? [{ region, towns: own, areas }] : [],
  );
};

/** Codes of a region's provinces that are not on our list: a municipality that ended, or one we lack. */
const strangers = ({ towns, areas }: Found): string[] => {
  const known = new Set(towns.map(({ istat }) => istat));
  const provinces = new Set(towns.map(({ istat }) => istat.slice(0, 3)));
  return [...areas.keys()].filter(istat => provinces.has(istat.slice(0, 3)) && !known.has(istat)).sort();
};

const tellOf = (found: Found, say: Say): boolean => {
  const { region, towns, areas } = found;
  const missing = towns.filter(({ istat }) => !areas.has(istat));
  const unknown = strangers(found);
  if (unknown.length > 0) say(fill(said.unknown, { region, count: unknown.length, names: unknown }));
  if (missing.length > 0)
    say(fill(said.missing, { region, count: missing.length, names: missing.map(nameOf) }));
  return missing.length === 0;
};

/** `import boundaries`: official boundaries from a file, checked and kept for the next builds instead of the indicative ones. */
export const importBoundaries = (options: Options, say: Say): number => {
  const [, ...others] = options.rest;
  const file = others.find(word => /[./\\]/.test(word)) ?? others[0];
  if (file === undefined) throw new UsageError(said.noFile);
  const { dataset, places } = loadFolder(options.data, {});
  const asked = [...options.regions, ...others.filter(word => word !== file)].map(slugOf);
  refuseUnknownRegions(asked, [...places.regions].map(slugOf));
  const areas = areasByCode(readShapes(file), istat => places.byIstat.has(istat));
  const found = foundIn(
    areas,
    dataset.municipalities.map(({ municipality }) => municipality),
    asked,
  );
  if (found.length === 0) throw new UsageError(fill(said.noCodes, { file, names: CODE_NAMES }));
  const whole = found.map(one => tellOf(one, say)).every(Boolean);
  if (!whole) {
    say(words.report.nothingWritten);
    return 1;
  }
  for (const { region, towns } of found) {
    const own: Territories = new Map(towns.map(({ istat }) => [istat, areas.get(istat) ?? []]));
    const to = boundariesFile(options.map, region);
    const bytes = keepBoundaries(to, levelsOf(own));
    say(fill(said.written, { region, count: towns.length, file: to, bytes }));
  }
  say(said.fromNowOn);
  return 0;
};
