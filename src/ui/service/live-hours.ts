// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DaySpans, daySpans, type Span } from '../../domain/hours/day.ts';
import { dayFacts, inRange } from '../../domain/hours/day-facts.ts';
import { type Closure, nextClosure } from '../../domain/hours/next-closure.ts';
import type { Rule } from '../../domain/hours/rule.ts';
import { type TypicalDay, type TypicalWeek, typicalWeek } from '../../domain/hours/typical-week.ts';
import { toIsoDay, weekday } from '../../domain/rome.ts';
import { clock, weekdayOf } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';

/** What only the day it is can say of a week table: which line is today, what is different, what closes next. */
export type Live = { week: number; day: number; instead?: string; closure?: string };

const AHEAD = 45;

const times = (spans: readonly Span[]): string => spans.map(({ from, to }) => `${from}-${to}`).join();
// Isolated, so that hours run from left to right also in Arabic.
const timesInWords = (spans: readonly Span[]): string =>
  spans.map(({ from, to }) => `\u2066${clock(from)}–${clock(to)}\u2069`).join(', ');

/** The week that holds today: that of the season, or of the rest of the year. */
const weekOf = (weeks: readonly TypicalWeek[], day: number): number => {
  const facts = dayFacts(day);
  const season = weeks.findLastIndex(week => week.season?.some(range => inRange(range, facts)));
  return season >= 0 ? season : weeks.findIndex(week => week.season === undefined);
};

const differs = ({ spans, closedOn }: TypicalDay, actual: DaySpans): boolean => {
  const monthly = closedOn !== undefined || spans.some(({ n }) => n !== undefined);
  return (actual.why !== undefined || !monthly) && times(actual.spans) !== times(spans);
};

const insteadIn = ({ spans, why }: DaySpans): string => {
  const closed = [text('service.closed'), why && text(`service.why.${why}`)].filter(Boolean).join(', ');
  return text('service.todayBut', { what: spans.length === 0 ? closed : timesInWords(spans) });
};

const closureIn = ({ day, last, why }: Closure): string => {
  const reason = text(`service.why.${why}`);
  const [from, to] = [weekdayOf(toIsoDay(day)), weekdayOf(toIsoDay(last))];
  // Two holidays with no opening in between are a run of days, but each has its own name: the first is enough.
  return day === last || why !== 'closure'
    ? text('service.closesOn', { day: from, why: reason })
    : text('service.closesFor', { from, to, why: reason });
};

/** Reads the rules on a civil day, in a town with that patron day. */
export const liveOf = (rules: readonly Rule[], day: number, patronDay: string | undefined): Live => {
  const weeks = typicalWeek(rules);
  const [week, at] = [weekOf(weeks, day), weekday(day)];
  const typical = weeks[week]?.days[at];
  const actual = daySpans(rules, day, patronDay);
  const closure = nextClosure(rules, day, AHEAD, patronDay);
  return {
    week,
    day: at,
    ...(typical && differs(typical, actual) && { instead: insteadIn(actual) }),
    ...(closure && { closure: closureIn(closure) }),
  };
};
