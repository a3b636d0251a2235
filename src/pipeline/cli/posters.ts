// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { isTooLong, LONGEST_ADDRESS, posterAddress } from '../../domain/posters/address.ts';
import type { PosterAnswer, PosterOrder } from '../../domain/posters/order.ts';
import { buildPacks } from '../build/packs.ts';
import { writeBuild } from '../build/write.ts';
import { fill } from '../fill.ts';
import { checkAndReport } from './check.ts';
import { type Options, UsageError } from './options.ts';
import { codesAsked, formOf, siteOf } from './poster-order.ts';
import type { Say } from './report.ts';

const DRAWER = 'src/prerender/posters.ts';

/**
 * Screens are drawn by another program, as in `npm run build`: this one knows sheets and no screens. What passes
 * between the two are packs, as they are published.
 */
const draw = (order: PosterOrder): PosterAnswer => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', DRAWER], {
    input: JSON.stringify(order),
    encoding: 'utf8',
    env: { ...process.env, TSX_TSCONFIG_PATH: 'src/prerender/tsconfig.json' },
  });
  if (status !== 0) throw new Error(`${words.posters.failed}\n${stderr}`);
  return JSON.parse(stdout) as PosterAnswer;
};

const warn = ({ site, codes }: PosterOrder, say: Say): void => {
  const longest = Math.max(0, ...codes.map(code => posterAddress(site, code).length));
  if (codes.some(code => isTooLong(posterAddress(site, code))))
    say(fill(words.posters.tooLong, { length: longest, most: LONGEST_ADDRESS }));
};

/** `posters`: one page to print for each code that is asked for. */
export const posters = (options: Options, say: Say): number => {
  const { training, outGiven: out, today, date } = options;
  if (training) throw new UsageError(words.report.noTrainingCodes);
  if (out === undefined) throw new UsageError(words.posters.noOut);
  const [site, form] = [siteOf(options, process.env), formOf(options)];
  const { loaded, exitCode } = checkAndReport(options, say);
  if (exitCode !== 0) {
    say(words.report.nothingWritten);
    return exitCode;
  }
  const codes = codesAsked(loaded.dataset, options);
  const folder = mkdtempSync(join(tmpdir(), 'approdo-posters-'));
  try {
    const data = join(folder, 'data');
    writeBuild(data, buildPacks(loaded.dataset, { date, ...loaded.site }).files);
    const order = { data, out, site, form, codes, today };
    warn(order, say);
    const { written, skipped } = draw(order);
    say(fill(words.posters.written, { out, count: written }));
    if (skipped > 0) say(fill(words.posters.skipped, { count: skipped }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
};
