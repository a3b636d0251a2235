// SPDX-License-Identifier: AGPL-3.0-or-later
import { type HolidayCode, italianHoliday } from '../holidays.ts';
import { toIsoDay, weekday } from '../rome.ts';
import type { Rule } from './rule.ts';

/** All that a rule may ask about a civil day. */
export type DayFacts = {
  /** `YYYY-MM-DD`, and its `MM-DD`. */
  iso: string;
  md: string;
  /** Monday = 0. */
  weekday: number;
  /** Which of its weekday in the month: 1 = first; counted from the end in `nthLast`. */
  nth: number;
  nthLast: number;
  holiday?: HolidayCode | 'patron';
};

const facts = (day: number): DayFacts => {
  const iso = toIsoDay(day);
  const date = Number(iso.slice(8));
  const length = new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 0)).getUTCDate();
  const holiday = italianHoliday(day);
  return {
    iso,
    md: iso.slice(5),
    weekday: weekday(day),
    nth: Math.ceil(date / 7),
    nthLast: Math.ceil((length - date + 1) / 7),
    ...(holiday && { holiday }),
  };
};

// One screen asks about the same few days for every service in a list.
const known = new Map<number, DayFacts>();

/** The facts of a civil day in a town with that patron day (`MM-DD`); a public holiday goes before the patron. */
export const dayFacts = (day: number, patronDay?: string): DayFacts => {
  let found = known.get(day);
  if (!found) {
    if (known.size > 1000) known.clear();
    found = facts(day);
    known.set(day, found);
  }
  return found.md === patronDay && !found.holiday ? { ...found, holiday: 'patron' } : found;
};

/** True when the day lies in a range of `MM-DD` (which may wrap over New Year) or ISO days. */
export const inRange = ([from, to]: readonly [string, string], { iso, md }: DayFacts): boolean => {
  const at = from.length === 5 ? md : iso;
  return from <= to ? at >= from && at <= to : at >= from || at <= to;
};

/** True when the rule speaks of that day. */
export const matches = ({ on, d, n, ph }: Rule, day: DayFacts): boolean => {
  if (on && !on.some(range => inRange(range, day))) return false;
  if (d === undefined && !n && !ph) return true;
  if (ph && day.holiday) return true;
  const bit = 1 << day.weekday;
  if (d !== undefined && (d & bit) !== 0) return true;
  return (
    n?.some(
      ([bits, which]) => (bits & bit) !== 0 && (which > 0 ? which === day.nth : -which === day.nthLast),
    ) ?? false
  );
};
