// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { checkFolder } from '../check/check.ts';
import { fill } from '../fill.ts';
import type { Loaded } from '../read/load.ts';
import type { Options } from './options.ts';
import { reportFaults, type Say } from './report.ts';

/** Loads and checks the folder the options name, and prints what it finds. */
export const checkAndReport = (
  options: Options,
  say: Say,
): { loaded: Loaded; exitCode: 0 | 1; warnings: number } => {
  const { data, common, training, today } = options;
  const { loaded, faults } = checkFolder(data, today, training ? { training, common } : {});
  return { loaded, exitCode: reportFaults(faults, say), warnings: faults.length };
};

/** `check`: says everything that is wrong, writes nothing. */
export const check = (options: Options, say: Say): number => {
  const { loaded, exitCode, warnings } = checkAndReport(options, say);
  if (exitCode !== 0) return exitCode;
  const { services, municipalities } = loaded.dataset;
  say(
    fill(words.report.clean, { services: services.length, municipalities: municipalities.length, warnings }),
  );
  return 0;
};
