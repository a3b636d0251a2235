// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { slugOf } from '../../domain/fold.ts';
import { type Fault, faultLine } from '../fault.ts';
import { fill } from '../fill.ts';
import { readIstatList } from '../import/istat-list.ts';
import { writeMunicipalities } from '../import/municipalities.ts';
import { note, type Remark, remarkLine } from '../import/remark.ts';
import { settle } from '../import/settle.ts';
import { readSource } from '../import/source-file.ts';
import { loadFolder } from '../read/load.ts';
import { bytesOf, contextOf, readAsked, refuseUnknownRegions } from './import-asked.ts';
import { importBoundaries } from './import-boundaries.ts';
import { writeDrafts } from './import-write.ts';
import { type Options, UsageError } from './options.ts';
import type { Say } from './report.ts';

const { command } = words.imports;

const municipalities = async ({ rest, regions, data }: Options, say: Say): Promise<number> => {
  const asked = [...rest.slice(1), ...regions].map(slugOf);
  if (asked.length === 0) throw new UsageError(command.noRegions);
  refuseUnknownRegions(asked, [...new Set(readIstatList().map(({ region }) => slugOf(region)))]);
  for (const line of await writeMunicipalities({ regions: asked, dataFolder: data })) say(line);
  return 0;
};

const report = (remarks: readonly Remark[], faults: readonly Fault[], say: Say): void => {
  for (const fault of faults) say(faultLine(fault));
  const inOrder = [...remarks].sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
  for (const remark of inOrder) say(remarkLine(remark));
};

/** Rows left out are told by their lines: two reasons for one row are one row. */
const summary = (taken: number, remarks: readonly Remark[], broken: number): string => {
  const linesLeft = new Set(remarks.filter(({ kind }) => kind === 'left').map(({ place }) => place.line));
  const doubts = remarks.filter(({ kind }) => kind === 'doubt').length;
  return fill(command.summary, { taken, left: linesLeft.size + broken, doubts });
};

/** `import`: rows from a source outside, checked and written to a new file for a person to review. */
export const importData = async (options: Options, say: Say): Promise<number> => {
  if (options.rest[0] === 'municipalities') return municipalities(options, say);
  if (options.rest[0] === 'boundaries') return importBoundaries(options, say);
  const asked = readAsked(options);
  const { importer, file, out } = asked;
  const bytes = bytesOf(file);
  const loaded = loadFolder(options.data, options.training ? { training: true, common: options.common } : {});
  const context = contextOf(asked, options, loaded);
  const { table, faults, latin1 } = await readSource(bytes, file);
  const missing = table === undefined ? [] : importer.missing(table);
  if (table === undefined || missing.length > 0) {
    if (missing.length > 0) say(fill(command.wrongFormat, { file, columns: missing }));
    else report([], faults, say);
    say(words.report.nothingWritten);
    return 1;
  }
  const imported = importer.read(table, context);
  const settled = settle(imported.drafts, loaded, options.today);
  const remarks = [...(latin1 ? [note('latin1', { file })] : []), ...imported.remarks, ...settled.remarks];
  report(remarks, faults, say);
  say(summary(settled.kept.length, remarks, faults.length));
  return writeDrafts(settled.kept, { out, force: options.force, known: loaded.dataset.services }, say);
};
