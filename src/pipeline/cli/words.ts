// SPDX-License-Identifier: AGPL-3.0-or-later
import sentences from '../../../locales/it/pipeline.json' with { type: 'json' };
import { fill } from '../fill.ts';
import { hintFor } from '../parse/problem.ts';
import { type Options, UsageError } from './options.ts';
import type { Say } from './report.ts';
import { checkWords } from './words-check.ts';
import { exportWords } from './words-export.ts';
import { importWords } from './words-import.ts';
import { stampWords } from './words-stamp.ts';

type Part = (options: Options, asked: readonly string[], say: Say) => number | Promise<number>;

const PARTS: Record<string, Part> = {
  check: checkWords,
  stamp: stampWords,
  export: exportWords,
  import: importWords,
};

/** `words`: what is done with the languages of locales/: check, stamp, export, import. */
export const words = async (options: Options, say: Say): Promise<number> => {
  const [value = '', ...asked] = options.rest;
  const part = Object.hasOwn(PARTS, value) ? PARTS[value] : undefined;
  if (part !== undefined) return await part(options, asked, say);
  const hint = hintFor(value, Object.keys(PARTS));
  throw new UsageError(fill(sentences.locales.command.unknownPart, { value, hint }));
};
