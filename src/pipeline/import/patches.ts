// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import type { Fault } from '../fault.ts';
import * as cell from '../parse/cells.ts';
import { readSheet } from '../parse/sheet.ts';
import { decodeUtf8 } from '../read/bytes.ts';
import { readCsv, type Table } from '../read/csv.ts';

/** What people corrected by hand in one imported file: row id → column → value. */
export type Patches = ReadonlyMap<string, ReadonlyMap<string, string>>;
type Read = { patches: Patches; faults: Fault[] };

/** The columns of patches.csv, and those no row can do without. */
export const PATCH_COLUMNS = {
  file: cell.text(80),
  id: cell.text(80),
  colonna: cell.text(40),
  valore: cell.text(240),
  motivo: cell.text(240),
  fonte: cell.slug('geonames'),
};
const { text, source } = words.examples;
export const PATCH_REQUIRED = {
  file: text,
  id: text,
  colonna: text,
  valore: text,
  motivo: text,
  fonte: source,
};

/** The corrections a table holds for one file; a line with a fault is left out and told. */
export const parsePatches = (table: Table, file: string): Read => {
  const { rows, faults } = readSheet(table, PATCH_COLUMNS, PATCH_REQUIRED);
  const patches = new Map<string, Map<string, string>>();
  for (const { values: v, faulty } of rows) {
    if (faulty || v.file !== file) continue;
    const row = patches.get(v.id as string) ?? new Map<string, string>();
    patches.set(v.id as string, row.set(v.colonna as string, v.valore as string));
  }
  return { patches, faults };
};

/** The corrections of a data folder for one of its imported files; none when there is no patches.csv. */
export const readPatches = (dataFolder: string, file: string): Read => {
  const path = join(dataFolder, 'patches.csv');
  if (!existsSync(path)) return { patches: new Map(), faults: [] };
  const decoded = decodeUtf8(readFileSync(path), path);
  if ('fault' in decoded) return { patches: new Map(), faults: [decoded.fault] };
  const { table, faults } = readCsv(decoded.text, path);
  if (table === undefined) return { patches: new Map(), faults };
  const read = parsePatches(table, file);
  return { patches: read.patches, faults: [...faults, ...read.faults] };
};
