// SPDX-License-Identifier: AGPL-3.0-or-later
import { join } from 'node:path';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { measure as measureBuild } from '../build/measure.ts';
import { fill } from '../fill.ts';
import type { Options } from './options.ts';
import { reportFaults, type Say } from './report.ts';

const DOCUMENT = join('docs', 'data-format.md');

/** `measure`: writes what the built packs weigh into the description of the format. */
export const measure = ({ out }: Options, say: Say): number => {
  const fault = measureBuild(out, DOCUMENT);
  if (fault !== undefined) return reportFaults([fault], say);
  say(fill(words.report.measured, { file: DOCUMENT }));
  return 0;
};
