// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RowPlace } from '../dataset.ts';
import { error, type Fault } from '../fault.ts';
import { cellPlace } from './sheet.ts';

/** Rows of one list whose key an earlier row already has. */
export const repeated = <R extends { place: RowPlace }>(
  rows: readonly R[],
  column: string,
  keyOf: (row: R) => string | undefined,
): Fault[] => {
  const firstLine = new Map<string, number>();
  return rows.flatMap(row => {
    const value = keyOf(row);
    if (value === undefined) return [];
    const line = firstLine.get(value);
    if (line === undefined) firstLine.set(value, row.place.line);
    return line === undefined ? [] : [error('repeatedRow', cellPlace(row.place, column), { value, line })];
  });
};
