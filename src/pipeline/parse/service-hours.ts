// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Rule } from '../../domain/hours/rule.ts';
import { error, type Fault } from '../fault.ts';
import { readHours, type HoursOptions } from './hours.ts';
import { Problem } from './problem.ts';
import type { SERVICE_COLUMNS } from './service-columns.ts';
import { cellPlace, type SheetRow } from './sheet.ts';

type Row = SheetRow<typeof SERVICE_COLUMNS>;
type HoursColumn = 'orari' | 'orari_telefono' | 'mediatore_orari';
export type ServiceHours = Partial<Record<HoursColumn, Rule[]>>;

const readColumn = (row: Row, column: HoursColumn, options: HoursOptions, faults: Fault[]): Rule[] | undefined => {
  const text = row.values[column];
  if (text === undefined) return undefined;
  const rules = readHours(text, options);
  if (!(rules instanceof Problem)) return rules;
  faults.push(error(rules.code, cellPlace(row.place, column), rules.params));
  return undefined;
};

const unusedStops = (row: Row, rules: Rule[]): Fault[] => {
  const used = new Set(rules.map(({ p }) => p));
  const stops = row.values.sedi ?? [];
  const unused = stops.filter((_, index) => !used.has(index));
  return unused.map(({ key }) => error('unusedStop', cellPlace(row.place, 'sedi'), { value: key }));
};

/** The three kinds of hours of a row, compiled together with its closures and stops. */
export const serviceHours = (row: Row, faults: Fault[]): ServiceHours => {
  const { festivi, chiusure, sedi, orari, orari_telefono, mediatore_orari } = row.values;
  const stopKeys = sedi?.map(({ key }) => key);
  const orari_ = readColumn(row, 'orari', { holidays: festivi, closures: chiusure, stopKeys }, faults);
  const result: ServiceHours = {};
  if (orari_ !== undefined) {
    result.orari = orari_;
    faults.push(...unusedStops(row, orari_));
  }
  const shared: HoursOptions = { closures: chiusure };
  const phone = readColumn(row, 'orari_telefono', shared, faults);
  const mediator = readColumn(row, 'mediatore_orari', shared, faults);
  if (phone !== undefined) result.orari_telefono = phone;
  if (mediator !== undefined) result.mediatore_orari = mediator;
  const anyHours = orari ?? orari_telefono ?? mediatore_orari;
  for (const column of ['festivi', 'chiusure'] as const) {
    const value = row.place.cells[row.place.columns.indexOf(column)] ?? '';
    if (value !== '' && anyHours === undefined)
      faults.push(error('holidaysWithoutHours', cellPlace(row.place, column), { value }));
  }
  return result;
};
