// SPDX-License-Identifier: AGPL-3.0-or-later
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { romeTime, toIsoDay } from '../../domain/rome.ts';
import { fill } from '../fill.ts';
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
  /** For imports: the same `out` only when somebody wrote it, and what else they said. */
  outGiven: string | undefined;
  regions: string[];
  source: string | undefined;
  force: boolean;
  /** Where the languages are. */
  locales: string;
  /** True when a check of the data is one of the languages too: of this project's own, not of a folder named. */
  wordsToo: boolean;
  /** Where what the map is made from is, and official boundaries are kept. */
  map: string;
  /** The sheet an export of words writes, or the file of a new key. */
  to: string | undefined;
  /** The file of the publisher's private key. */
  key: string | undefined;
  /** The address of the site that printed codes open, and the paper they are printed on. */
  site: string | undefined;
  form: string | undefined;
};

/** A sentence for the person who typed the command. */
export class UsageError extends Error {}

/** The day of a reproducible build; an empty or odd value is no value. */
const epochDay = (): string | undefined => {
  const seconds = process.env.SOURCE_DATE_EPOCH ?? '';
  return /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000).toISOString().slice(0, 10) : undefined;
};

/** Every option the command line knows; the help tells of each. */
export const KNOWN_OPTIONS = {
  data: { type: 'string' },
  out: { type: 'string' },
  date: { type: 'string' },
  published: { type: 'string' },
  regions: { type: 'string', multiple: true },
  source: { type: 'string' },
  locales: { type: 'string' },
  map: { type: 'string' },
  to: { type: 'string' },
  key: { type: 'string' },
  site: { type: 'string' },
  form: { type: 'string' },
  force: { type: 'boolean' },
  training: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const readArgs = (args: string[]) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: KNOWN_OPTIONS,
    });
  } catch (why) {
    const value = /'([^']+)'/.exec(String(why))?.[1] ?? args.join(' ');
    throw new UsageError(fill(words.report.unknownOption, { value }));
  }
};

/** Reads the arguments; `now` is the only clock of the pipeline. */
export const readOptions = (args: string[], now: Date): Options => {
  const { values, positionals } = readArgs(args);
  const [verb = 'help', ...rest] = positionals;
  if (values.date !== undefined && !isRealDay(values.date))
    throw new UsageError(fill(words.report.badDate, { value: values.date }));
  const date = values.date ?? epochDay();
  const common = values.data ?? 'data';
  const training = values.training === true;
  return {
    verb: values.help === true ? 'help' : verb,
    rest,
    data: training ? join(common, 'training') : common,
    out: values.out ?? join('public', 'data'),
    today: date ?? toIsoDay(romeTime(now).day),
    date,
    training,
    common,
    published: values.published,
    outGiven: values.out,
    regions: values.regions ?? [],
    source: values.source,
    force: values.force === true,
    locales: values.locales ?? 'locales',
    wordsToo: values.locales !== undefined || (values.data === undefined && !training),
    map: values.map ?? join('public', 'map'),
    to: values.to,
    key: values.key,
    site: values.site,
    form: values.form,
  };
};
