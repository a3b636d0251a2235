// SPDX-License-Identifier: AGPL-3.0-or-later
import { join } from 'node:path';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { slugOf } from '../../domain/fold.ts';
import { PUBLISHER_FILE } from '../../domain/publisher.ts';
import { boundariesFile, readBoundaries } from '../build/boundaries.ts';
import { buildDrawings, type Given } from '../build/drawings.ts';
import { linkStreets } from '../build/link-streets.ts';
import { mapSources } from '../build/map-sources.ts';
import { buildPacks } from '../build/packs.ts';
import { regionBoxes } from '../build/region-boxes.ts';
import { type Streets, streetsOf } from '../build/streets.ts';
import { TRAINING_FOLDER, writeBuild } from '../build/write.ts';
import type { Dataset } from '../dataset.ts';
import { territoriesIn } from '../drawing/levels.ts';
import type { Official } from '../drawing/official.ts';
import { fill } from '../fill.ts';
import { checkAndReport } from './check.ts';
import { type Options, UsageError } from './options.ts';
import { reportFaults, type Say } from './report.ts';

const utf8 = new TextEncoder();

const bytesOf = (files: ReadonlyMap<string, Uint8Array>): number =>
  [...files.values()].reduce((sum, { length }) => sum + length, 0);

/** The boundaries of a region as they were imported; they must still be those of its municipalities. */
const officialIn =
  ({ map }: Options, { municipalities }: Dataset) =>
  (region: string): Official | undefined => {
    const file = boundariesFile(map, region);
    const kept = readBoundaries(file);
    if (kept === undefined) return undefined;
    const official = { near: territoriesIn(kept.near), far: territoriesIn(kept.far) };
    const missing = municipalities
      .map(({ municipality }) => municipality)
      .filter(town => slugOf(town.region) === region && !official.near.has(town.istat))
      .map(({ name, istat }) => `${name} (${istat})`);
    if (missing.length > 0)
      throw new UsageError(fill(words.imports.boundaries.outdated, { file, names: missing }));
    return official;
  };

const ground = (options: Options, dataset: Dataset): Given => ({
  sources: mapSources(options.map),
  official: officialIn(options, dataset),
});

/** Where a publisher puts streets: `map/streets` beside the folder of the built data. */
const streetsFolder = ({ out }: Options): string => join(out, '..', 'map', 'streets');

const NO_STREETS: Streets = { streets: {}, faults: [] };

const putStreets = (options: Options, { streets }: Streets, say: Say): void => {
  if (options.training) return;
  linkStreets(streetsFolder(options), join(options.out, 'map', 'streets'), streets);
  for (const [region, { bytes, maxZoom }] of Object.entries(streets))
    say(fill(words.streets.published, { region, bytes, zoom: maxZoom }));
};

/** `build`: checks, then writes the packs and the map; with one error nothing is written. */
export const build = (options: Options, say: Say): number => {
  const { loaded, exitCode } = checkAndReport(options, say);
  // The made-up set is nowhere: there are no streets of it.
  const streets =
    options.training || exitCode !== 0
      ? NO_STREETS
      : streetsOf(streetsFolder(options), regionBoxes(loaded.dataset));
  if (exitCode !== 0 || reportFaults(streets.faults, say) !== 0) {
    say(words.report.nothingWritten);
    return 1;
  }
  const out = options.training ? join(options.out, TRAINING_FOLDER) : options.out;
  const { files, manifest } = buildPacks(loaded.dataset, { date: options.date, ...loaded.site });
  // The made-up set has nobody who publishes it.
  if (!options.training) files.set(PUBLISHER_FILE, utf8.encode(JSON.stringify(loaded.publisher)));
  const given = options.training ? {} : { ...ground(options, loaded.dataset), streets: streets.streets };
  const map = buildDrawings(loaded.dataset, given);
  putStreets(options, streets, say);
  writeBuild(out, new Map([...files, ...map.files]));
  const services = manifest.regions.reduce((sum, region) => sum + region.services, 0);
  say(fill(words.report.built, { out, files: files.size, bytes: bytesOf(files), services }));
  const { regions, towns } = map;
  say(fill(words.report.drawn, { regions, towns, files: map.files.size, bytes: bytesOf(map.files) }));
  return 0;
};
