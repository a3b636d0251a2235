// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ZodMiniObject } from 'zod/mini';
import { canonicalJson } from '../../src/domain/canonical-json.ts';
import type { Rule } from '../../src/domain/hours/rule.ts';
import { municipalitySchema } from '../../src/domain/municipality.ts';
import { DETAIL_COLUMNS, INDEX_COLUMNS, PLACE_COLUMNS } from '../../src/domain/pack-columns.ts';
import { readHours, writeHours } from '../../src/domain/pack-hours.ts';
import { signTown, townSigns, unsignTown } from '../../src/domain/pack-town.ts';
import { serviceSchema } from '../../src/domain/service.ts';
import { anyHours } from '../support/synthetic/any-service.ts';
import { anyText, TRICKY_TOWNS } from '../support/synthetic/any-text.ts';

const keysOf = (columns: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(columns).map(path => path.split('.')[0] as string);
const fieldsOf = (schema: unknown): string[] => Object.keys((schema as ZodMiniObject).shape).sort();

const USUAL: [string, Rule[]][] = [
  [
    '31@540-780',
    [
      { d: 31, t: [[540, 780]] },
      { ph: 1, s: 'off' },
    ],
  ],
  [
    '31@540-780;10@900-1020+Lar',
    [
      { d: 31, t: [[540, 780]] },
      { d: 10, t: [[900, 1020]], add: 1, l: ['ar'] },
      { ph: 1, s: 'off' },
    ],
  ],
  [
    '#1:1,16:-1@600-720!',
    [
      {
        n: [
          [1, 1],
          [16, -1],
        ],
        t: [[600, 720]],
      },
    ],
  ],
  [
    '[09-01/06-30]@540-600,900-960?!',
    [
      {
        on: [['09-01', '06-30']],
        t: [
          [540, 600],
          [900, 960],
        ],
        s: 'unknown',
      },
    ],
  ],
  ['HX!', [{ ph: 1, s: 'off' }]],
  [
    '1@540-720P0Opermit_pickup;[2026-12-24/2027-01-06]XW!',
    [
      { d: 1, t: [[540, 720]], p: 0, o: ['permit_pickup'] },
      { on: [['2026-12-24', '2027-01-06']], s: 'off', why: 'closure' },
    ],
  ],
];

describe('the cells of a pack', () => {
  it('have a column for every field of a service and of a town', () => {
    const columns = [...new Set([...keysOf(INDEX_COLUMNS), ...keysOf(DETAIL_COLUMNS)])].sort();
    expect(columns).toEqual(fieldsOf(serviceSchema));
    expect([...new Set(keysOf(PLACE_COLUMNS))].sort()).toEqual(fieldsOf(municipalitySchema));
  });

  it.each(['course', 'mediator', 'health', 'patronage', 'housing', 'school', 'provenance', 'point'])(
    'have a column for every field of the group %s',
    name => {
      const shape = (serviceSchema as unknown as ZodMiniObject).shape as unknown as Record<
        string,
        { def: { innerType?: unknown } }
      >;
      const group = shape[name]?.def.innerType ?? shape[name];
      const inner = Object.keys(DETAIL_COLUMNS)
        .filter(path => path.startsWith(`${name}.`))
        .map(path => path.slice(name.length + 1));
      expect(inner.sort()).toEqual(fieldsOf(group));
    },
  );

  it.each(USUAL)('write the usual hours as %s', (text, rules) => {
    expect(writeHours(rules)).toBe(text);
    expect(readHours(text)).toEqual(rules);
  });

  it('give back any hours, sensible or not, and never as an empty line', () => {
    fc.assert(
      fc.property(anyHours, rules => {
        expect(canonicalJson(readHours(writeHours(rules)))).toBe(canonicalJson(rules));
        expect(writeHours(rules)).not.toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  it("write a town's name alike for every town", () => {
    const written = (town: string, text: string) => signTown(text, townSigns(town));
    expect(written('Rionero', 'Comune di Rionero')).toBe('Comune di ^');
    expect(written("Sant'Angelo le Fratte", 'pz-comune-sant-angelo-le-fratte')).toBe('pz-comune-}');
    expect(written("Sant'Angelo le Fratte", 'https://www.comune.santangelolefratte.pz.it')).toBe(
      'https://www.comune.{.pz.it',
    );
    expect(written('Re', 'Registro')).toBe('Registro');
    expect(written('Rionero', 'Bar ^ Rionero')).toBeUndefined();
  });

  it("give back any text that a town's name was taken out of", () => {
    fc.assert(
      fc.property(fc.constantFrom(...TRICKY_TOWNS), anyText(160), (town, text) => {
        const signs = townSigns(town);
        const signed = signTown(text, signs);
        if (signed !== undefined) expect(unsignTown(signed, signs)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });
});
