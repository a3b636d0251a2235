// SPDX-License-Identifier: AGPL-3.0-or-later
import sentences from '../../../locales/it/pipeline.json' with { type: 'json' };
import { error, type Fault, hasErrors } from '../fault.ts';
import { fill } from '../fill.ts';
import { filesOnDisk } from '../read/disk.ts';
import { checkLocales } from '../words/check.ts';
import { type Locales, openLocales } from '../words/open.ts';
import { sentencesIn, spokenSections } from '../words/sections.ts';
import { type Options, UsageError } from './options.ts';
import { reportFaults, type Say } from './report.ts';

/** The languages as they lie in a folder, or what is wrong with the folder. */
export const localesIn = (root: string): Locales | { fault: Fault } => {
  const files = filesOnDisk(root);
  return files === undefined ? { fault: error('localesMissing', { file: root }) } : openLocales(root, files);
};

/** The languages, to change them: with a file that cannot be read, nothing is changed. */
export const soundLocales = (root: string, say: Say): Locales | undefined => {
  const locales = localesIn(root);
  const faults = 'fault' in locales ? [locales.fault] : locales.faults;
  if (!('fault' in locales) && !hasErrors(faults)) return locales;
  reportFaults(faults, say);
  say(sentences.report.nothingWritten);
  return undefined;
};

/** Everything wrong with the languages of a folder. */
export const localeFaults = (root: string): Fault[] => {
  const locales = localesIn(root);
  return 'fault' in locales ? [locales.fault] : checkLocales(locales);
};

/** `words check`: says everything that is wrong with the languages, writes nothing. */
export const checkWords = ({ locales: root }: Options, asked: readonly string[], say: Say): number => {
  const [stray] = asked;
  if (stray !== undefined) throw new UsageError(fill(sentences.report.tooMuch, { value: stray }));
  const faults = localeFaults(root);
  const exitCode = reportFaults(faults, say);
  const locales = localesIn(root);
  if (exitCode !== 0 || 'fault' in locales) return 1;
  const count = locales.languages.flatMap(({ code }) =>
    spokenSections(locales).map(section => sentencesIn(locales, code, section).size),
  );
  const params = {
    languages: locales.languages.length,
    sentences: count.reduce((sum, size) => sum + size, 0),
    warnings: faults.length,
  };
  say(fill(sentences.locales.command.clean, params));
  return 0;
};
