// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { SERVICE_COLUMNS } from '../../src/pipeline/parse/service-columns.ts';
import { dataFolder } from './data-folder.ts';
import { PLAUSIBLE } from './plausible-cells.ts';
import type { Content, TestFolder } from './test-folder.ts';

const BASE = dataFolder();
const FILES = BASE.files();
const NAMES = Object.keys(FILES);
const TABLES = Object.keys(BASE.tables);

/** Every value some cell has: codes, ids, days and phones end up where others belong. */
const values = [
  ...new Set(Object.values(BASE.tables).flatMap(rows => rows.flatMap(row => Object.values(row)))),
];
const SERVICES = TABLES.filter(name => name.startsWith('services/'));
const COLUMNS = Object.keys(SERVICE_COLUMNS);

const ODD = [
  '<b>',
  '\u0000',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\ufffd',
  '\u00a0',
  '\n',
  '\r',
  '\t',
  '"',
  ';',
  ',',
  '|',
  '/',
  "'",
  '=1+1',
  '@a',
  '{value}',
  '$&',
  '%00',
  '../..',
  'ßİﬁ',
  'جمعية',
  '界',
  '💥',
  '\ud800',
  'e\u0301',
  '__proto__',
  'constructor',
]; // prettier-ignore
const VALUES = [
  '0',
  '-1',
  '1e9',
  'NaN',
  '076048',
  '76048',
  '999999',
  '40,9964',
  '15,6514',
  '333 1234567',
  '+39 333 1234567',
  '0971 415826/827',
  '112',
  '800290290',
  '2026-02-30',
  '2026-11-22',
  '12/11/2026',
  '2027',
  '24/7',
  'Mo-Fr 09:00-13:00',
  'lun-ven 9-13',
  'PH off',
  'javascript:alert(1)',
  'https://u:p@a.it',
  'https://a.it',
  'a@b.it',
  'closed',
  'moved',
  'women_safety',
  'violence_help',
  'protected_shelter',
  'office',
  'sì',
  'no',
  'n.d.',
  '#RIF!',
  'region',
  'italy',
  'XX',
  'it,ar',
  'Via Roma 1',
  'x'.repeat(500),
]; // prettier-ignore

const odd = fc.constantFrom(...ODD);
const where = fc.nat({ max: 1000 });
const inside = (text: string, at: number): number => at % (text.length + 1);

/** One way a cell comes to hold something else. */
const cellChange: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.constant(() => ''),
  fc.constantFrom(...values, ...VALUES).map(value => () => value),
  where.map(at => (text: string) => text.slice(0, inside(text, at))),
  fc.tuple(odd, where).map(
    ([sign, at]) =>
      (text: string) =>
        text.slice(0, inside(text, at)) + sign + text.slice(inside(text, at)),
  ),
  fc.constantFrom(...values).map(value => (text: string) => `${text} ${value}`),
  fc.constantFrom(...values).map(value => (text: string) => `${text} | ${value}`),
  fc.string({ unit: 'binary', maxLength: 8 }).map(value => () => value),
);

type Edit = (folder: TestFolder) => void;
const filling = fc
  .constantFrom(...Object.keys(PLAUSIBLE))
  .chain(column => fc.tuple(fc.constant(column), fc.constantFrom(...(PLAUSIBLE[column] as string[]))));

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const editCell: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.constantFrom(...TABLES, ...SERVICES, ...SERVICES),
    where,
    fc.constantFrom(...COLUMNS),
    fc.nat({ max: 2 }),
    cellChange,
  )
  .map(([file, at, column, stranger, change]) => folder => {
    const rows = folder.rows(file);
    if (rows.length === 0) return;
    const row = pick(rows, at);
    // Mostly a column the list has: one it has not is refused at once, and teaches nothing more.
    const foreign = SERVICES.includes(file) ? stranger > 0 : stranger === 2 && at % 9 === 0;
    const name = foreign ? column : pick(Object.keys(row), at);
    row[name] = change(row[name] ?? '');
  });

const fillCell: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom(...SERVICES), where, filling)
  .map(([file, at, [column, value]]) => folder => {
    const rows = folder.rows(file);
    if (rows.length > 0) pick(rows, at)[column] = value;
  });

const editRow: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom(...TABLES), where, fc.constantFrom('drop', 'repeat', 'swap'))
  .map(([file, at, how]) => folder => {
    const rows = folder.rows(file);
    if (rows.length === 0) return;
    const row = pick(rows, at);
    if (how === 'drop') rows.splice(at % rows.length, 1);
    else if (how === 'repeat') rows.push({ ...row });
    else Object.assign(row, pick(rows, at + 1));
  });

/** The files of a valid folder after a few slips of a person in its cells. */
export const personSlips: fc.Arbitrary<Record<string, Content>> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: editCell },
      { weight: 8, arbitrary: fillCell },
      { weight: 1, arbitrary: editRow },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(edits => {
    const folder = dataFolder();
    for (const edit of edits) edit(folder);
    return folder.files();
  });

const byteChange = fc
  .tuple(
    fc.constantFrom('flip', 'insert', 'delete', 'truncate', 'repeat'),
    fc.nat(),
    fc.integer({ min: 0, max: 255 }),
    fc.integer({ min: 1, max: 40 }),
  )
  .map(([how, place, byte, length]) => (bytes: Uint8Array): Uint8Array => {
    const at = place % (bytes.length + 1);
    const [head, tail] = [[...bytes.subarray(0, at)], [...bytes.subarray(at)]];
    if (how === 'flip')
      return Uint8Array.from(bytes, (value, index) => (index === at ? value ^ (1 << (byte & 7)) : value));
    if (how === 'insert') return Uint8Array.from([...head, byte, ...tail]);
    if (how === 'delete') return Uint8Array.from([...head, ...tail.slice(length)]);
    if (how === 'truncate') return Uint8Array.from(head);
    return Uint8Array.from([...head, ...tail.slice(0, length), ...tail]);
  });

/** The same files after one or two accidents to the bytes of one of them. */
export const byteAccidents: fc.Arbitrary<Record<string, Content>> = fc
  .tuple(fc.constantFrom(...NAMES), fc.array(byteChange, { minLength: 1, maxLength: 2 }))
  .map(([name, changes]) => {
    let bytes: Uint8Array = new TextEncoder().encode(String(FILES[name]));
    for (const change of changes) bytes = change(bytes);
    return { ...FILES, [name]: bytes };
  });
