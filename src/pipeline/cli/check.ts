// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { checkFolder } from '../check/check.ts';
import type { Fault } from '../fault.ts';
import { fill } from '../fill.ts';
import type { Loaded } from '../read/load.ts';
import type { Options } from './options.ts';
import { reportFaults, type Say } from './report.ts';
import { localeFaults } from './words-check.ts';

/** Loads and checks the folder the options name, and prints what it finds, after what was found elsewhere. */
export const checkAndReport = (
  options: Options,
  say: Say,
  others: readonly Fault[] = [],
): { loaded: Loaded; exitCode: 0 | 1; warnings: number } => {
  const { data, common, training, today } = options;
  const { loaded, faults } = checkFolder(data, today, training ? { training, common } : {});
  const all = [...others, ...faults];
  return { loaded, exitCode: reportFaults(all, say), warnings: all.length };
};

/** `check`: says everything that is wrong with the data and the languages, writes nothing. */
export const check = (options: Options, say: Say): number => {
  const others = options.wordsToo ? localeFaults(options.locales) : [];
  const { loaded, exitCode, warnings } = checkAndReport(options, say, others);
  if (exitCode !== 0) return exitCode;
  const { services, municipalities } = loaded.dataset;
  say(
    fill(words.report.clean, { services: services.length, municipalities: municipalities.length, warnings }),
  );
  return 0;
};
