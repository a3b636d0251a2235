// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { type Fault, faultLine, hasErrors } from '../fault.ts';
import { fill } from '../fill.ts';

/** Where sentences go: the real console, or a test's list. */
export type Say = (line: string) => void;

const escapeData = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** The same fault as an annotation on the line of a change, for reviews on the forge. */
export const annotation = ({ level, place: { file, line, column }, message }: Fault): string => {
  const where = [`file=${escapeProperty(file)}`, ...(line === undefined ? [] : [`line=${line}`])].join(',');
  return `::${level} ${where}::${escapeData(column === undefined ? message : `${column}: ${message}`)}`;
};

/** Prints every fault, then one line that sums up. Returns the exit code. */
export const reportFaults = (faults: readonly Fault[], say: Say): 0 | 1 => {
  for (const fault of faults) say(faultLine(fault));
  if (process.env.GITHUB_ACTIONS === 'true') for (const fault of faults) say(annotation(fault));
  const errors = faults.filter(({ level }) => level === 'error').length;
  if (errors > 0) say(fill(words.report.summary, { errors, warnings: faults.length - errors }));
  return hasErrors(faults) ? 1 : 0;
};
