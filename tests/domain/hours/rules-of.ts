// SPDX-License-Identifier: AGPL-3.0-or-later
import { compileHours, type HoursOptions } from '../../../src/domain/hours/parse-osm.ts';
import type { Rule } from '../../../src/domain/hours/rule.ts';
import { fromIsoDay, instantOf, toIsoDay } from '../../../src/domain/rome.ts';

export const STOPS = { potenza: 0, melfi: 1, lagonegro: 2, policoro: 3, gorgoglione: 4 };

/** The rules of a string that must compile. */
export const rulesOf = (osm: string, options: HoursOptions = {}): Rule[] => {
  const result = compileHours(osm, { stopIndex: STOPS, ...options });
  if ('fault' in result) throw new Error(`${osm}: ${JSON.stringify(result.fault)}`);
  return result.rules;
};

/** A civil day. */
export const day = fromIsoDay;

/** "2026-11-23 09:30" on a wall in Italy; the first of two in October. */
export const rome = (moment: string): Date =>
  instantOf(fromIsoDay(moment.slice(0, 10)), Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14)));

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** The same, back. */
export const said = (moment: { day: number; minute: number } | undefined): string | undefined =>
  moment && `${toIsoDay(moment.day)} ${clock(moment.minute)}`;

/** Spans as one reads them: "09:00-12:00", "22:00-26:00 unknown". */
export const spoken = (spans: { from: number; to: number; unknown?: true }[]): string[] =>
  spans.map(({ from, to, unknown }) => `${clock(from)}-${clock(to)}${unknown ? ' unknown' : ''}`);
