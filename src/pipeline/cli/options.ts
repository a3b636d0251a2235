// SPDX-License-Identifier: AGPL-3.0-or-later
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { isRealDay } from '../parse/cells.ts';

/** What a person may ask of the command line, with its defaults filled in. */
export type Options = {
  verb: string;
  rest: string[];
  data: string;
  out: string;
  /** Today, for every rule that needs a day. */
  today: string;
  /** The day to write into the manifest, when somebody said one. */
  date: string | undefined;
  training: boolean;
  common: string;
  published: string | undefined;
};

/** A sentence for the person who typed the command. */
export class UsageError extends Error {}

const epochDay = (): string | undefined => {
  const seconds = Number(process.env.SOURCE_DATE_EPOCH ?? Number.NaN);
  return Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString().slice(0, 10) : undefined;
};

const readArgs = (args: string[]) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        out: { type: 'string' },
        date: { type: 'string' },
        published: { type: 'string' },
        training: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (why) {
    const value = /'([^']+)'/.exec(String(why))?.[1] ?? args.join(' ');
    throw new UsageError(words.report.unknownOption.replace('{value}', value));
  }
};

/** Reads the arguments; `now` is the only clock of the pipeline. */
export const readOptions = (args: string[], now: Date): Options => {
  const { values, positionals } = readArgs(args);
  const [verb = 'help', ...rest] = positionals;
  if (values.date !== undefined && !isRealDay(values.date))
    throw new UsageError(words.report.badDate.replace('{value}', values.date));
  const date = values.date ?? epochDay();
  const common = values.data ?? 'data';
  const training = values.training === true;
  return {
    verb: values.help === true ? 'help' : verb,
    rest,
    data: training ? join(common, 'training') : common,
    out: values.out ?? join('public', 'data'),
    today: date ?? now.toISOString().slice(0, 10),
    date,
    training,
    common,
    published: values.published,
  };
};
