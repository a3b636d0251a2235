// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Span, spansOf } from './day.ts';
import { type DayFacts, inRange, matches } from './day-facts.ts';
import type { Rule } from './rule.ts';

/** A span that may hold only on one such weekday of the month (`n`: 1 = first, -1 = last). */
export type TypicalSpan = Span & { n?: number };
/** A weekday: its spans, and on which of the month it is closed although it has some. */
export type TypicalDay = { spans: TypicalSpan[]; closedOn?: readonly number[] };
/** Monday to Sunday, all year or in a season (`MM-DD` ranges, every year). */
export type TypicalWeek = { season?: NonNullable<Rule['on']>; days: TypicalDay[] };

// A shorter range ("Dec 24,31") is an exception, not a season with a week of its own.
const SHORTEST_SEASON = 7;
const LEAP_YEAR = Date.UTC(2028, 0, 1);

const daysIn = (season: NonNullable<Rule['on']>): DayFacts[] =>
  Array.from({ length: 366 }, (_, ahead) =>
    new Date(LEAP_YEAR + ahead * 86_400_000).toISOString().slice(0, 10),
  )
    .map(iso => ({ iso, md: iso.slice(5), weekday: 0, nth: 0, nthLast: 0 }))
    .filter(facts => season.some(range => inRange(range, facts)));

const isSeason = (rule: Rule): boolean =>
  !!rule.on?.every(([from]) => from.length === 5) && daysIn(rule.on).length >= SHORTEST_SEASON;

const anyYear = (at: number): DayFacts => ({ iso: '', md: '', weekday: (at + 7) % 7, nth: 0, nthLast: 0 });

// Neither dates nor holidays belong in a week that holds at any time.
const weekly = ({ on: _on, ph, ...rule }: Rule): Rule[] =>
  ph && rule.d === undefined && !rule.n ? [] : [rule];

const typicalDay = (rules: readonly Rule[], day: number): TypicalDay => {
  const everyWeek = rules.flatMap(({ n, ...rule }) => (n && rule.d === undefined ? [] : [rule]));
  const spans: TypicalSpan[] = spansOf(everyWeek, day, anyYear);
  const closedOn: number[] = [];
  rules.forEach(({ n = [], d: _d, ...rule }, place) => {
    const later = rules.slice(place + 1).filter(({ n: _n, ...next }) => !_n || next.d !== undefined);
    if (later.some(next => !next.add && next.s !== 'off' && matches({ ...next, n: undefined }, anyYear(day))))
      return;
    for (const [bits, which] of n) {
      if (((bits >> day) & 1) === 0) continue;
      if (rule.s === 'off') closedOn.push(...(rule.t ? [] : [which]));
      else spans.push(...spansOf([rule], day, anyYear).map(span => ({ ...span, n: which })));
    }
  });
  return { spans, ...(closedOn.length > 0 && { closedOn }) };
};

const week = (rules: readonly Rule[]): TypicalDay[] => {
  const plain = rules.flatMap(weekly);
  return [0, 1, 2, 3, 4, 5, 6].map(day => typicalDay(plain, day));
};

/**
 * The week a page may show without knowing the date: first the week of the undated rules, then one for each
 * yearly season of a week or more, closed seasons (no spans) included. Holidays, exceptions of a few days,
 * anything tied to a year and announced closures are left to the live page. A season inside another
 * (August in June–September) also takes the wider one's rules.
 */
export const typicalWeek = (rules: readonly Rule[]): TypicalWeek[] => {
  const undated = week(rules.filter(rule => !rule.on));
  const seasons = new Map<string, TypicalWeek>();
  for (const { on } of rules.filter(isSeason)) {
    if (!on || seasons.has(JSON.stringify(on))) continue;
    const days = daysIn(on);
    const held = rules.filter(rule => days.every(day => rule.on?.some(range => inRange(range, day)) ?? true));
    seasons.set(JSON.stringify(on), { season: on, days: week(held) });
  }
  const open = undated.some(day => day.spans.length > 0);
  return [...(open || seasons.size === 0 ? [{ days: undated }] : []), ...seasons.values()];
};
