// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RowPlace } from '../dataset.ts';
import { error, type Fault, type FaultCode, type FaultParams, type Place } from '../fault.ts';
import type { Table } from '../read/csv.ts';
import { hintFor, Problem, type Read } from './problem.ts';

/** Which columns a sheet may have and how each cell is read. */
// biome-ignore lint/suspicious/noExplicitAny: each column reads its own type; Values<> gives it back
export type Columns = Record<string, Read<any>>;
type ValueOf<R> = R extends Read<infer T> ? T : never;
export type Values<C extends Columns> = { [K in keyof C]?: Exclude<ValueOf<C[K]>, Problem> };
export type SheetRow<C extends Columns> = { values: Values<C>; place: RowPlace; faulty: boolean };

/** The place of one cell, for messages. */
export const cellPlace = ({ file, line }: RowPlace, column?: string): Place => ({ file, line, column });

/** The text a person wrote in a cell. */
export const cellText = ({ columns, cells }: RowPlace, column: string): string => cells[columns.indexOf(column)] ?? '';

const checkHeadings = (table: Table, columns: Columns, required: Record<string, string>): Fault[] => {
  const { file } = table;
  const faults: Fault[] = [];
  const known = Object.keys(columns);
  for (const [index, column] of table.columns.entries()) {
    const place = { file, line: 1, column: column || String(index + 1) };
    const say = (code: FaultCode, params: FaultParams) => faults.push(error(code, place, { value: column, ...params }));
    if (table.columns.indexOf(column) < index) say('repeatedColumn', {});
    else if (!(column in columns)) say('unknownColumn', { hint: column === '' ? '' : hintFor(column, known) });
  }
  for (const column of Object.keys(required))
    if (!table.columns.includes(column)) faults.push(error('missingColumn', { file, line: 1 }, { value: column }));
  return faults;
};

/** Reads every row; a bad cell is reported and left out, the rest of its row is still read. */
export const readSheet = <C extends Columns>(
  table: Table,
  columns: C,
  required: Record<string, string>,
): { rows: SheetRow<C>[]; faults: Fault[] } => {
  const faults = checkHeadings(table, columns, required);
  const readers = table.columns.map(column => [column, Object.hasOwn(columns, column) ? columns[column] : undefined] as const);
  const examples = Object.entries(required).filter(([column]) => table.columns.includes(column));
  const rows = table.rows.map(({ line, cells }) => {
    const place: RowPlace = { file: table.file, line, columns: table.columns, cells };
    const before = faults.length;
    const values: Record<string, unknown> = {};
    for (const [column, example] of examples)
      if (cellText(place, column) === '') faults.push(error('required', cellPlace(place, column), { example }));
    for (const [index, [column, read]] of readers.entries()) {
      const text = cells[index] as string;
      if (text === '' || read === undefined) continue;
      const value: unknown = read(text);
      if (value instanceof Problem) faults.push(error(value.code, cellPlace(place, column), value.params));
      else values[column] = value;
    }
    return { values: values as Values<C>, place, faulty: faults.length > before };
  });
  return { rows, faults };
};
