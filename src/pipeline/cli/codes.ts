// SPDX-License-Identifier: AGPL-3.0-or-later
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { assignCodes } from '../check/assign-codes.ts';
import { checkFolder } from '../check/check.ts';
import { hasErrors } from '../fault.ts';
import { fill } from '../fill.ts';
import { delimiterOf, readCsv } from '../read/csv.ts';
import { type Options, UsageError } from './options.ts';
import { reportFaults, type Say } from './report.ts';

const HEADING = 'codice;cosa;id;dal;ritirato_il';

type Assigned = ReturnType<typeof assignCodes>[number];

/** New rows in the file's own columns, separator and newline: Excel may have saved it in another order. */
const rowsFor = (before: string, added: readonly Assigned[], today: string): string => {
  const columns = readCsv(before, '').table?.columns ?? HEADING.split(';');
  const delimiter = delimiterOf(before);
  const newline = before.includes('\r\n') ? '\r\n' : '\n';
  const lines = added.map(({ code, target, id }) => {
    const cells: Record<string, string> = { codice: code, cosa: target, id, dal: today };
    return columns.map(column => cells[column] ?? '').join(delimiter);
  });
  const start = /[\r\n]$/.test(before) ? '' : newline;
  return start + lines.map(line => line + newline).join('');
};

const append = (file: string, added: readonly Assigned[], today: string): void => {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const heading = before.trim() === '' ? HEADING : '';
  appendFileSync(file, heading + rowsFor(heading || before, added, today));
};

/** `codes`: gives a code to every service and municipality that has none, at the end of codes.csv. */
export const codes = ({ data, today, training }: Options, say: Say): number => {
  if (training) throw new UsageError(words.report.noTrainingCodes);
  const { loaded, faults } = checkFolder(data, today);
  if (hasErrors(faults)) {
    reportFaults(faults, say);
    say(words.report.nothingWritten);
    return 1;
  }
  const added = assignCodes(loaded.dataset);
  if (added.length > 0) append(join(data, 'codes.csv'), added, today);
  say(fill(words.report.codesAdded, { count: added.length }));
  return 0;
};
