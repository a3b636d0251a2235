// SPDX-License-Identifier: AGPL-3.0-or-later
import { error, type Fault } from '../fault.ts';
import { records } from './csv-records.ts';

/** A spreadsheet as the officer sees it: headings, and rows that know their line in the file. */
export type Table = { file: string; columns: string[]; rows: Row[]; headingLine?: number };
export type Row = { line: number; cells: string[] };

/** Excel in Italian writes `;`, the rest of the world `,`: the heading line shows which. */
export const delimiterOf = (body: string): string => {
  const heading = /[^\s].*/.exec(body)?.[0] ?? '';
  const outsideQuotes = heading.replace(/"[^"]*"/g, '');
  const count = (sign: string) => outsideQuotes.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
};

const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const PLAIN = /^[ -~]*$/;

/** Excel pads with no-break spaces, which inside a cell are spaces; a Mac takes the accents off their letters. */
const tidy = (cell: string): string => {
  const trimmed = cell.trim();
  return PLAIN.test(trimmed) ? trimmed : trimmed.replace(SPACES, ' ').normalize('NFC').trim();
};

const withoutEmptyTail = (cells: string[], length: number): string[] => {
  while (cells.length > length && cells.at(-1) === '') cells.pop();
  return cells;
};

/** Cells of a CSV with their lines; every broken row is reported and the others still read. */
export const readCsv = (text: string, file: string): { table?: Table; faults: Fault[] } => {
  // Newlines alike, so that a line here is a line in the editor; Excel's own `sep=;` counts as an empty one.
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const body = lines.replace(/^sep=.\n/i, '\n');
  if (body.trim() === '') return { faults: [error('emptyFile', { file })] };
  const delimiter = delimiterOf(body);
  const faults: Fault[] = [];
  let table: Table | undefined;
  for (const { line, cells: raw } of records(body, delimiter)) {
    if (raw === undefined) {
      faults.push(error('brokenQuotes', { file, line }));
      // Headings that cannot be read leave nothing to read the rows by.
      if (table === undefined) return { faults };
      continue;
    }
    const cells = raw.map(tidy);
    if (cells.every(cell => cell === '')) continue;
    if (table === undefined) {
      const columns = withoutEmptyTail(cells, 0).map(cell => cell.toLowerCase());
      table = { file, columns, rows: [], headingLine: line };
      continue;
    }
    const expected = table.columns.length;
    if (withoutEmptyTail(cells, expected).length === expected) table.rows.push({ line, cells });
    else faults.push(error('cellCount', { file, line }, { value: cells.length, expected, delimiter }));
  }
  return table === undefined ? { faults } : { table, faults };
};
