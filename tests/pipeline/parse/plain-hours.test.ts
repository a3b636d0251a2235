// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import { compileHours } from '../../../src/domain/hours/parse-osm.ts';
import { isPlain } from '../../../src/pipeline/parse/hours.ts';
import { rounds } from '../../support/thorough.ts';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const day = fc.constantFrom(...DAYS);
const days = fc
  .array(day, { minLength: 1, maxLength: 4 })
  .chain(list => fc.constantFrom(list.join(','), list.slice(0, 2).join('-')));
const two = (value: number) => String(value).padStart(2, '0');
const time = fc
  .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
const span = fc.tuple(time, time).map(ends => ends.sort().join('-'));
const spans = fc.array(span, { minLength: 1, maxLength: 3 }).map(list => list.join(','));
const rule = fc
  .tuple(days, fc.oneof({ weight: 5, arbitrary: spans }, fc.constant('off')))
  .map(parts => parts.join(' '));
const hours = fc
  .tuple(
    rule,
    fc.array(fc.tuple(fc.constantFrom('; ', ', '), rule), { maxLength: 3 }),
    fc.constantFrom('', '; PH off'),
  )
  .map(([first, more, end]) => first + more.map(parts => parts.join('')).join('') + end);

const doubts = (value: string): string[] =>
  new OpeningHours(value, {
    lat: 40.6,
    lon: 15.8,
    address: { country_code: 'it', state: 'Basilicata' },
  }).getWarnings();

describe('hours so plain that the reference parser is not asked', () => {
  it('are ones it reads without a doubt', () => {
    let asked = 0;
    const check = (value: string) => {
      if (!isPlain(value) || 'fault' in compileHours(value, {})) return;
      asked++;
      expect([value, doubts(value)]).toEqual([value, []]);
    };
    fc.assert(fc.property(hours, check), { numRuns: rounds(6000) });
    expect(asked).toBeGreaterThan(rounds(1500));
  });

  it('never pass midnight, carry codes or name a season', () => {
    const odd = [
      'Fr 22:00-02:00',
      'Mo 09:00-12:00 "@lauria"',
      'Aug Mo 09:00-12:00',
      '24/7',
      'Mo[1] 09:00-12:00',
      'lun 9-12',
    ];
    expect(odd.filter(isPlain)).toEqual([]);
  });
});
