// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as cell from '../../../src/pipeline/parse/cells.ts';
import { Problem, type Read } from '../../../src/pipeline/parse/problem.ts';

/** What a reader makes of a cell: its value, or the code of what is wrong. */
const read = <T>(reader: Read<T>, text: string): unknown => {
  const value = reader(text);
  return value instanceof Problem ? `! ${value.code}` : value;
};

const TABLES: [string, Read<unknown>, [string, unknown][]][] = [
  [
    'a day',
    cell.day,
    [
      ['2026-11-12', '2026-11-12'],
      ['12/11/2026', '2026-11-12'],
      ['1/2/2026', '2026-02-01'],
      ['2024-02-29', '2024-02-29'],
      ['2026-02-29', '! badDate'],
      ['29/02/2026', '! badDate'],
      ['2026-13-01', '! badDate'],
      ['13/13/2026', '! badDate'],
      ['2026-1-2', '! badDate'],
      ['12-11-2026', '! badDate'],
      ['26/11/12', '! badDate'],
      ['1899-12-31', '! badDate'],
      ['2026-11-12T10:00', '! badDate'],
    ],
  ],
  [
    'a year, month or day',
    cell.roughDay,
    [
      ['2026', '2026'],
      ['2026-11', '2026-11'],
      ['2026-11-12', '2026-11-12'],
      ['12/11/2026', '2026-11-12'],
      ['2026-13', '! badRoughDate'],
      ['2026-00', '! badRoughDate'],
      ['2026-02-30', '! badRoughDate'],
      ['11/2026', '! badRoughDate'],
      ['autunno 2026', '! badRoughDate'],
    ],
  ],
  [
    'a day of the year',
    cell.monthDay,
    [
      ['05-30', '05-30'],
      ['02-29', '02-29'],
      ['02-30', '! badMonthDay'],
      ['5-30', '! badMonthDay'],
    ],
  ],
  [
    'a period',
    cell.period,
    [
      ['2026-12-24/2027-01-06', { from: '2026-12-24', to: '2027-01-06' }],
      ['2026-12-24 / 2026-12-24', { from: '2026-12-24', to: '2026-12-24' }],
      ['2027-01-06/2026-12-24', '! rangeReversed'],
      ['2026-12-24', '! badRange'],
      ['2026-12-24/2026-02-30', '! badRange'],
      ['2026-12-24/2026-12-25/2026-12-26', '! badRange'],
    ],
  ],
  [
    'yes or no',
    cell.yesNo,
    [
      ['sì', true],
      ['SI', true],
      ['Sì', true],
      ['no', false],
      ['No', false],
      ['x', '! badYesNo'],
      ['vero', '! badYesNo'],
    ],
  ],
  [
    'a number with a comma',
    cell.decimal('40,6405'),
    [
      ['40,6405', 40.6405],
      ['40.6405', 40.6405],
      ['-3', -3],
      ['40,640512345678', 40.640512345678],
      ['40,', '! badNumber'],
      [',5', '! badNumber'],
      ['4.064.050', '! badNumber'],
      ['1e3', '! badNumber'],
      ['NaN', '! badNumber'],
    ],
  ],
  [
    'a whole number',
    cell.integer(3, 99),
    [
      ['16', 16],
      ['3', 3],
      ['99', 99],
      ['2', '! badInteger'],
      ['100', '! badInteger'],
      ['16,5', '! badInteger'],
      ['0x10', '! badInteger'],
      ['+16', '! badInteger'],
    ],
  ],
  [
    'an id',
    cell.slug('x'),
    [
      ['pz-pua-melfi-2', 'pz-pua-melfi-2'],
      ['Melfi', '! badId'],
      ['città', '! badId'],
      ['-a', '! badId'],
      ['a--b', '! badId'],
      ['a_b', '! badId'],
      ['__proto__', '! badId'],
    ],
  ],
  [
    'codes between spaces',
    cell.codesOf(['a1', 'b2'] as const),
    [
      ['a1  b2', ['a1', 'b2']],
      ['a1 c3', '! badCodeList'],
      ['a1 a1', '! repeatedCode'],
      ['constructor', '! badCodeList'],
    ],
  ],
  [
    'parts between bars',
    cell.partsOf(cell.slug('x')),
    [
      ['a | b', ['a', 'b']],
      ['a|b|', ['a', 'b']],
      ['|', '! badId'],
      ['a | B', '! badId'],
    ],
  ],
  [
    'a text',
    cell.text(20),
    [
      ["Sportello «Uno» d'Italia", '! tooLong'],
      ['Città – 1° piano', 'Città – 1° piano'],
      ['<b>', '! unsafeText'],
      ['a\u0007', '! unsafeText'],
      ['a\u0085', '! unsafeText'],
      ['a\u200fb', '! unsafeText'],
      ['a\ufffdb', '! unsafeText'],
      ['#N/D', '! placeholder'],
      ['#NOME?', '! placeholder'],
      ['-', '! placeholder'],
      ['???', '! placeholder'],
      ['n.d.', '! placeholder'],
      ['N/A', '! placeholder'],
      ['Non disponibile', '! placeholder'],
      ['da definire', '! placeholder'],
      ['Da Definire srl', 'Da Definire srl'],
      ['#melfi', '#melfi'],
      ['perchÃ©', '! mojibake'],
      ['cittÃ', '! mojibake'],
      ['lâ€™ufficio', '! mojibake'],
      ['SÃO PAULO', 'SÃO PAULO'],
      ['جمعية', 'جمعية'],
    ],
  ],
];

describe.each(TABLES)('%s', (_, reader, rows) => {
  test.each(rows)('%j is read as %j', (text, value) => {
    expect(read(reader, text)).toEqual(value);
  });
});

test('a day is read just when the calendar has it', () => {
  const part = (max: number) => fc.integer({ min: 0, max }).map(value => String(value).padStart(2, '0'));
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2099 }), part(14), part(33), (year, month, date) => {
      const exists = new Date(Date.UTC(year, Number(month), 0)).getUTCDate() >= Number(date);
      const real = Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && exists;
      expect(cell.isRealDay(`${year}-${month}-${date}`)).toBe(real);
      expect(read(cell.day, `${date}/${month}/${year}`)).toBe(
        real ? `${year}-${month}-${date}` : '! badDate',
      );
    }),
    { numRuns: 2000 },
  );
});
