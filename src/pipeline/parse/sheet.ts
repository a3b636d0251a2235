// SPDX-License-Identifier: AGPL-3.0-or-later
import { nearestWord } from '../../domain/nearest-word.ts';
import type { RowPlace } from '../dataset.ts';
import { error, type Fault, type Place } from '../fault.ts';
import type { Table } from '../read/csv.ts';
import { nearHint, Problem, type Read } from './problem.ts';

/** Which columns a sheet may have and how each cell is read. */
// biome-ignore lint/suspicious/noExplicitAny: each column reads its own type; Values<> gives it back
export type Columns = Record<string, Read<any>>;
type ValueOf<R> = R extends Read<infer T> ? T : never;
export type Values<C extends Columns> = { [K in keyof C]?: Exclude<ValueOf<C[K]>, Problem> };
/** `faulty` when a cell of it, or the headings it is read by, have an error. */
export type SheetRow<C extends Columns> = { values: Values<C>; place: RowPlace; faulty: boolean };
/** `misheaded` when a heading is wrong: what a row seems to lack may be under it. */
export type Sheet<C extends Columns> = { rows: SheetRow<C>[]; faults: Fault[]; misheaded: boolean };

/** The place of one cell, for messages. */
export const cellPlace = ({ file, line }: RowPlace, column?: string): Place => ({ file, line, column });

/** The rows of one file share their headings: where each stands is looked up once. */
const positions = new WeakMap<readonly string[], Map<string, number>>();

const positionsOf = (columns: readonly string[]): Map<string, number> => {
  const known = positions.get(columns);
  if (known !== undefined) return known;
  const found = new Map(columns.map((column, index) => [column, index]));
  positions.set(columns, found);
  return found;
};

/** The text a person wrote in a cell. */
export const cellText = ({ columns, cells }: RowPlace, column: string): string =>
  cells[positionsOf(columns).get(column) ?? -1] ?? '';

const headingFault = (table: Table, index: number, known: readonly string[]): Fault | undefined => {
  const column = table.columns[index] as string;
  const place = { file: table.file, line: table.headingLine ?? 1, column: column || String(index + 1) };
  if (column === '') return error('unnamedColumn', place, { value: index + 1 });
  if (table.columns.indexOf(column) < index) return error('repeatedColumn', place, { value: column });
  if (known.includes(column)) return undefined;
  return error('unknownColumn', place, { value: column, hint: nearHint(column, known) });
};

const checkHeadings = (table: Table, columns: Columns, required: Record<string, string>): Fault[] => {
  const known = Object.keys(columns);
  const free = known.filter(column => !table.columns.includes(column));
  const faults = table.columns.flatMap((_, index) => headingFault(table, index, known) ?? []);
  // A mistyped heading is one fault, not an unknown column and a missing one.
  const meant = new Set(
    table.columns.filter(column => !known.includes(column)).map(column => nearestWord(column, free)),
  );
  const missing = Object.keys(required).filter(column => free.includes(column) && !meant.has(column));
  const place = { file: table.file, line: table.headingLine ?? 1 };
  return [...faults, ...missing.map(value => error('missingColumn', place, { value }))];
};

/** The second of two columns of one name is a fault already: it is not read over the first. */
const readersOf = (table: Table, columns: Columns) =>
  table.columns.flatMap((column, index) => {
    const read = Object.hasOwn(columns, column) ? columns[column] : undefined;
    return read === undefined || table.columns.indexOf(column) < index ? [] : [{ index, column, read }];
  });

/** Reads every row; a bad cell is reported and left out, the rest of its row is still read. */
export const readSheet = <C extends Columns>(
  table: Table,
  columns: C,
  required: Record<string, string>,
): Sheet<C> => {
  const faults = checkHeadings(table, columns, required);
  const misheaded = faults.length > 0;
  const readers = readersOf(table, columns);
  const examples = readers.flatMap(({ index, column }) =>
    Object.hasOwn(required, column) ? [{ index, column, example: required[column] as string }] : [],
  );
  // Every row alike, whichever of its cells are filled: the engine reads such objects much faster.
  const blank = Object.fromEntries(Object.keys(columns).map(column => [column, undefined]));
  const rows = table.rows.map(({ line, cells }) => {
    const place: RowPlace = { file: table.file, line, columns: table.columns, cells };
    const before = faults.length;
    const values: Record<string, unknown> = { ...blank };
    for (const { index, column, example } of examples)
      if (cells[index] === '') faults.push(error('required', cellPlace(place, column), { example }));
    for (const { index, column, read } of readers) {
      const text = cells[index] as string;
      if (text === '') continue;
      const value: unknown = read(text);
      if (value instanceof Problem) faults.push(error(value.code, cellPlace(place, column), value.params));
      else values[column] = value;
    }
    return { values: values as Values<C>, place, faulty: misheaded || faults.length > before };
  });
  return { rows, faults, misheaded };
};
