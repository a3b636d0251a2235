// SPDX-License-Identifier: AGPL-3.0-or-later
import { readCell, type Written, writeCell } from './pack-cell.ts';
import type { CellType, Columns } from './pack-columns.ts';
import type { TownSigns } from './pack-town.ts';

export type Row = Record<string, unknown>;
type TownOf = (row: Row) => TownSigns | undefined;

const split = (path: string): [string, string | undefined] => {
  const [key = '', inner] = path.split('.');
  return [key, inner];
};

/** A column being written: the pieces of its text, and the line that the next piece would go on. */
type Slot = { type: CellType; pieces: string[]; line: number };
type Slots = Map<string, Slot | Map<string, Slot>>;

const slotsOf = (columns: Columns): { slots: Slots; inOrder: Slot[] } => {
  const slots: Slots = new Map();
  const inOrder = Object.entries(columns).map(([path, type]) => {
    const [key, inner] = split(path);
    const slot: Slot = { type, pieces: [], line: 0 };
    const group = slots.get(key);
    if (inner === undefined) slots.set(key, slot);
    else if (group instanceof Map) group.set(inner, slot);
    else slots.set(key, new Map([[inner, slot]]));
    return slot;
  });
  return { slots, inOrder };
};

const writeValue = (slot: Slot, line: number, value: unknown, row: Written): void => {
  if (value === undefined) return;
  const gap = line - slot.line;
  if (gap > 0) slot.pieces.push(gap === 1 ? '\n' : '\n'.repeat(gap));
  slot.line = line;
  slot.pieces.push(writeCell(slot.type, value, row));
};

/** Walks what the row has, not all it might have: a service fills a quarter of the columns. */
const writeRow = (slots: Slots, line: number, row: Row, around: Written): void => {
  for (const key in row) {
    const slot = slots.get(key);
    if (slot instanceof Map) {
      const group = row[key] as Row | undefined;
      for (const inner in group) {
        const part = slot.get(inner);
        if (part !== undefined) writeValue(part, line, group[inner], around);
      }
    } else if (slot !== undefined) writeValue(slot, line, row[key], around);
  }
};

/** Rows as one text per column, in the columns' order: a cell a line, without the empty ones at the end. */
export const writeColumns = (
  rows: readonly Row[],
  columns: Columns,
  numbers: ReadonlyMap<string, number>,
  townOf: TownOf,
): string[] => {
  const { slots, inOrder } = slotsOf(columns);
  for (const [line, row] of rows.entries()) writeRow(slots, line, row, { numbers, town: townOf(row) });
  return inOrder.map(({ pieces }) => pieces.join(''));
};

const put = (row: Row, key: string, inner: string | undefined, value: unknown): void => {
  if (inner === undefined) row[key] = value;
  else if (row[key] === undefined) row[key] = { [inner]: value };
  else (row[key] as Row)[inner] = value;
};

/**
 * Fills rows from the texts of their columns. Columns this build does not know are passed over, so that
 * a later one may add some; too many lines, or a line that cannot be read, throws.
 */
export const readColumns = (
  rows: readonly Row[],
  names: readonly string[],
  texts: readonly string[],
  columns: Columns,
  words: readonly string[],
  townOf: TownOf,
): void => {
  for (const [position, text] of texts.entries()) {
    const path = names[position] ?? '';
    if (text === '' || !Object.hasOwn(columns, path)) continue;
    const type = columns[path] as Columns[string];
    const [key, inner] = split(path);
    const lines = text.split('\n');
    if (lines.length > rows.length) throw new Error('more lines than rows');
    for (const [index, line] of lines.entries()) {
      const row = rows[index] as Row;
      if (line !== '') put(row, key, inner, readCell(type, line, { words, town: townOf(row) }));
    }
  }
};
