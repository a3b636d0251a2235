// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Rule } from '../../domain/hours/rule.ts';
import { error, type Fault } from '../fault.ts';
import { readHours } from './hours.ts';
import { Problem } from './problem.ts';
import type { SERVICE_COLUMNS } from './service-columns.ts';
import { cellPlace, cellText, type SheetRow } from './sheet.ts';

type Row = SheetRow<typeof SERVICE_COLUMNS>;
const HOURS_COLUMNS = ['orari', 'orari_telefono', 'mediatore_orari'] as const;
type HoursColumn = (typeof HOURS_COLUMNS)[number];
export type ServiceHours = Partial<Record<HoursColumn, Rule[]>>;

const readColumn = (
  { values, place }: Row,
  column: HoursColumn,
  text: string,
): Rule[] | Problem | undefined => {
  const { festivi: holidays, chiusure: closures, sedi } = values;
  const stopKeys = column === 'orari' ? sedi?.map(({ key }) => key) : undefined;
  const rules = readHours(text, { holidays, closures, stopKeys });
  // Nobody can say which stops there are while the cell that lists them cannot be read: that fault is enough.
  const followsFromStops = cellText(place, 'sedi') !== '' && sedi === undefined;
  return rules instanceof Problem && rules.code === 'hoursStop' && followsFromStops ? undefined : rules;
};

const unusedStops = ({ values, place }: Row, rules: readonly Rule[]): Fault[] => {
  const used = new Set(rules.map(({ p }) => p));
  const unused = (values.sedi ?? []).filter((_, index) => !used.has(index));
  return unused.map(({ key }) => error('unusedStop', cellPlace(place, 'sedi'), { value: key }));
};

/** The three kinds of hours of a row, compiled together with its closures, holidays and stops. */
export const serviceHours = (row: Row, faults: Fault[]): ServiceHours => {
  const result: ServiceHours = {};
  for (const column of HOURS_COLUMNS) {
    const text = row.values[column];
    if (text === undefined) continue;
    const rules = readColumn(row, column, text);
    if (rules instanceof Problem) faults.push(error(rules.code, cellPlace(row.place, column), rules.params));
    else if (rules !== undefined) result[column] = rules;
  }
  if (result.orari !== undefined) faults.push(...unusedStops(row, result.orari));
  if (HOURS_COLUMNS.some(column => cellText(row.place, column) !== '')) return result;
  for (const column of ['festivi', 'chiusure'] as const) {
    const value = cellText(row.place, column);
    if (value !== '') faults.push(error('holidaysWithoutHours', cellPlace(row.place, column), { value }));
  }
  return result;
};
