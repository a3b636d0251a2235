// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Cursor } from './cursor.ts';
import type { Rule } from './rule.ts';
import { WEEKDAYS } from './tokens.ts';

/** The day selectors of a rule. */
export type DaySelector = Pick<Rule, 'd' | 'n' | 'ph'>;

const nth = (c: Cursor): number => {
  const sign = c.skipSign('-') ? -1 : 1;
  const token = c.expect('number', 'bad_nth');
  const value = Number(token.text);
  if (value < 1 || value > 5) c.refuse('bad_nth', token);
  return sign * value;
};

/** `[1]`, `[1,3]`, `[2-4]`, `[-1]`, without its opening bracket. */
const nthList = (c: Cursor): number[] => {
  const list: number[] = [];
  do {
    const start = c.peek();
    const from = nth(c);
    const to = from > 0 && c.skipSign('-') ? nth(c) : from;
    if (to < from) c.refuse('bad_nth', start);
    for (let value = from; value <= to; value += 1) list.push(value);
  } while (c.skipSign(','));
  if (!c.skipSign(']')) c.refuse('bad_nth');
  return [...new Set(list)];
};

const bitsFrom = (from: number, to: number): number => {
  let bits = 0;
  for (let day = from; ; day = (day + 1) % 7) {
    bits |= 1 << day;
    if (day === to) return bits;
  }
};

/** The days a rule is for: `Mo[1],We-Fr,PH`. Empty when it names none. */
export const parseDays = (c: Cursor): DaySelector => {
  const days: DaySelector = {};
  if (!c.is('day') && !c.is('holiday')) return days;
  do {
    if (c.is('holiday')) {
      c.take();
      days.ph = 1;
      continue;
    }
    const from = WEEKDAYS.indexOf(c.expect('day').text);
    if (c.skipSign('[')) {
      const counted = nthList(c).map((which): [number, number] => [1 << from, which]);
      days.n = [...(days.n ?? []), ...counted];
      continue;
    }
    const to = c.skipSign('-') ? WEEKDAYS.indexOf(c.expect('day', 'bad_range').text) : from;
    if (c.isSign('[')) c.refuse('bad_nth');
    days.d = (days.d ?? 0) | bitsFrom(from, to);
  } while (c.skipSign(','));
  if (c.isSign('+') || c.isSign('-')) c.refuse('date_offset');
  return days;
};
