// SPDX-License-Identifier: AGPL-3.0-or-later
import { CsvError, parse } from 'csv-parse/sync';
import { error, type Fault } from '../fault.ts';

/** A spreadsheet as the officer sees it: headings, and rows that know their line in the file. */
export type Table = { file: string; columns: string[]; rows: Row[] };
export type Row = { line: number; cells: string[] };

type Parsed = { record: string[]; info: { lines: number } };

/** Excel in Italian writes `;`, the rest of the world `,`: the heading line shows which. */
const delimiterOf = (heading: string): string => {
  const outsideQuotes = heading.replace(/"[^"]*"/g, '');
  const count = (sign: string) => outsideQuotes.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
};

const firstLine = (text: string): string => text.slice(0, text.search(/\r|\n|$/));

/** Excel pads with no-break spaces; inside a cell they are spaces. */
const tidy = (cell: string): string => {
  const plain =
    cell.includes('\u00a0') || cell.includes('\u202f') ? cell.replace(/[\u00a0\u202f]/g, ' ') : cell;
  return plain.trim();
};

const newlinesIn = (cells: string[]): number => {
  let count = 0;
  for (const cell of cells) if (cell.includes('\n')) count += cell.split('\n').length - 1;
  return count;
};

/** A quote that never closes swallows the rest of the file: the officer must look where it opened. */
const lineOf = (fault: CsvError, lastGood: number): number =>
  fault.code === 'CSV_QUOTE_NOT_CLOSED' || typeof fault['lines'] !== 'number' ? lastGood + 1 : fault['lines'];

/** Cells of a CSV with their lines; every broken row is reported and the others still read. */
export const readCsv = (text: string, file: string): { table?: Table; faults: Fault[] } => {
  const faults: Fault[] = [];
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (body.trim() === '') return { faults: [error('emptyFile', { file })] };
  const delimiter = delimiterOf(firstLine(body));
  const broken: CsvError[] = [];
  let parsed: Parsed[] = [];
  try {
    parsed = parse(body, {
      delimiter,
      info: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: fault => void (fault && broken.push(fault)),
    }) as unknown as Parsed[];
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    broken.push(fault);
  }
  const lastGood = parsed.at(-1)?.info.lines ?? 0;
  const brokenLines = new Set(broken.map(fault => lineOf(fault, lastGood)));
  faults.push(...[...brokenLines].map(line => error('brokenQuotes', { file, line })));
  const [heading, ...records] = parsed;
  if (heading === undefined) return { faults };
  const columns = heading.record.map(cell => tidy(cell).toLowerCase());
  while (columns.at(-1) === '') columns.pop();
  const rows: Row[] = [];
  for (const { record, info } of records) {
    const cells = record.map(tidy);
    const line = info.lines - newlinesIn(record);
    if (cells.every(cell => cell === '')) continue;
    while (cells.length > columns.length && cells.at(-1) === '') cells.pop();
    if (cells.length === columns.length) rows.push({ line, cells });
    else
      faults.push(
        error('cellCount', { file, line }, { value: cells.length, expected: columns.length, delimiter }),
      );
  }
  return { table: { file, columns, rows }, faults };
};
