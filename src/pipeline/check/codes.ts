// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CodeRow, Dataset, RowPlace } from '../dataset.ts';
import { error, type Fault, warning } from '../fault.ts';
import { cellPlace } from '../parse/sheet.ts';
import { at, type WholeCheck } from './context.ts';

/** An id that was printed and closed belongs to the past: a new desk gets a new one; the closed row may stay. */
export const checkRetiredIds: WholeCheck = ({ dataset: { codes }, services }) =>
  codes.flatMap(({ target, id, retired }) => {
    const row = target === 'service' && retired !== undefined ? services.get(id) : undefined;
    if (row === undefined || retired === undefined) return [];
    const { status } = row.service;
    if (status === 'closed' || status === 'moved') return [];
    return [at(row.place).error('id', 'retiredId', { value: id, date: retired })];
  });

const checkRepeats = (codes: readonly CodeRow[]): Fault[] => {
  const byCode = new Map<string, CodeRow>();
  const byTarget = new Map<string, CodeRow>();
  const faults: Fault[] = [];
  for (const row of codes) {
    const target = `${row.target} ${row.id}`;
    const sameCode = byCode.get(row.code);
    const sameTarget = byTarget.get(target);
    if (sameCode !== undefined)
      faults.push(
        error('repeatedShortCode', cellPlace(row.place, 'codice'), {
          value: row.code,
          line: sameCode.place.line,
        }),
      );
    else if (sameTarget !== undefined)
      faults.push(
        error('repeatedTarget', cellPlace(row.place, 'id'), {
          value: row.id,
          code: sameTarget.code,
          line: sameTarget.place.line,
        }),
      );
    byCode.set(row.code, sameCode ?? row);
    byTarget.set(target, sameTarget ?? row);
  }
  return faults;
};

const countedByFile = (rows: readonly { place: RowPlace }[]): Fault[] => {
  const perFile = new Map<string, number>();
  for (const { place } of rows) perFile.set(place.file, (perFile.get(place.file) ?? 0) + 1);
  return [...perFile].map(([file, value]) => warning('codeMissing', { file }, { value }));
};

const withoutCode = ({ codes, services, municipalities }: Dataset): Fault[] => {
  const coded = new Set(codes.map(({ target, id }) => `${target} ${id}`));
  return [
    ...countedByFile(
      services.filter(({ service, faulty }) => !faulty && !coded.has(`service ${service.id}`)),
    ),
    ...countedByFile(
      municipalities.filter(({ municipality: { istat } }) => !coded.has(`municipality ${istat}`)),
    ),
  ];
};

/** Every printed code leads somewhere, and nothing public is without one. */
export const checkCodes: WholeCheck = ({ dataset, services, places }) => {
  const { codes, training } = dataset;
  if (training) return [];
  const faults = checkRepeats(codes);
  const alive = ({ target, id }: CodeRow) =>
    target === 'service' ? services.has(id) : places.byIstat.has(id);
  for (const row of codes)
    if (row.retired === undefined && !alive(row))
      faults.push(error('codeTargetMissing', cellPlace(row.place, 'id'), { code: row.code, value: row.id }));
  return [...faults, ...withoutCode(dataset)];
};
