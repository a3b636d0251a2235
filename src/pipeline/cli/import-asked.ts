// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { slugOf } from '../../domain/fold.ts';
import { fill } from '../fill.ts';
import { importBodies } from '../import/bodies.ts';
import { BODY_COLUMNS } from '../import/body-row.ts';
import { deskHeadings, missingHeadings } from '../import/desk-headings.ts';
import { importDesks } from '../import/desks.ts';
import type { ImportContext, Imported } from '../import/draft.ts';
import { SCHOOL_COLUMNS } from '../import/school-row.ts';
import { importSchools } from '../import/schools.ts';
import { missingColumns } from '../import/source-file.ts';
import { hintFor } from '../parse/problem.ts';
import type { Table } from '../read/csv.ts';
import type { Loaded } from '../read/load.ts';
import { type Options, UsageError } from './options.ts';

const { command, columns } = words.imports;

/** A format we can import: what it must have, and how it is read. */
export type Importer = {
  missing: (table: Table) => string[];
  read: (table: Table, context: ImportContext) => Imported;
};

const IMPORTERS: Record<string, Importer> = {
  schools: { missing: table => missingColumns(table, SCHOOL_COLUMNS), read: importSchools },
  bodies: { missing: table => missingColumns(table, BODY_COLUMNS), read: importBodies },
  desks: {
    missing: table => missingHeadings(deskHeadings(table)).map(name => columns[name]),
    read: importDesks,
  },
};

/** A region typed wrong stops everything, instead of importing nothing from it. */
export const refuseUnknownRegions = (asked: readonly string[], known: readonly string[]): void => {
  for (const value of asked)
    if (!known.includes(value))
      throw new UsageError(fill(command.unknownRegion, { value, hint: hintFor(value, known) }));
};

export type Asked = { importer: Importer; file: string; out: string; source: string; regions: string[] };

/** What was asked, or one sentence on what is missing. A word with a dot is the file, the others are regions. */
export const readAsked = ({ rest, outGiven, source, regions }: Options): Asked => {
  const [what = '', ...others] = rest;
  const importer = Object.hasOwn(IMPORTERS, what) ? IMPORTERS[what] : undefined;
  const hint = hintFor(what, ['municipalities', 'boundaries', ...Object.keys(IMPORTERS)]);
  if (importer === undefined) throw new UsageError(fill(command.unknownWhat, { value: what, hint }));
  const file = others.find(word => /[./\\]/.test(word)) ?? others[0];
  if (file === undefined) throw new UsageError(fill(command.noFile, { what }));
  if (outGiven === undefined) throw new UsageError(command.noOut);
  if (source === undefined) throw new UsageError(command.noSource);
  if (resolve(file) === resolve(outGiven)) throw new UsageError(fill(command.sameFile, { file }));
  const asked = [...regions, ...others.filter(word => word !== file)].map(slugOf);
  return { importer, file, out: outGiven, source, regions: asked };
};

/** The file's bytes, or one sentence on why not. */
export const bytesOf = (file: string): Uint8Array => {
  try {
    return readFileSync(file);
  } catch (why) {
    throw new UsageError(fill(command.cannotRead, { file, why: (why as NodeJS.ErrnoException).code ?? '' }));
  }
};

/** What the importer must know of the data folder; the source must be in it. */
export const contextOf = (
  { source, regions }: Asked,
  { date, data }: Options,
  { dataset, places }: Loaded,
): ImportContext => {
  if (places.byIstat.size === 0)
    throw new UsageError(fill(command.noMunicipalities, { file: `${data}/municipalities.csv` }));
  const ids = dataset.sources.map(row => row.source.id);
  const known = dataset.sources.find(row => row.source.id === source)?.source;
  if (known === undefined) {
    const params = { value: source, file: `${data}/sources.csv`, hint: hintFor(source, ids) };
    throw new UsageError(fill(command.unknownSource, params));
  }
  refuseUnknownRegions(regions, [...places.regions].map(slugOf));
  const given = dataset.services.map(({ service }) => [service.externalId ?? '', service.id] as const);
  return { places, regions, source, date: date ?? known.date, knownIds: new Map(given) };
};
