// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daySpans } from '../../../src/domain/hours/day.ts';
import {
  type Moment,
  type OpenState,
  openState,
  SOON_MINUTES,
} from '../../../src/domain/hours/open-state.ts';
import type { Rule } from '../../../src/domain/hours/rule.ts';
import { fromIsoDay, instantOf, steadyTime } from '../../../src/domain/rome.ts';
import { osmString } from './osm-grammar.ts';
import { OSM_STRINGS } from './osm-strings.ts';
import { rulesOf } from './rules-of.ts';

const MINUTE = 60_000;
const seed = Number(process.env.FC_SEED ?? 20261121);
const runs = { numRuns: 600, seed };

const rules = fc
  .tuple(
    fc.oneof(osmString, fc.constantFrom(...OSM_STRINGS.map(({ osm }) => osm))),
    fc.constantFrom('closed', 'open'),
  )
  .map(([osm, holidays]) => rulesOf(osm, { holidays: holidays as 'closed' | 'open' }));

const minuteOf = (iso: string): number => instantOf(fromIsoDay(iso), 0).getTime() / MINUTE;
const between = (from: string, to: string) => fc.integer({ min: minuteOf(from), max: minuteOf(to) });
/** Any minute of 2026–2028, with clock changes, New Year and holidays well visited. */
const instant = fc
  .oneof(
    { weight: 4, arbitrary: between('2026-01-01', '2028-12-31') },
    ...['2026-03-28', '2026-10-24', '2027-03-27', '2027-10-30', '2026-12-31', '2026-12-24', '2027-03-28'].map(
      iso => ({
        weight: 1,
        arbitrary: fc.integer({ min: minuteOf(iso), max: minuteOf(iso) + 3 * 1440 }),
      }),
    ),
  )
  .map(minute => new Date(minute * MINUTE));
const patronDay = fc.constantFrom(undefined, '05-29', '12-06', '02-29');

const isOpen = (state: OpenState): boolean =>
  state.state === 'open' || (state.state === 'soon' && state.change === 'closes');
const instantAt = ({ day, minute }: Moment): number => instantOf(day, minute).getTime();
const endOf = (state: OpenState): Moment | undefined => {
  if (state.state === 'open') return state.until;
  return state.state === 'soon' && state.change === 'closes' ? state.at : undefined;
};
const reopeningOf = (state: OpenState): Moment | undefined => {
  if (state.state === 'closed') return state.reopens;
  return state.state === 'soon' && state.change === 'opens' ? state.at : undefined;
};

const readSpans = (held: Rule[], at: Date, patron?: string): 'open' | 'unknown' | 'closed' => {
  const { day, minute } = steadyTime(at);
  const running = [
    ...daySpans(held, day, patron).spans.filter(span => span.from <= minute && minute < span.to),
    ...daySpans(held, day - 1, patron).spans.filter(span => minute + 1440 < span.to),
  ];
  if (running.some(span => !span.unknown)) return 'open';
  return running.length > 0 || held.length === 0 ? 'unknown' : 'closed';
};

/** Some minutes from one instant up to, not with, another. */
const sample = (from: number, to: number): Date[] =>
  Array.from(
    { length: 12 },
    (_, index) => new Date(from + Math.floor(((to - from) / MINUTE / 12) * index) * MINUTE),
  );

describe('at any instant, for any hours', () => {
  test('the state is what the spans of the day say', () => {
    fc.assert(
      fc.property(rules, instant, patronDay, (held, at, patron) => {
        const state = openState(held, at, { patronDay: patron });
        const seen = isOpen(state) ? 'open' : state.state === 'unknown' ? 'unknown' : 'closed';
        expect(seen).toBe(readSpans(held, at, patron));
      }),
      runs,
    );
  });

  test('it is open at the moment it reopens, not a minute before, nor at any time until then', () => {
    fc.assert(
      fc.property(rules, instant, patronDay, (held, at, patron) => {
        const reopens = reopeningOf(openState(held, at, { patronDay: patron }));
        if (!reopens) return;
        const begins = instantAt(reopens);
        expect(begins).toBeGreaterThan(at.getTime());
        expect(isOpen(openState(held, new Date(begins), { patronDay: patron }))).toBe(true);
        const before = [...sample(at.getTime(), begins), new Date(begins - MINUTE)].filter(
          time => time >= at,
        );
        expect(before.filter(time => isOpen(openState(held, time, { patronDay: patron })))).toEqual([]);
      }),
      runs,
    );
  });

  test('it stays open until its end, and not a minute longer', () => {
    fc.assert(
      fc.property(rules, instant, patronDay, (held, at, patron) => {
        const until = endOf(openState(held, at, { patronDay: patron }));
        if (!until) return;
        const ends = instantAt(until);
        expect(ends).toBeGreaterThan(at.getTime());
        expect(isOpen(openState(held, new Date(ends), { patronDay: patron }))).toBe(false);
        const during = [...sample(at.getTime(), ends), new Date(ends - MINUTE)];
        expect(during.filter(time => !isOpen(openState(held, time, { patronDay: patron })))).toEqual([]);
      }),
      runs,
    );
  });

  test('soon is the last hour before a change, in real minutes, and only that', () => {
    fc.assert(
      fc.property(rules, instant, (held, at) => {
        const state = openState(held, at);
        const change = endOf(state) ?? reopeningOf(state);
        if (!change) return;
        const minutes = (instantAt(change) - at.getTime()) / MINUTE;
        expect(state.state === 'soon').toBe(minutes <= SOON_MINUTES);
      }),
      runs,
    );
  });

  test('a start and an end only ever take hours away', () => {
    fc.assert(
      fc.property(rules, instant, (held, at) => {
        const bound = openState(held, at, { validFrom: '2026-06-01', validUntil: '2027-06-30' });
        if (isOpen(bound)) expect(isOpen(openState(held, at))).toBe(true);
        const { day } = steadyTime(at);
        if (day > fromIsoDay('2027-07-01')) expect(bound).toEqual({ state: 'closed', why: 'ended' });
        if (day < fromIsoDay('2026-06-01')) expect(isOpen(bound)).toBe(false);
      }),
      runs,
    );
  });
});

test('1,725 services with weekly hours are judged in one pass', () => {
  const weekly = OSM_STRINGS.filter(({ group }) => group === 'weekly' || group === 'split');
  const services = Array.from({ length: 1725 }, (_, index) =>
    rulesOf((weekly[index % weekly.length] as { osm: string }).osm),
  );
  const passes = Array.from({ length: 30 }, (_, index) => {
    const at = new Date(Date.UTC(2026, 10, 20 + (index % 3), 5 + index, 7));
    const start = performance.now();
    for (const held of services) openState(held, at, { patronDay: '05-29' });
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = passes[15] as number;
  console.log(`openState: ${services.length} services in ${median.toFixed(1)} ms (median of 30 passes)`);
  // Measured 13–18 ms alone on one core; the limit leaves room for a busy machine and still catches a change of order.
  expect(median).toBeLessThan(90);
});
