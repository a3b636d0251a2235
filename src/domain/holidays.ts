// SPDX-License-Identifier: AGPL-3.0-or-later

/** Every Italian public holiday, by the code its name is translated under. */
export const HOLIDAYS = [
  'new_year',
  'epiphany',
  'easter',
  'easter_monday',
  'liberation_day',
  'labour_day',
  'republic_day',
  'assumption',
  'san_francesco',
  'all_saints',
  'immaculate',
  'christmas',
  'st_stephen',
] as const;
export type HolidayCode = (typeof HOLIDAYS)[number];

const FIXED: Record<string, HolidayCode> = {
  '1-1': 'new_year',
  '1-6': 'epiphany',
  '4-25': 'liberation_day',
  '5-1': 'labour_day',
  '6-2': 'republic_day',
  '8-15': 'assumption',
  '10-4': 'san_francesco',
  '11-1': 'all_saints',
  '12-8': 'immaculate',
  '12-25': 'christmas',
  '12-26': 'st_stephen',
};

// Law 151 of 8 October 2025. The opening_hours library lists 4 October for every year, past ones too.
const SAN_FRANCESCO_SINCE = 2026;

const DAY = 86_400_000;

/** Easter Sunday of a Gregorian year as a civil day (days since 1970-01-01), by the Meeus/Jones/Butcher method. */
export const easterDay = (year: number): number => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const date = (h + l - 7 * m + 33 * month + 19) % 32;
  return Date.UTC(year, month - 1, date) / DAY;
};

/** The public holiday that falls on a civil day, as the law has it today; the patron day is the town's own. */
export const italianHoliday = (day: number): HolidayCode | undefined => {
  const date = new Date(day * DAY);
  const year = date.getUTCFullYear();
  const fixed = FIXED[`${date.getUTCMonth() + 1}-${date.getUTCDate()}`];
  if (fixed === 'san_francesco' && year < SAN_FRANCESCO_SINCE) return undefined;
  if (fixed) return fixed;
  const sinceEaster = day - easterDay(year);
  if (sinceEaster === 0) return 'easter';
  return sinceEaster === 1 ? 'easter_monday' : undefined;
};
