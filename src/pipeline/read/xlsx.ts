// SPDX-License-Identifier: AGPL-3.0-or-later
import { readSheet } from 'read-excel-file/universal';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { error, type Fault } from '../fault.ts';
import type { Row, Table } from './csv.ts';
import { xlsxFault } from './xlsx-guard.ts';

/** What a sheet holds in a cell, before anybody reads it. */
export type Cell = string | number | boolean | Date | null;

const MINUTE = 60_000;

/** Excel keeps moments as fractions of a day: the nearest minute is what the person typed. */
const dateText = (date: Date): string => {
  if (Number.isNaN(date.getTime())) return '';
  const iso = new Date(Math.round(date.getTime() / MINUTE) * MINUTE).toISOString();
  return iso.slice(11, 16) === '00:00' ? iso.slice(0, 10) : iso.slice(0, 16);
};

const cellText = (cell: Cell): string => {
  if (cell === null) return '';
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === 'boolean') return cell ? 'sì' : 'no';
  return String(cell)
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();
};

const filled = (cells: readonly string[]): number => cells.filter(cell => cell !== '').length;

/** Above the headings there is often a title: the headings are the first row with two words in it. */
const headingIndex = (lines: readonly string[][]): number => {
  const index = lines.findIndex(cells => filled(cells) >= 2);
  return index >= 0 ? index : lines.findIndex(cells => filled(cells) > 0);
};

const tableOf = (lines: readonly string[][], file: string): Table | undefined => {
  const heading = headingIndex(lines);
  const names = lines[heading];
  if (names === undefined) return undefined;
  const below: Row[] = lines
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter(({ line, cells }) => line > heading + 1 && filled(cells) > 0);
  let width = names.length;
  while (
    width > 0 &&
    [names, ...below.map(({ cells }) => cells)].every(cells => (cells[width - 1] ?? '') === '')
  )
    width--;
  const columns = names.slice(0, width).map(name => name.toLowerCase());
  return { file, columns, rows: below.map(({ line, cells }) => ({ line, cells: cells.slice(0, width) })) };
};

/** The first sheet of an XLSX as it was typed, row by row: spaces are part of a sentence. */
export const readXlsxCells = async (
  bytes: Uint8Array,
  file: string,
): Promise<{ cells?: Cell[][]; faults: Fault[] }> => {
  const unsafe = xlsxFault(bytes, file);
  if (unsafe !== undefined) return { faults: [unsafe] };
  try {
    const sheet = await readSheet(new Uint8Array(bytes).buffer, { trim: false });
    return { cells: sheet as unknown as Cell[][], faults: [] };
  } catch {
    // The library's own words are for developers; whatever broke, the person can only save the file again.
    return { faults: [error('fileUnreadable', { file }, { why: words.imports.why.corrupt })] };
  }
};

/** The first sheet of an XLSX as a table that knows its lines: values of formulas, dates as ISO text. */
export const readXlsx = async (
  bytes: Uint8Array,
  file: string,
): Promise<{ table?: Table; faults: Fault[] }> => {
  const { cells, faults } = await readXlsxCells(bytes, file);
  if (cells === undefined) return { faults };
  const table = tableOf(
    cells.map(row => row.map(cellText)),
    file,
  );
  return table === undefined ? { faults: [error('emptyFile', { file })] } : { table, faults: [] };
};
