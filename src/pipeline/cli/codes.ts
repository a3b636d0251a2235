// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { assignCodes } from '../check/assign-codes.ts';
import { checkFolder } from '../check/check.ts';
import { hasErrors } from '../fault.ts';
import type { Options } from './options.ts';
import { fill, reportFaults, type Say } from './report.ts';

const HEADING = 'codice;cosa;id;dal;ritirato_il\n';

const readOr = (file: string, otherwise: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
};

/** `codes`: gives a code to every service and municipality that has none, at the end of codes.csv. */
export const codes = ({ data, today }: Options, say: Say): number => {
  const { loaded, faults } = checkFolder(data, today);
  if (hasErrors(faults)) {
    reportFaults(faults, say);
    say(words.report.nothingWritten);
    return 1;
  }
  const added = assignCodes(loaded.dataset);
  const file = join(data, 'codes.csv');
  const lines = added.map(({ code, target, id }) => `${code};${target};${id};${today};\n`);
  if (added.length > 0) writeFileSync(file, readOr(file, HEADING) + lines.join(''));
  say(fill(words.report.codesAdded, { count: added.length }));
  return 0;
};
