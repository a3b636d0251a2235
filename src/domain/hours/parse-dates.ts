// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Cursor } from './cursor.ts';
import { MONTHS, type Token } from './tokens.ts';

/** Both ends in; `MM-DD` every year or `YYYY-MM-DD`. */
export type DateRange = [string, string];

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (value: number): string => String(value).padStart(2, '0');
const monthOf = (token: Token): number => MONTHS.indexOf(token.text);
const wholeMonths = (from: number, to: number): DateRange => [
  `${two(from + 1)}-01`,
  `${two(to + 1)}-${LENGTHS[to]}`,
];

const dayOf = (c: Cursor, month: number, year: string): string => {
  const token = c.expect('number', 'bad_range');
  const day = Number(token.text);
  const leapOnly =
    month === 1 && day === 29 && year !== '' && new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() !== 1;
  if (token.text.length > 2 || day < 1 || day > (LENGTHS[month] as number) || leapOnly)
    c.refuse('bad_date', token);
  return `${year && `${year}-`}${two(month + 1)}-${two(day)}`;
};

// "Mar 10-Mar 09" is the whole year to some readers and no day at all to the opening_hours library.
const isDayAfter = (later: string, earlier: string): boolean =>
  later.length === 5 &&
  [2027, 2028].some(year => Date.parse(`${year}-${later}`) - Date.parse(`${year}-${earlier}`) === 86_400_000);

/** `10` or `10-21` after its month. */
const daysOfMonth = (c: Cursor, month: number, year: string): DateRange => {
  const start = c.peek();
  const from = dayOf(c, month, year);
  if (!c.isSign('-') || !c.is('number', 1)) return [from, from];
  c.take();
  const to = dayOf(c, month, year);
  if (to < from) c.refuse('bad_range', start);
  return [from, to];
};

/** `Aug 10`, `Aug 10-21`, `Dec 24-Jan 06`, `2026 Dec 24-2027 Jan 06`, and `Dec 24,31` where no year is named. */
const datedRanges = (c: Cursor): DateRange[] => {
  const start = c.peek();
  const year = c.is('year') ? c.take().text : '';
  const month = monthOf(c.expect('month'));
  const ranges = [daysOfMonth(c, month, year)];
  while (!year && c.isSign(',') && c.is('number', 1)) {
    c.take();
    ranges.push(daysOfMonth(c, month, year));
  }
  if (!c.skipSign('-')) return ranges;
  const [from, last] = ranges.at(-1) as DateRange;
  if (from !== last || ranges.length > 1) c.refuse('bad_range', start);
  if (c.is('year') !== (year !== '')) c.refuse('year_missing');
  const endYear = c.is('year') ? c.take().text : '';
  const to = dayOf(c, monthOf(c.expect('month', 'bad_range')), endYear);
  if ((year && to < from) || isDayAfter(from, to)) c.refuse('bad_range', start);
  return [[from, to]];
};

const monthRange = (c: Cursor): DateRange => {
  const from = monthOf(c.expect('month'));
  if (!c.skipSign('-')) return wholeMonths(from, from);
  const to = monthOf(c.expect('month', 'bad_range'));
  if (c.is('number')) c.refuse('bad_range');
  return wholeMonths(from, to);
};

const isDated = (c: Cursor): boolean => {
  const month = c.is('year') ? 1 : 0;
  return c.is('month', month) && c.is('number', month + 1);
};

// OSM also writes dates as "Aug Mo[1]". After one month one number means the same either way; the opening_hours
// library refuses more of them there, and takes "Dec 24,Aug Mo[1]" for a day that never comes.
const isCountedDate = (c: Cursor, before: DateRange[], afterDates: boolean): boolean => {
  if (!c.is('month') || !c.is('day', 1) || !c.isSign('[', 2)) return false;
  const single = c.isSign(']', c.isSign('-', 3) ? 5 : 4);
  return before.length > 0 ? afterDates : !single;
};

/** Dates and months; a list that starts with a year must go on with years, since "2026 Aug 10,Dec 24" reads both ways. */
const dateList = (c: Cursor): DateRange[] => {
  const ranges: DateRange[] = [];
  const yeared = c.is('year');
  let afterDates = false;
  do {
    if (c.is('year') !== yeared) c.refuse(c.is('year') || c.is('month') ? 'year_missing' : 'unexpected');
    if (isCountedDate(c, ranges, afterDates)) c.refuse('bad_nth');
    afterDates ||= isDated(c);
    ranges.push(...(isDated(c) ? datedRanges(c) : [monthRange(c)]));
  } while (c.skipSign(','));
  return ranges;
};

/** `2026`, `2026,2028`, `2026-2029`; ten years at most, so that rules stay short. */
const yearList = (c: Cursor): number[] => {
  const years: number[] = [];
  do {
    const start = c.expect('year');
    const from = Number(start.text);
    const ranged = c.skipSign('-');
    const to = ranged ? Number(c.expect('year', 'bad_range').text) : from;
    if ((ranged && to <= from) || to - from > 9) c.refuse('bad_range', start);
    for (let year = from; year <= to; year += 1) years.push(year);
  } while (c.skipSign(','));
  return years;
};

const inYear = (year: number, [from, to]: DateRange): DateRange[] => {
  const dated = (md: string) => `${year}-${md}`;
  if (from <= to) return [[dated(from), dated(to)]];
  return [
    [dated('01-01'), dated(to)],
    [dated(from), dated('12-31')],
  ];
};

/** The dates a rule is limited to, or undefined when it names none. */
export const parseDates = (c: Cursor): DateRange[] | undefined => {
  if (c.is('year') && !isDated(c)) {
    // Sound OSM, but the opening_hours library takes the hour for a day of the month and gives up.
    if (c.is('month', 1) && c.is('time', 2)) c.refuse('days_missing', c.peek(2));
    const years = yearList(c);
    const ranges: DateRange[] = c.is('month') ? dateList(c) : [['01-01', '12-31']];
    return years.flatMap(year => ranges.flatMap(range => inYear(year, range)));
  }
  return c.is('year') || c.is('month') ? dateList(c) : undefined;
};
