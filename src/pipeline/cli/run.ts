// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { fill } from '../fill.ts';
import { hintFor } from '../parse/problem.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { codes } from './codes.ts';
import { diff } from './diff.ts';
import { doors } from './doors.ts';
import { importData } from './import.ts';
import { keygen } from './keygen.ts';
import { measure } from './measure.ts';
import { type Options, readOptions, UsageError } from './options.ts';
import { posters } from './posters.ts';
import type { Say } from './report.ts';
import { sign } from './sign.ts';
import { words as wordsVerb } from './words.ts';

type Verb = (options: Options, say: Say) => number | Promise<number>;

const help: Verb = (_, say) => {
  for (const line of words.usage) say(line);
  return 0;
};

/** Verbs that say more than their name; after the others a stray word is most likely a forgotten `--data`. */
const TAKES_MORE = new Set(['doors', 'import', 'posters', 'words', 'help']);

/** One file a verb; the newest is added here. */
const VERBS: Record<string, Verb> = {
  help,
  check,
  build,
  diff,
  codes,
  import: importData,
  measure,
  keygen,
  sign,
  posters,
  doors,
  words: wordsVerb,
};

/** A full disk or a folder one may not write in is the person's to mend, not ours. */
const systemSentence = (why: unknown): string | undefined => {
  const { code, path, syscall } = why as NodeJS.ErrnoException;
  return syscall === undefined
    ? undefined
    : fill(words.report.system, { path: path ?? '', code: code ?? '' });
};

/** Runs one command line and returns its exit code; faults are sentences, never stack traces. */
export const run = async (args: string[], now: Date, say: Say): Promise<number> => {
  try {
    const options = readOptions(args, now);
    const verb = Object.hasOwn(VERBS, options.verb) ? VERBS[options.verb] : undefined;
    const [stray] = options.rest;
    if (verb !== undefined && stray !== undefined && !TAKES_MORE.has(options.verb))
      throw new UsageError(fill(words.report.tooMuch, { value: stray }));
    if (verb !== undefined) return await verb(options, say);
    const hint = hintFor(options.verb, Object.keys(VERBS));
    throw new UsageError(fill(words.report.unknownVerb, { value: options.verb, hint }));
  } catch (why) {
    const sentence = why instanceof UsageError ? why.message : systemSentence(why);
    if (sentence === undefined) throw why;
    say(sentence);
    return 1;
  }
};
