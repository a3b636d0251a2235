// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  fromIsoDay,
  instantOf,
  romeTime,
  steadyTime,
  toIsoDay,
  weekday,
} from '../../src/domain/rome.ts';

const MINUTE = 60_000;
const NIGHTS = { spring: '2026-03-29', autumn: '2026-10-25' };
const YEARS = Array.from({ length: 42 }, (_, index) => 1996 + index);

const clock = ({ day, minute }: { day: number; minute: number }): string =>
  `${toIsoDay(day)} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const intl = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Rome',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Every minute around both clock changes of a year. */
const changeNights = (year: number): Date[] =>
  [2, 9].flatMap(month => {
    const last = new Date(Date.UTC(year, month + 1, 0));
    const sunday = last.getTime() - last.getUTCDay() * 86_400_000;
    return Array.from({ length: 300 }, (_, index) => new Date(sunday - 90 * MINUTE + index * MINUTE));
  });

describe('the clock on the wall in Italy', () => {
  test.each([
    ['2026-01-15T12:00:00Z', '2026-01-15 13:00'],
    ['2026-07-15T12:00:00Z', '2026-07-15 14:00'],
    ['2026-07-15T22:00:00Z', '2026-07-16 00:00'],
    ['2026-12-31T23:00:00Z', '2027-01-01 00:00'],
    ['2026-03-29T00:59:59Z', '2026-03-29 01:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29 03:00'],
    ['2026-10-25T00:59:00Z', '2026-10-25 02:59'],
    ['2026-10-25T01:00:00Z', '2026-10-25 02:00'],
    ['1969-12-31T22:59:00Z', '1969-12-31 23:59'],
  ])('at %s shows %s, whatever the zone of the phone', (instant, shown) => {
    expect(clock(romeTime(new Date(instant)))).toBe(shown);
  });

  test('agrees with the time-zone database at any minute since the rule began', () => {
    const span = { min: Date.UTC(1996, 0, 1), max: Date.UTC(2037, 11, 31) };
    fc.assert(
      fc.property(fc.integer(span), at => clock(romeTime(new Date(at))) === intl.format(at)),
      { numRuns: 2000 },
    );
  });

  test.each(YEARS)('agrees with it minute by minute on both change nights of %i', year => {
    const wrong = changeNights(year).filter(at => clock(romeTime(at)) !== intl.format(at));
    expect(wrong).toEqual([]);
  });
});

describe('the steady clock', () => {
  test('never runs backwards, and differs only in the hour that comes twice', () => {
    for (const at of YEARS.flatMap(changeNights)) {
      const [now, next] = [steadyTime(at), steadyTime(new Date(at.getTime() + MINUTE))];
      expect(next.day * 1440 + next.minute).toBeGreaterThanOrEqual(now.day * 1440 + now.minute);
      if (now.minute !== 179) expect(now).toEqual(romeTime(at));
    }
  });
});

describe('the instant of a moment', () => {
  test.each([
    [NIGHTS.spring, 119, '2026-03-29T00:59:00.000Z', 'the last minute before the gap'],
    [NIGHTS.spring, 120, '2026-03-29T01:00:00.000Z', '02:00, which never comes, is 03:00'],
    [NIGHTS.spring, 150, '2026-03-29T01:00:00.000Z', '02:30, which never comes, is 03:00'],
    [NIGHTS.spring, 180, '2026-03-29T01:00:00.000Z', '03:00 itself'],
    [NIGHTS.autumn, 150, '2026-10-25T00:30:00.000Z', '02:30, which comes twice, is the first'],
    [NIGHTS.autumn, 180, '2026-10-25T02:00:00.000Z', '03:00 after both'],
    ['2026-07-01', 1440, '2026-07-01T22:00:00.000Z', 'midnight at the end of a day'],
    ['2026-07-01', 26 * 60, '2026-07-02T00:00:00.000Z', 'two in the morning of the day after'],
  ])('%s minute %i is %s (%s)', (iso, minute, instant) => {
    expect(instantOf(fromIsoDay(iso), minute).toISOString()).toBe(instant);
  });

  test('is the first instant when the steady clock shows that moment or later', () => {
    const moment = fc.oneof(
      fc.record({ day: fc.integer({ min: 9500, max: 24_000 }), minute: fc.integer({ min: 0, max: 1439 }) }),
      fc.record({
        day: fc.constantFrom(...YEARS.flatMap(year => changeNights(year).map(at => romeTime(at).day))),
        minute: fc.integer({ min: 0, max: 300 }),
      }),
    );
    const reached = (at: number, { day, minute }: { day: number; minute: number }): boolean => {
      const now = steadyTime(new Date(at));
      return now.day * 1440 + now.minute >= day * 1440 + minute;
    };
    fc.assert(
      fc.property(moment, at => {
        const instant = instantOf(at.day, at.minute).getTime();
        return reached(instant, at) && !reached(instant - MINUTE, at);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('days', () => {
  test('survive the way to ISO and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), day => fromIsoDay(toIsoDay(day)) === day),
    );
  });

  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-11-21', 180, '2027-05-20'],
  ])('%s and %i days make %s', (from, count, to) => {
    expect(addDays(from, count)).toBe(to);
  });

  test.each([
    ['1970-01-01', 3],
    ['2026-11-21', 5],
    ['2026-11-22', 6],
    ['2026-11-23', 0],
    ['1969-12-28', 6],
  ])('%s is weekday %i, counted from Monday', (iso, expected) => {
    expect(weekday(fromIsoDay(iso))).toBe(expected);
  });
});
