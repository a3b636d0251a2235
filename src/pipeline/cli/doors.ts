// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { codesInUse, lostDoors } from '../check/doors.ts';
import { hasErrors } from '../fault.ts';
import { fill } from '../fill.ts';
import { loadFolder } from '../read/load.ts';
import { type Options, UsageError } from './options.ts';
import { reportFaults, type Say } from './report.ts';

/** `doors`: every printed code opens its page in the built site, or the build fails. */
export const doors = ({ data, rest, training }: Options, say: Say): number => {
  if (training) throw new UsageError(words.report.noTrainingCodes);
  const [folder = 'dist', stray] = rest;
  if (stray !== undefined) throw new UsageError(fill(words.report.tooMuch, { value: stray }));
  if (!existsSync(join(folder, 'index.html'))) throw new UsageError(fill(words.doors.noFolder, { folder }));
  const { dataset, faults } = loadFolder(data);
  if (hasErrors(faults)) return reportFaults(faults, say);
  const read = (path: string): string | undefined => {
    const file = join(folder, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  const lost = lostDoors(dataset.codes, read);
  for (const sentence of lost) say(sentence);
  const count = lost.length || codesInUse(dataset.codes).length;
  say(fill(lost.length > 0 ? words.doors.lost : words.doors.fine, { count }));
  return lost.length > 0 ? 1 : 0;
};
