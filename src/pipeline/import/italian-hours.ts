// SPDX-License-Identifier: AGPL-3.0-or-later
import { readHours } from '../parse/hours.ts';
import { Problem } from '../parse/problem.ts';
import { type HoursGroup, hoursGroups } from './hours-groups.ts';
import { type CommaMeans, hoursWords, tidyHours } from './hours-words.ts';

const OSM_DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const ALWAYS =
  /^(?:24\/7|(?:tutti i giorni,? )?(?:24 ?ore su 24|h ?24),? 7 giorni su 7|tutti i giorni,? (?:24 ?ore su 24|h ?24))$/;
/** «3-6» and «7-9» may be said of the afternoon: an office that seems to open so early was not understood. */
const EARLIEST = '07:30';
const LATEST = '24:00';

type Week = string[][];

const isSane = (from: string, to: string): boolean =>
  from >= EARLIEST && from < to && to <= LATEST && /:[0-5]\d$/.test(from) && /:[0-5]\d$/.test(to);

const overlap = (spans: readonly string[]): boolean =>
  spans.some((span, index) => index > 0 && span.slice(0, 5) < (spans[index - 1] as string).slice(6));

/** The hours of each weekday; nothing when two parts of the text disagree about a day. */
const weekOf = (groups: readonly HoursGroup[]): Week | undefined => {
  const week: Week = OSM_DAYS.map(() => []);
  const shut = new Set<number>();
  for (const { days, spans } of groups)
    for (const day of days) {
      if (spans.length === 0) shut.add(day);
      if (!spans.every(({ from, to }) => isSane(from, to))) return undefined;
      week[day]?.push(...spans.map(({ from, to }) => `${from}-${to}`));
    }
  for (const [day, spans] of week.entries()) {
    spans.sort();
    if (overlap(spans) || (spans.length > 0 && shut.has(day))) return undefined;
  }
  return week;
};

const daysText = (days: readonly number[]): string => {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: number | undefined) => OSM_DAYS[day ?? 0] as string;
  return runs
    .map(run => (run.length > 2 ? `${name(run[0])}-${name(run.at(-1))}` : run.map(name).join(',')))
    .join(',');
};

const osmOf = (week: Week): string => {
  const daysBySpans = new Map<string, number[]>();
  for (const [day, spans] of week.entries()) {
    const key = spans.join(',');
    if (key !== '') daysBySpans.set(key, [...(daysBySpans.get(key) ?? []), day]);
  }
  return [...daysBySpans].map(([spans, days]) => `${daysText(days)} ${spans}`).join('; ');
};

const read = (text: string, comma: CommaMeans): string | undefined => {
  const words = hoursWords(text, comma);
  const groups = words === undefined ? undefined : hoursGroups(words);
  const week = groups === undefined ? undefined : weekOf(groups);
  const osm = week === undefined ? '' : osmOf(week);
  return osm === '' || readHours(osm) instanceof Problem ? undefined : osm;
};

/** Hours in plain Italian in our own form, when they can only mean one thing; otherwise nothing. */
export const italianHours = (written: string): string | undefined => {
  const text = tidyHours(written);
  if (ALWAYS.test(text)) return '24/7';
  const readings = new Set([read(text, 'minutes'), read(text, 'list')].filter(osm => osm !== undefined));
  return readings.size === 1 ? [...readings][0] : undefined;
};
