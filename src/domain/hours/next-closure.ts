// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ClosedWhy, daySpans, spansOf } from './day.ts';
import { dayFacts } from './day-facts.ts';
import type { Rule } from './rule.ts';

/** A closure on days that are otherwise open: its first and last such day, and why. */
export type Closure = { day: number; last: number; why: ClosedWhy };

const FARTHEST = 400;

const withoutExceptions = (rules: readonly Rule[]): Rule[] =>
  rules.flatMap(({ ph, ...rule }) => {
    if (rule.s !== 'off' || rule.t) return [ph ? { ...rule, ph } : rule];
    return rule.on || (ph && rule.d === undefined && !rule.n) ? [] : [rule];
  });

/** The next closure that starts from `fromDay` to `withinDays` later on a day normally open; a run of days is one. */
export const nextClosure = (
  rules: readonly Rule[],
  fromDay: number,
  withinDays: number,
  patronDay?: string,
): Closure | undefined => {
  const normal = withoutExceptions(rules);
  const missed = (day: number) => spansOf(normal, day, at => dayFacts(at, patronDay)).length > 0;
  for (let day = fromDay; day <= fromDay + withinDays; day += 1) {
    const { why } = daySpans(rules, day, patronDay);
    if (!why || !missed(day)) continue;
    let last = day;
    for (let next = day + 1; next < day + FARTHEST; next += 1) {
      if (daySpans(rules, next, patronDay).spans.length > 0) break;
      if (missed(next)) last = next;
    }
    return { day, last, why };
  }
  return undefined;
};
