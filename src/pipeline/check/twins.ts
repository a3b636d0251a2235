// SPDX-License-Identifier: AGPL-3.0-or-later
import { fold } from '../../domain/fold.ts';
import type { RowPlace, ServiceRow } from '../dataset.ts';
import { error, type Fault, warning } from '../fault.ts';
import { cellPlace } from '../parse/sheet.ts';
import type { WholeCheck } from './context.ts';

/** Reports every row whose key an earlier row already had. */
const repeats = (
  rows: readonly ServiceRow[],
  keyOf: (row: ServiceRow) => string | undefined,
  say: (row: ServiceRow, first: ServiceRow) => Fault,
): Fault[] => {
  const first = new Map<string, ServiceRow>();
  const faults: Fault[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const known = first.get(key);
    if (known === undefined) first.set(key, row);
    else faults.push(say(row, known));
  }
  return faults;
};

type Where = { id: string; place: RowPlace };

const repeatedIds = (rows: readonly Where[]): Fault[] => {
  const first = new Map<string, RowPlace>();
  return rows.flatMap(({ id, place }) => {
    const known = first.get(id);
    if (known === undefined) first.set(id, place);
    const { file = '', line = 0 } = known ?? {};
    return known === undefined
      ? []
      : [error('repeatedId', cellPlace(place, 'id'), { value: id, file, line })];
  });
};

/** An id names one service, or one event, in all files together. */
export const checkIds: WholeCheck = ({ dataset: { services, events } }) => [
  ...repeatedIds(
    services
      .filter(({ service }) => service.id !== '-')
      .map(({ service, place }) => ({ id: service.id, place })),
  ),
  ...repeatedIds(events.map(({ event, place }) => ({ id: event.id, place }))),
];

const GONE = new Set(['moved', 'closed']);

/** The same office often comes from two legacy lists under two spellings. */
export const checkTwins: WholeCheck = ({ dataset: { services } }) => {
  const standing = services.filter(({ service, faulty }) => !faulty && !GONE.has(service.status));
  const folded = new Map(standing.map(row => [row, fold(row.service.name)]));
  const samePlace = repeats(
    standing,
    row => {
      const { istat, address } = row.service;
      return address === undefined ? undefined : `${istat} ${folded.get(row)} ${fold(address)}`;
    },
    ({ place }, { service: { id: other }, place: { file, line } }) =>
      warning('duplicatePlace', cellPlace(place, 'nome'), { other, file, line }),
  );
  const told = new Set(samePlace.map(({ place: { file, line } }) => `${file}:${line}`));
  const samePhone = repeats(
    standing,
    row => {
      const phone = row.service.phones?.[0];
      return phone === undefined ? undefined : `${folded.get(row)} ${phone}`;
    },
    ({ service, place }, { service: { id: other }, place: { file, line } }) =>
      warning('duplicatePhone', cellPlace(place, 'telefono'), {
        value: service.phones?.[0] ?? '',
        other,
        file,
        line,
      }),
  );
  return [...samePlace, ...samePhone.filter(({ place: { file, line } }) => !told.has(`${file}:${line}`))];
};
