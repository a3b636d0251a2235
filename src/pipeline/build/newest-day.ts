// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Region } from '../../domain/pack.ts';

/** A date known to the month or year counts from its first day: never newer than it may be. */
const firstDay = (rough: string): string => `${rough}${'-01-01'.slice(rough.length - 4)}`.slice(0, 10);

/** The newest of some days, documents' dates or checks; nothing if none is known. */
export const newestOf = (days: Iterable<string | undefined>): string | undefined => {
  let newest: string | undefined;
  for (const day of days) {
    if (day === undefined) continue;
    const full = firstDay(day);
    if (newest === undefined || full > newest) newest = full;
  }
  return newest;
};

function* daysOf({ services, events, guides, sources }: Region): Generator<string | undefined> {
  for (const { provenance } of services) yield* [provenance.date, provenance.verifiedOn];
  for (const { provenance } of events) yield* [provenance.date, provenance.verifiedOn];
  for (const { checkedOn } of guides) yield checkedOn;
  for (const { date } of sources) yield date;
}

/** The newest day on which somebody wrote or checked anything a region says. Days to come (an end, an event) do not count. */
export const newestDay = (region: Region): string | undefined => newestOf(daysOf(region));
