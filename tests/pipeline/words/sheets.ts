// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { csvSheet, xlsxSheet } from '../../../src/pipeline/words/sheet-files.ts';
import { readSheetFile } from '../../../src/pipeline/words/sheet-read.ts';
import { COLUMNS, type SheetRow } from '../../../src/pipeline/words/sheet-rows.ts';
import { temporaryFolder } from '../../support/test-folder.ts';
import { words } from './locales-folder.ts';

/** The kinds of sheet a reviewer may get. */
export const KINDS = ['xlsx', 'csv'] as const;
/** What stands above the columns. */
export const HEADINGS = ['file', 'chiave', 'italiano', 'inglese', 'traduzione', 'nota'];

/** Every file of a folder with what it holds. */
export const everything = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => `${name} ${readFileSync(join(parentPath, name), 'utf8')}`)
    .sort();

/** The sheet an export writes. */
export const exported = async (root: string, lang: string, kind: string): Promise<string> => {
  const sheet = join(temporaryFolder(), `${lang}.${kind}`);
  expect((await words(root, 'export', lang, '--to', sheet)).code).toBe(0);
  return sheet;
};

/** The rows of a sheet as an import reads them. */
export const rowsIn = async (sheet: string): Promise<SheetRow[]> => {
  const { rows = [] } = await readSheetFile(readFileSync(sheet), sheet);
  return rows.map(({ cells }) =>
    Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at]])),
  ) as SheetRow[];
};

/** Writes rows as a sheet of the kind its name says. */
export const writeSheet = async (sheet: string, rows: readonly SheetRow[]): Promise<void> =>
  writeFileSync(
    sheet,
    sheet.endsWith('.csv') ? csvSheet(rows) : await xlsxSheet(rows, { name: 'x', rightToLeft: true }),
  );

/** What a reviewer sends back after changing some translations. */
export const reviewed = async (
  root: string,
  lang: string,
  kind: string,
  changes: Record<string, string>,
): Promise<string> => {
  const sheet = await exported(root, lang, kind);
  const rows = await rowsIn(sheet);
  await writeSheet(
    sheet,
    rows.map(row => ({ ...row, translation: changes[row.key] ?? row.translation })),
  );
  return sheet;
};
