// SPDX-License-Identifier: AGPL-3.0-or-later
import sentences from '../../../locales/it/pipeline.json' with { type: 'json' };
import { fill } from '../fill.ts';
import { shapesOf } from '../words/check-language.ts';
import type { Language } from '../words/language-list.ts';
import type { Locales } from '../words/open.ts';
import { type Review, reviewOf } from '../words/review.ts';
import { readSheetFile } from '../words/sheet-read.ts';
import { type Chosen, stampLanguage } from '../words/stamp.ts';
import { changedSection } from '../words/write.ts';
import { bytesOf } from './import-asked.ts';
import { type Options, UsageError } from './options.ts';
import { reportFaults, type Say } from './report.ts';
import { soundLocales } from './words-check.ts';
import { isSheetName } from './words-export.ts';
import { writeChanged } from './words-stamp.ts';

const { command } = sentences.locales;

/** Writes the files with a change in them, then marks what changed as made from today's Italian. */
const writeReview = (locales: Locales, { code }: Language, { changes }: Review, say: Say): void => {
  for (const [section, changed] of changes) {
    const written = changedSection(locales, code, section, changed);
    writeChanged(written);
    say(fill(command.imported, { file: written.file, count: changed.size }));
  }
  const now = soundLocales(locales.root, say);
  const isChanged: Chosen = ({ section, key }) => changes.get(section)?.has(key) === true;
  if (now !== undefined) writeChanged(stampLanguage(now, code, isChanged));
};

/** `words import`: takes back a sheet a person has reviewed; with one error nothing is written. */
export const importWords = async (
  { locales: root }: Options,
  asked: readonly string[],
  say: Say,
): Promise<number> => {
  const [file, stray] = asked;
  if (file === undefined) throw new UsageError(command.importNeeds);
  if (stray !== undefined) throw new UsageError(fill(sentences.report.tooMuch, { value: stray }));
  if (!isSheetName(file)) throw new UsageError(fill(command.badFile, { value: file }));
  const locales = soundLocales(root, say);
  if (locales === undefined) return 1;
  const { rows = [], faults } = await readSheetFile(bytesOf(file), file);
  const review = reviewOf(locales, rows, file);
  const { language, changes } = review;
  const shapes = language === undefined ? [] : shapesOf(locales, language);
  if (reportFaults([...shapes, ...faults, ...review.faults], say) !== 0) {
    say(command.notWritten);
    return 1;
  }
  if (language === undefined || changes.size === 0) say(command.importedNone);
  else writeReview(locales, language, review, say);
  return 0;
};
