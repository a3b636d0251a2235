// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { trustOf } from '../../../src/domain/find/trust.ts';
import { fromIsoDay, instantOf } from '../../../src/domain/rome.ts';
import { aService } from '../../support/service.ts';
import { checkedOn } from './atlases.ts';

const on = (day: string, minute = 600) => instantOf(fromIsoDay(day), minute);
const desk = aService(checkedOn('2026-01-01'));

describe('how far a record is trusted', () => {
  test.each([
    ['2026-01-01', 'verified'],
    ['2026-06-30', 'verified'],
    ['2026-07-01', 'stale'],
    ['2027-01-01', 'stale'],
    ['2027-01-02', 'old'],
    // A phone whose clock stands years back: nobody can have called in its future.
    ['1970-01-01', 'verified'],
  ])('on %s, when somebody called on 1 January 2026, is %s', (day, trust) => {
    expect(trustOf(desk, on(day))).toBe(trust);
  });

  test('changes at midnight in Rome', () => {
    expect(trustOf(desk, on('2026-06-30', 1439))).toBe('verified');
    expect(trustOf(desk, on('2026-07-01', 0))).toBe('stale');
  });

  test('is never judged by the date of a document', () => {
    const old = aService({ provenance: { sources: ['x'], confidence: 'high', date: '2009' } });
    expect(trustOf(old, on('2026-11-24'))).toBe('unverified');
  });

  test('never hides emergency and national help numbers', () => {
    const emergency = aService({ ...checkedOn('2020-01-01'), offers: ['emergency'] });
    const national = aService({ ...checkedOn('2020-01-01'), serves: ['italy'] });
    expect([emergency, national].map(one => trustOf(one, on('2026-11-24')))).toEqual(['stale', 'stale']);
  });
});
