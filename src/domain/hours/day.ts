// SPDX-License-Identifier: AGPL-3.0-or-later
import type { HolidayCode } from '../holidays.ts';
import { civilDay, type Piece, passesMidnight } from './civil-day.ts';
import { type DayFacts, dayFacts, matches } from './day-facts.ts';
import type { Rule } from './rule.ts';

/** One stretch of a day in minutes; `to` passes 1440 when it ends after midnight, and still belongs to this day. */
export type Span = {
  from: number;
  to: number;
  /** The source does not say whether it is open. */
  unknown?: true;
  /** The stop, the languages and the procedures of this span alone. */
  p?: number;
  l?: readonly string[];
  o?: readonly string[];
};

/** Why a day that may have hours has none. */
export type ClosedWhy = HolidayCode | 'patron' | 'closure';
export type DaySpans = { spans: Span[]; why?: ClosedWhy };

const DAY = 1440;
type FactsOf = (day: number) => DayFacts;

const sameSpan = (a: Piece, b: Piece): boolean => a.rule === b.rule && a.span === b.span;

const asSpan = ({ from, to, rule: { s, p, l, o } }: Piece): Span => ({
  from,
  to,
  ...(s === 'unknown' && { unknown: true as const }),
  ...(p !== undefined && { p }),
  ...(l && { l }),
  ...(o && { o }),
});

const sameList = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a === b || a.join() === b.join();
const sameLabels = (a: Span, b: Span): boolean =>
  a.unknown === b.unknown && a.p === b.p && sameList(a.l, b.l) && sameList(a.o, b.o);

const joined = (spans: Span[]): Span[] => {
  const kept: Span[] = [];
  for (const span of spans) {
    const before = kept.findLast(other => sameLabels(other, span));
    if (before && span.from <= before.to) before.to = Math.max(before.to, span.to);
    else kept.push(span);
  }
  return kept;
};

// Small hours are shown with the evening they follow; when that evening was replaced, they stand on their own.
const ownPieces = (rules: readonly Rule[], day: number, factsOf: FactsOf): Piece[] => {
  const civil = (at: number) => civilDay(rules, factsOf(at), factsOf(at - 1));
  const today = civil(day);
  if (!rules.some(passesMidnight)) return today;
  const next = civil(day + 1).filter(piece => piece.eve && piece.from === 0);
  const evening = civil(day - 1).filter(piece => !piece.eve && piece.to === DAY);
  return today
    .filter(piece => !(piece.eve && piece.from === 0 && evening.some(eve => sameSpan(eve, piece))))
    .map(piece => {
      const rest = !piece.eve && piece.to === DAY ? next.find(eve => sameSpan(eve, piece)) : undefined;
      return rest ? { ...piece, to: DAY + rest.to } : piece;
    });
};

/** The spans of a day, open and unknown, in order of time; touching spans with the same labels are one. */
export const spansOf = (rules: readonly Rule[], day: number, factsOf: FactsOf): Span[] =>
  joined(ownPieces(rules, day, factsOf).map(asSpan));

/** Why a day without spans has none, where the rules give a reason. */
export const closedWhy = (rules: readonly Rule[], facts: DayFacts): ClosedWhy | undefined => {
  const off = rules.filter(rule => rule.s === 'off' && !rule.t && matches(rule, facts));
  if (off.some(rule => rule.on)) return 'closure';
  return off.some(rule => rule.ph) ? facts.holiday : undefined;
};

/** The spans that start on a civil day and, when there are none, why. */
export const daySpans = (rules: readonly Rule[], day: number, patronDay?: string): DaySpans => {
  const factsOf = (at: number) => dayFacts(at, patronDay);
  const spans = spansOf(rules, day, factsOf);
  const why = spans.length === 0 ? closedWhy(rules, factsOf(day)) : undefined;
  return { spans, ...(why && { why }) };
};

/** The seven days from a Monday (any first day will do), as they are that week. */
export const weekTable = (rules: readonly Rule[], monday: number, patronDay?: string): DaySpans[] =>
  [0, 1, 2, 3, 4, 5, 6].map(ahead => daySpans(rules, monday + ahead, patronDay));
