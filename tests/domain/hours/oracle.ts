// SPDX-License-Identifier: AGPL-3.0-or-later
import './rome-zone.ts';
import OpeningHours from 'opening_hours';
import { daySpans, type Span } from '../../../src/domain/hours/day.ts';
import type { Rule } from '../../../src/domain/hours/rule.ts';
import { fromIsoDay, instantOf, romeTime } from '../../../src/domain/rome.ts';

type State = 'open' | 'unknown' | 'closed';
type Change = { instant: number; state: State };
type Library = InstanceType<typeof OpeningHours>;

export const WHOLE = { from: fromIsoDay('2026-01-01'), to: fromIsoDay('2027-04-01') };

const nominatim = { address: { country_code: 'it', state: 'Basilicata' } } as never;

// To the library a quoted note alone makes the hours doubtful; ours only label them.
const withOpenNotes = (osm: string): string =>
  osm.replace(/(?<!unknown |open )"[^"]*"/g, note => `open ${note}`);

/** The library's reading of a string; it throws where the string is wrong. */
export const libraryReads = (osm: string): Library => new OpeningHours(withOpenNotes(osm), nominatim, 0);

/** The string that says to the library what `compileHours` takes for granted. */
export const withHolidays = (osm: string): string =>
  /\bPH\b/.test(osm) || osm.trim() === '24/7' ? osm : `${osm}; PH off`;

const merged = (changes: Change[]): Change[] =>
  changes.filter((change, index) => change.state !== changes[index - 1]?.state);

// The library finds the evening before by taking away 24 hours. The Monday after clocks go forward begins 23 hours
// after Sunday did, so until 01:00 it takes Saturday night's small hours for Sunday night's. Our own tests hold there.
const LOST_HOUR = [fromIsoDay('2026-03-30'), fromIsoDay('2027-03-29')];

/** Wall clock in Rome and what begins then: "2026-01-02 09:00 open". */
const spoken = (changes: Change[]): string[] =>
  changes.flatMap(({ instant, state }) => {
    const { day, minute } = romeTime(new Date(instant));
    const clock = new Date(day * 86_400_000 + minute * 60_000).toISOString();
    return LOST_HOUR.includes(day) ? [] : [`${clock.slice(0, 10)} ${clock.slice(11, 16)} ${state}`];
  });

/** Every change of state the library sees. */
export const libraryChanges = (osm: string, { from, to } = WHOLE): string[] => {
  const iterator = libraryReads(osm).getIterator(instantOf(from, 0));
  const state = (): State => (iterator.getState() ? 'open' : iterator.getUnknown() ? 'unknown' : 'closed');
  const seen = (): Change => ({ instant: iterator.getDate().getTime(), state: state() });
  const changes = [seen()];
  while (iterator.advance(instantOf(to, 0))) changes.push(seen());
  return spoken(merged(changes));
};

const stateOf = (spans: Span[]): State => {
  if (spans.some(span => !span.unknown)) return 'open';
  return spans.length > 0 ? 'unknown' : 'closed';
};

/** Every change of state in the spans of our days. */
export const ourChanges = (rules: Rule[], { from, to } = WHOLE): string[] => {
  const changes: Change[] = [];
  let eve: Span[] = daySpans(rules, from - 1).spans;
  for (let day = from; day < to; day += 1) {
    const today = daySpans(rules, day).spans;
    const late = eve.map(span => ({ ...span, from: span.from - 1440, to: span.to - 1440 }));
    const all = [...late.filter(span => span.to > 0), ...today];
    const edges = [...new Set([0, ...all.flatMap(span => [span.from, span.to])])].filter(
      at => at >= 0 && at < 1440,
    );
    for (const at of edges.sort((a, b) => a - b)) {
      const running = all.filter(span => span.from <= at && at < span.to);
      changes.push({ instant: instantOf(day, at).getTime(), state: stateOf(running) });
    }
    eve = today;
  }
  return spoken(merged(changes));
};
