// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import type { RegionId, ServiceRow } from '../dataset.ts';
import { fill } from '../fill.ts';
import { type Draft, draftsCsv } from '../import/draft.ts';
import { UsageError } from './options.ts';
import type { Say } from './report.ts';

const { command } = words.imports;

type Target = { out: string; force: boolean; known: readonly ServiceRow[] };

/** One file for one region; a folder with a file each for several. */
const filesOf = (drafts: readonly Draft[], out: string): Map<string, Draft[]> => {
  const regions = [...new Set<RegionId>(drafts.map(({ region }) => region))].sort();
  if (!/\.csv$/i.test(out))
    return new Map(
      regions.map(region => [join(out, `${region}.csv`), drafts.filter(draft => draft.region === region)]),
    );
  if (regions.length > 1) throw new UsageError(fill(command.severalRegions, { value: regions }));
  return new Map([[out, [...drafts]]]);
};

const write = (file: string, text: string, force: boolean): void => {
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text, { flag: force ? 'w' : 'wx' });
  } catch (why) {
    throw new UsageError(fill(command.cannotWrite, { file, why: (why as NodeJS.ErrnoException).code ?? '' }));
  }
};

/** Writes the rows of an import where nothing is lost by it, and says where. */
export const writeDrafts = (drafts: readonly Draft[], { out, force, known }: Target, say: Say): number => {
  if (drafts.length === 0) {
    say(command.nothingTaken);
    return 1;
  }
  const files = filesOf(drafts, out);
  const existing = [...files.keys()].find(file => existsSync(file));
  if (existing !== undefined && !force) throw new UsageError(fill(command.exists, { file: existing }));
  for (const [file, rows] of files) {
    write(file, draftsCsv(rows), force);
    say(fill(words.report.imported, { file, rows: rows.length }));
  }
  const ids = new Set(known.map(({ service }) => service.id));
  const count = drafts.filter(({ cells }) => ids.has(cells.id)).length;
  if (count > 0) say(fill(command.alreadyThere, { count }));
  return 0;
};
