// SPDX-License-Identifier: AGPL-3.0-or-later
import { join } from 'node:path';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { PUBLISHER_FILE } from '../../domain/publisher.ts';
import { linkStreets } from '../build/link-streets.ts';
import { buildPacks } from '../build/packs.ts';
import { regionBoxes } from '../build/region-boxes.ts';
import { type Streets, streetsOf } from '../build/streets.ts';
import { TRAINING_FOLDER, writeBuild } from '../build/write.ts';
import { fill } from '../fill.ts';
import { checkAndReport } from './check.ts';
import type { Options } from './options.ts';
import { reportFaults, type Say } from './report.ts';

const utf8 = new TextEncoder();

/** Where a publisher puts streets: `map/streets` beside the folder of the built data. */
const streetsFolder = ({ out }: Options): string => join(out, '..', 'map', 'streets');

const NO_STREETS: Streets = { streets: {}, faults: [] };

const putStreets = (options: Options, { streets }: Streets, say: Say): void => {
  if (options.training) return;
  linkStreets(streetsFolder(options), join(options.out, 'map', 'streets'), streets);
  for (const [region, { bytes, maxZoom }] of Object.entries(streets))
    say(fill(words.streets.published, { region, bytes, zoom: maxZoom }));
};

/** `build`: checks, then writes the packs; with one error nothing is written. */
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
  putStreets(options, streets, say);
  writeBuild(out, files);
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const services = manifest.regions.reduce((sum, region) => sum + region.services, 0);
  say(fill(words.report.built, { out, files: files.size, bytes, services }));
  return 0;
};
