// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Region } from '../../domain/pack.ts';
import type { Dataset } from '../dataset.ts';
import { error, type Fault } from '../fault.ts';

type Printed = { code: string; id: string };

const printedIn = ({ services, municipalities }: Region): Printed[] => [
  ...services.flatMap(({ code, id }) => (code === undefined ? [] : [{ code, id }])),
  ...municipalities.flatMap(({ code, istat: id }) => (code === undefined ? [] : [{ code, id }])),
];

/** Codes that are already public must stay in codes.csv and lead where they led: posters hang on walls. */
export const lostCodes = (published: readonly Region[], { codes, folder }: Dataset): Fault[] => {
  const now = new Map(codes.map(row => [row.code, row]));
  return published.flatMap(printedIn).flatMap(({ code, id }) => {
    const row = now.get(code);
    if (row === undefined)
      return [error('codeLost', { file: `${folder}/codes.csv`, column: 'codice' }, { value: code })];
    if (row.id === id) return [];
    const { file, line } = row.place;
    return [error('codeChanged', { file, line, column: 'id' }, { value: code, before: id, now: row.id })];
  });
};
