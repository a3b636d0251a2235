// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { compileHours } from '../../../src/domain/hours/parse-osm.ts';
import { type Rule, rulesSchema } from '../../../src/domain/hours/rule.ts';
import { OSM_STRINGS } from './osm-strings.ts';
import { rulesOf } from './rules-of.ts';

const openOnHolidays = (osm: string): Rule[] => rulesOf(osm, { holidays: 'open' });

describe('compiles to the rules that go over the wire', () => {
  test.each<[string, Rule[]]>([
    ['24/7', [{}]],
    ['Mo-Fr 09:00-12:00', [{ d: 31, t: [[540, 720]] }]],
    ['Sa-Mo 09:00-12:00', [{ d: 97, t: [[540, 720]] }]],
    [
      'Mo 9:00-12:30,15:00-18:00',
      [
        {
          d: 1,
          t: [
            [540, 750],
            [900, 1080],
          ],
        },
      ],
    ],
    [
      'Mo 15:00-18:00,09:00-12:30',
      [
        {
          d: 1,
          t: [
            [540, 750],
            [900, 1080],
          ],
        },
      ],
    ],
    ['Fr 22:00-02:00', [{ d: 16, t: [[1320, 1560]] }]],
    ['Fr 22:00-26:00', [{ d: 16, t: [[1320, 1560]] }]],
    [
      'Tu[1,-1],We 09:00-10:00',
      [
        {
          d: 4,
          n: [
            [2, 1],
            [2, -1],
          ],
          t: [[540, 600]],
        },
      ],
    ],
    ['Su,PH off', [{ d: 64, ph: 1, s: 'off' }]],
    ['PH 09:00-10:00', [{ ph: 1, t: [[540, 600]] }]],
    ['Jun-Sep 09:00-10:00', [{ on: [['06-01', '09-30']], t: [[540, 600]] }]],
    ['Feb 09:00-10:00', [{ on: [['02-01', '02-29']], t: [[540, 600]] }]],
    [
      'Dec 24,31 off',
      [
        {
          on: [
            ['12-24', '12-24'],
            ['12-31', '12-31'],
          ],
          s: 'off',
        },
      ],
    ],
    ['Dec 24-Jan 06 off', [{ on: [['12-24', '01-06']], s: 'off' }]],
    ['2026 Dec 24-2027 Jan 06 off', [{ on: [['2026-12-24', '2027-01-06']], s: 'off' }]],
    ['2026 Aug 10-21 off', [{ on: [['2026-08-10', '2026-08-21']], s: 'off' }]],
    [
      '2026,2027 Aug off',
      [
        {
          on: [
            ['2026-08-01', '2026-08-31'],
            ['2027-08-01', '2027-08-31'],
          ],
          s: 'off',
        },
      ],
    ],
    [
      '2026 Nov-Feb off',
      [
        {
          on: [
            ['2026-01-01', '2026-02-29'],
            ['2026-11-01', '2026-12-31'],
          ],
          s: 'off',
        },
      ],
    ],
    ['Mo unknown', [{ d: 1, s: 'unknown' }]],
    [
      'Mo 09:00-10:00, Tu 10:00-11:00',
      [
        { d: 1, t: [[540, 600]] },
        { d: 2, t: [[600, 660]], add: 1 },
      ],
    ],
    [
      'Mo 09:00-10:00; Tu closed',
      [
        { d: 1, t: [[540, 600]] },
        { d: 2, s: 'off' },
      ],
    ],
  ])('%s', (osm, rules) => {
    expect(openOnHolidays(osm)).toEqual(rules);
  });

  test.each(OSM_STRINGS)('that pass their own schema: $osm', ({ osm }) => {
    const rules = rulesOf(osm, { closures: [{ from: '2026-08-10', to: '2026-08-21' }] });
    expect(rulesSchema.parse(JSON.parse(JSON.stringify(rules)))).toEqual(rules);
  });
});

describe('holidays', () => {
  const closed: Rule = { ph: 1, s: 'off' };

  test('close an office that says nothing of them', () => {
    expect(rulesOf('Mo-Fr 09:00-12:00').at(-1)).toEqual(closed);
  });
  test('do not when the caller says it stays open', () => {
    expect(openOnHolidays('Mo-Fr 09:00-12:00')).toHaveLength(1);
  });
  test('are what the string says when it names them', () => {
    expect(rulesOf('Mo-Fr,PH 09:00-12:00')).toEqual([{ d: 31, ph: 1, t: [[540, 720]] }]);
  });
  test('do not close what never closes', () => {
    expect(rulesOf('24/7')).toEqual([{}]);
  });
});

describe('announced closures', () => {
  test('come last, dated, with their reason', () => {
    const closures = [
      { from: '2026-08-10', to: '2026-08-21' },
      { from: '2026-12-07', to: '2026-12-07' },
    ];
    expect(rulesOf('Mo 09:00-10:00', { closures }).at(-1)).toEqual({
      on: [
        ['2026-08-10', '2026-08-21'],
        ['2026-12-07', '2026-12-07'],
      ],
      s: 'off',
      why: 'closure',
    });
  });
  test('that end before they start are refused', () => {
    const result = compileHours('Mo 09:00-10:00', { closures: [{ from: '2026-08-21', to: '2026-08-10' }] });
    expect(result).toEqual({ fault: { code: 'bad_closure', at: 0, found: '2026-08-21/2026-08-10' } });
  });
});

describe('notes between quotes', () => {
  test.each<[string, Partial<Rule>]>([
    ['"@melfi"', { p: 1 }],
    ['"+ar +fr +ar"', { l: ['ar', 'fr'] }],
    ['"#permit_renewal #permit_pickup"', { o: ['permit_renewal', 'permit_pickup'] }],
    ['"@potenza  +bn #meals"', { p: 0, l: ['bn'], o: ['meals'] }],
    ['open "+ar"', { l: ['ar'] }],
  ])('%s label their spans', (note, labels) => {
    expect(openOnHolidays(`Mo 09:00-10:00 ${note}`)).toEqual([{ d: 1, t: [[540, 600]], ...labels }]);
  });

  test('of two slots on one day both stand', () => {
    const rules = openOnHolidays('Mo 09:00-11:00 "#asylum_request", Mo 11:00-13:00 "#permit_renewal"');
    expect(rules.map(rule => [rule.o, rule.add])).toEqual([
      [['asylum_request'], undefined],
      [['permit_renewal'], 1],
    ]);
  });
});
