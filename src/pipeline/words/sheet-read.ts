// SPDX-License-Identifier: AGPL-3.0-or-later
import { error, type Fault } from '../fault.ts';
import { decodeUtf8 } from '../read/bytes.ts';
import { delimiterOf } from '../read/csv.ts';
import { records } from '../read/csv-records.ts';
import { type Cell, readXlsxCells } from '../read/xlsx.ts';
import { unguarded } from './formula-guard.ts';
import { HEADINGS } from './sheet-rows.ts';

/** A row that came back: its line, and what it says; undefined in a cell that holds no text. */
export type ReadRow = { line: number; cells: readonly (string | undefined)[] };
/** A sheet that came back, its cells by the headings that are asked for. */
export type ReadSheet = { rows?: readonly ReadRow[]; faults: Fault[] };

const textOf = (cell: Cell): string | undefined => {
  if (cell === null) return '';
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : undefined;
};

const csvRows = (text: string, file: string): ReadSheet => {
  const body = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^sep=.\n/i, '\n');
  const all = [...records(body, delimiterOf(body))];
  const broken = all.filter(({ cells }) => cells === undefined);
  return {
    rows: all.map(({ line, cells = [] }) => ({ line, cells: cells.map(unguarded) })),
    faults: broken.map(({ line }) => error('brokenQuotes', { file, line })),
  };
};

const rowsOf = async (bytes: Uint8Array, file: string): Promise<ReadSheet> => {
  if (/\.xlsx$/i.test(file)) {
    const { cells, faults } = await readXlsxCells(bytes, file);
    return { rows: cells?.map((row, index) => ({ line: index + 1, cells: row.map(textOf) })) ?? [], faults };
  }
  const decoded = decodeUtf8(bytes, file);
  return 'fault' in decoded ? { faults: [decoded.fault] } : csvRows(decoded.text, file);
};

const headingOf = (cell: string | undefined): string => (cell ?? '').trim().toLowerCase();

/** Reads a reviewer's sheet: the rows below the headings, cells in our order whatever the sheet's. */
export const readSheetFile = async (bytes: Uint8Array, file: string): Promise<ReadSheet> => {
  const { rows = [], faults } = await rowsOf(bytes, file);
  if (faults.length > 0) return { faults };
  const at = rows.findIndex(
    ({ cells }) => cells.filter(cell => HEADINGS.includes(headingOf(cell))).length > 1,
  );
  const found = (rows[at]?.cells ?? []).map(headingOf);
  // English and notes are for the reader alone: nobody misses them.
  const missing = HEADINGS.filter((heading, index) => index !== 3 && index !== 5 && !found.includes(heading));
  if (missing.length > 0) return { faults: [error('sheetColumns', { file }, { value: missing })] };
  const places = HEADINGS.map(heading => found.indexOf(heading));
  const below = rows
    .slice(at + 1)
    .filter(({ cells }) => cells.some(cell => cell === undefined || cell.trim() !== ''))
    .map(({ line, cells }) => ({ line, cells: places.map(place => (place in cells ? cells[place] : '')) }));
  return { rows: below, faults: [] };
};
