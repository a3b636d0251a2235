// SPDX-License-Identifier: AGPL-3.0-or-later
import { fold } from '../../domain/fold.ts';
import type { ServiceRow } from '../dataset.ts';
import { error, type Fault, warning } from '../fault.ts';
import { cellPlace } from '../parse/sheet.ts';
import type { WholeCheck } from './context.ts';

/** Reports every row whose key an earlier row already had. */
const repeats = (rows: readonly ServiceRow[], keyOf: (row: ServiceRow) => string | undefined, say: (row: ServiceRow, first: ServiceRow) => Fault): Fault[] => {
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

export const checkIds: WholeCheck = ({ dataset: { services, events } }) => {
  const say = ({ service, place }: ServiceRow, { place: { file, line } }: ServiceRow) =>
    error('repeatedId', cellPlace(place, 'id'), { value: service.id, file, line });
  const seen = new Map<string, { file: string; line: number }>();
  const eventFaults = events.flatMap(({ event, place }) => {
    const first = seen.get(event.id);
    if (first === undefined) seen.set(event.id, place);
    return first === undefined ? [] : [error('repeatedId', cellPlace(place, 'id'), { value: event.id, file: first.file, line: first.line })];
  });
  return [...repeats(services, ({ service: { id } }) => (id === '-' ? undefined : id), say), ...eventFaults];
};

/** The same office often comes from two legacy lists under two spellings. */
export const checkTwins: WholeCheck = ({ dataset: { services } }) => {
  const samePlace = repeats(
    services,
    ({ service: { name, istat, address } }) => (address === undefined ? undefined : `${istat} ${fold(name)} ${fold(address)}`),
    ({ place }, { service: { id: other }, place: { file, line } }) =>
      warning('duplicatePlace', cellPlace(place, 'nome'), { other, file, line }),
  );
  const told = new Set(samePlace.map(({ place: { file, line } }) => `${file}:${line}`));
  const samePhone = repeats(
    services,
    ({ service: { name, phones } }) => (phones?.[0] === undefined ? undefined : `${fold(name)} ${phones[0]}`),
    ({ service, place }, { service: { id: other }, place: { file, line } }) =>
      warning('duplicatePhone', cellPlace(place, 'telefono'), { value: service.phones?.[0] ?? '', other, file, line }),
  );
  return [...samePlace, ...samePhone.filter(({ place: { file, line } }) => !told.has(`${file}:${line}`))];
};
