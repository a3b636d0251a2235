// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { hintFor } from '../parse/problem.ts';
import { check } from './check.ts';
import { codes } from './codes.ts';
import { type Options, readOptions, UsageError } from './options.ts';
import { fill, type Say } from './report.ts';

type Verb = (options: Options, say: Say) => number | Promise<number>;

const help: Verb = (_, say) => {
  for (const line of words.usage) say(line);
  return 0;
};

/** One file a verb; the newest is added here. */
const VERBS: Record<string, Verb> = { help, check, codes };

/** Runs one command line and returns its exit code; faults are sentences, never stack traces. */
export const run = async (args: string[], now: Date, say: Say): Promise<number> => {
  try {
    const options = readOptions(args, now);
    const verb = Object.hasOwn(VERBS, options.verb) ? VERBS[options.verb] : undefined;
    if (verb !== undefined) return await verb(options, say);
    const hint = hintFor(options.verb, Object.keys(VERBS));
    throw new UsageError(fill(words.report.unknownVerb, { value: options.verb, hint }));
  } catch (why) {
    if (!(why instanceof UsageError)) throw why;
    say(why.message);
    return 1;
  }
};
