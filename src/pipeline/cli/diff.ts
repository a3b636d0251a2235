// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { TRAINING_FOLDER } from '../build/write.ts';
import { changelogMarkdown } from '../diff/changelog.ts';
import { countChanges } from '../diff/compare.ts';
import { diffPacks } from '../diff/diff.ts';
import { insertEntry } from '../diff/insert.ts';
import { lostCodes } from '../diff/lost-codes.ts';
import { fill } from '../fill.ts';
import { checkAndReport } from './check.ts';
import type { Options } from './options.ts';
import { reportFaults, type Say } from './report.ts';

const refused = (say: Say): number => {
  say(words.report.nothingWritten);
  return 1;
};

/** `diff`: says in the data's changelog what changed since the last publication; a printed code that got lost is an error. */
export const diff = async (options: Options, say: Say): Promise<number> => {
  const { loaded, exitCode } = checkAndReport(options, say);
  if (exitCode !== 0) return refused(say);
  const built = options.training ? join(options.out, TRAINING_FOLDER) : options.out;
  const result = await diffPacks(options.published ?? built, loaded.dataset);
  const faults = 'fault' in result ? [result.fault] : lostCodes(result.diff.before, loaded.dataset);
  if ('fault' in result || faults.length > 0) {
    reportFaults(faults, say);
    return refused(say);
  }
  const file = join(options.data, 'CHANGELOG.md');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = insertEntry(before, changelogMarkdown(result.diff, options.today));
  if (after === before) say(words.report.noChanges);
  else {
    writeFileSync(file, after);
    say(fill(words.report.changelog, { file, count: countChanges(result.diff) }));
  }
  return 0;
};
