// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { easterDay, HOLIDAYS, italianHoliday } from '../../src/domain/holidays.ts';
import { fromIsoDay, toIsoDay, weekday } from '../../src/domain/rome.ts';

const YEARS = Array.from({ length: 300 }, (_, index) => 1900 + index);

/** Gauss's rule with its two exceptions: a second road to the same Sunday. */
const gaussEaster = (year: number): number => {
  const k = Math.floor(year / 100);
  const m = (15 - Math.floor((13 + 8 * k) / 25) + k - Math.floor(k / 4)) % 30;
  const n = (4 + k - Math.floor(k / 4)) % 7;
  const d = (19 * (year % 19) + m) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  const late = (d === 29 && e === 6) || (d === 28 && e === 6 && (11 * m + 11) % 30 < 19);
  return fromIsoDay(`${year}-03-22`) + d + e - (late ? 7 : 0);
};

const holidaysOf = (year: number): string[] => {
  const first = fromIsoDay(`${year}-01-01`);
  return Array.from({ length: fromIsoDay(`${year + 1}-01-01`) - first }, (_, index) => first + index).flatMap(
    day => {
      const code = italianHoliday(day);
      return code ? [`${toIsoDay(day).slice(5)} ${code}`] : [];
    },
  );
};

describe('Easter', () => {
  test('is the Sunday that Gauss finds, from 1900 to 2199', () => {
    expect(YEARS.map(year => toIsoDay(easterDay(year)))).toEqual(
      YEARS.map(year => toIsoDay(gaussEaster(year))),
    );
    expect(YEARS.filter(year => weekday(easterDay(year)) !== 6)).toEqual([]);
  });

  test.each([
    '1961-04-02',
    '2000-04-23',
    '2019-04-21',
    '2024-03-31',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
  ])('was or will be on %s', iso => expect(toIsoDay(easterDay(Number(iso.slice(0, 4))))).toBe(iso));
});

describe('public holidays', () => {
  test('of 2026, with San Francesco back on 4 October', () => {
    expect(holidaysOf(2026)).toEqual([
      '01-01 new_year',
      '01-06 epiphany',
      '04-05 easter',
      '04-06 easter_monday',
      '04-25 liberation_day',
      '05-01 labour_day',
      '06-02 republic_day',
      '08-15 assumption',
      '10-04 san_francesco',
      '11-01 all_saints',
      '12-08 immaculate',
      '12-25 christmas',
      '12-26 st_stephen',
    ]);
  });

  test('of 2025 do not have San Francesco yet', () => {
    expect(holidaysOf(2025)).not.toContain('10-04 san_francesco');
    expect(holidaysOf(2025)).toHaveLength(12);
  });

  test('are thirteen a year, one fewer when Easter or its Monday is 25 April', () => {
    for (const year of YEARS.filter(since => since >= 2026)) {
      const shared = [0, 1].some(after => toIsoDay(easterDay(year) + after).endsWith('04-25'));
      expect(holidaysOf(year)).toHaveLength(shared ? 12 : 13);
    }
  });

  test('all come with a code that has a name', () => {
    const codes = new Set(holidaysOf(2026).map(line => line.slice(6)));
    expect([...codes].sort()).toEqual([...HOLIDAYS].sort());
  });
});
