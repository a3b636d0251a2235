// SPDX-License-Identifier: AGPL-3.0-or-later
import { fromIsoDay, instantOf, type RomeTime, steadyTime } from '../rome.ts';
import { passesMidnight } from './civil-day.ts';
import { type ClosedWhy, closedWhy, type Span, spansOf } from './day.ts';
import { dayFacts } from './day-facts.ts';
import type { Rule } from './rule.ts';

/** A moment on the wall clock in Italy; `instantOf(day, minute)` makes it a Date. */
export type Moment = RomeTime;
/** A span and the day it belongs to (the evening before, in the small hours). */
export type DatedSpan = Span & { day: number };

/** What a reader wants to know first. Unknown is never closed. */
export type OpenState =
  /** `until` is missing when it stays open round the clock (24/7). */
  | { state: 'open'; until?: Moment; span: DatedSpan }
  | { state: 'soon'; change: 'opens' | 'closes'; at: Moment; span: DatedSpan }
  | { state: 'closed'; reopens?: Moment; why?: ClosedWhy | 'ended' | 'not_started' }
  | { state: 'unknown' };

/** The town's patron day (`MM-DD`) and the ISO days the service itself starts and ends, both in. */
export type HoursContext = {
  patronDay?: string | undefined;
  validFrom?: string | undefined;
  validUntil?: string | undefined;
};

/** Opening or closing within this many minutes is "soon". */
export const SOON_MINUTES = 60;
/** How far ahead the next opening is looked for. */
export const REOPEN_DAYS = 400;
/** What stays open longer than this has no end worth telling. */
export const ROUND_THE_CLOCK_DAYS = 14;

const DAY = 1440;

/** A service seen at an instant: its spans, by the day they start on, on the days it exists. */
type Seen = { spansOn: (day: number) => Span[]; at: Date; now: Moment };

const isOpen = (span: Span): boolean => !span.unknown;
const asMoment = (day: number, minute: number): Moment => ({
  day: day + Math.floor(minute / DAY),
  minute: minute % DAY,
});
const isSoon = ({ day, minute }: Moment, at: Date): boolean =>
  instantOf(day, minute).getTime() - at.getTime() <= SOON_MINUTES * 60_000;

// Minutes count from midnight of today. A span that starts where another ends, even at midnight, goes on from it.
const trueEnd = ({ spansOn, now }: Seen, end: number): number | undefined => {
  let reached = end;
  for (let ahead = 0; ahead < ROUND_THE_CLOCK_DAYS; ahead += 1) {
    for (const span of spansOn(now.day + ahead).filter(isOpen)) {
      if (span.from + ahead * DAY <= reached) reached = Math.max(reached, span.to + ahead * DAY);
    }
    if (reached < (ahead + 1) * DAY) return reached;
  }
  return undefined;
};

const nextSpan = ({ spansOn }: Seen, after: Moment): DatedSpan | undefined => {
  for (let ahead = 0; ahead <= REOPEN_DAYS; ahead += 1) {
    const span = spansOn(after.day + ahead).find(
      next => isOpen(next) && (ahead > 0 || next.from > after.minute),
    );
    if (span) return { ...span, day: after.day + ahead };
  }
  return undefined;
};

const whileOpen = (seen: Seen, running: [DatedSpan, ...DatedSpan[]]): OpenState => {
  const [span] = running;
  const end = trueEnd(seen, Math.max(...running.map(({ day, to }) => to - (seen.now.day - day) * DAY)));
  if (end === undefined) return { state: 'open', span };
  const until = asMoment(seen.now.day, end);
  return isSoon(until, seen.at)
    ? { state: 'soon', change: 'closes', at: until, span }
    : { state: 'open', until, span };
};

const whileClosed = (
  seen: Seen,
  after: Moment,
  why: () => ClosedWhy | 'not_started' | undefined,
): OpenState => {
  const span = nextSpan(seen, after);
  const reopens = span && asMoment(span.day, span.from);
  if (reopens && isSoon(reopens, seen.at)) return { state: 'soon', change: 'opens', at: reopens, span };
  const reason = why();
  return { state: 'closed', ...(reopens && { reopens }), ...(reason && { why: reason }) };
};

const runningAt = ({ spansOn, now }: Seen, rules: readonly Rule[]): DatedSpan[] => {
  const days = rules.some(passesMidnight) ? [now.day - 1, now.day] : [now.day];
  return days.flatMap(day => {
    const minute = now.minute + (now.day - day) * DAY;
    return spansOn(day)
      .filter(span => span.from <= minute && minute < span.to)
      .map(span => ({ ...span, day }));
  });
};

const remembered = (spansOf: (day: number) => Span[]): ((day: number) => Span[]) => {
  const known = new Map<number, Span[]>();
  return day => {
    const spans = known.get(day) ?? spansOf(day);
    known.set(day, spans);
    return spans;
  };
};

/** Whether a service is open at an instant, and when that changes. */
export const openState = (rules: readonly Rule[] = [], at: Date, context: HoursContext = {}): OpenState => {
  const { patronDay, validFrom, validUntil } = context;
  const now = steadyTime(at);
  const first = validFrom === undefined ? Number.NEGATIVE_INFINITY : fromIsoDay(validFrom);
  const last = validUntil === undefined ? Number.POSITIVE_INFINITY : fromIsoDay(validUntil);
  const factsOf = (day: number) => dayFacts(day, patronDay);
  const spansOn = remembered(day => (day < first || day > last ? [] : spansOf(rules, day, factsOf)));
  const seen: Seen = { spansOn, at, now };

  const running = runningAt(seen, rules);
  const [open, ...others] = running.filter(isOpen);
  if (open) return whileOpen(seen, [open, ...others]);
  if (now.day > last) return { state: 'closed', why: 'ended' };
  if (now.day < first) return whileClosed(seen, { day: first, minute: -1 }, () => 'not_started');
  if (rules.length === 0 || running.length > 0) return { state: 'unknown' };
  return whileClosed(seen, now, () =>
    spansOn(now.day).length === 0 ? closedWhy(rules, factsOf(now.day)) : undefined,
  );
};
