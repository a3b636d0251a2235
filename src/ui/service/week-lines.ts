// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Span } from '../../domain/hours/day.ts';
import type { Rule } from '../../domain/hours/rule.ts';
import {
  type TypicalDay,
  type TypicalSpan,
  type TypicalWeek,
  typicalWeek,
} from '../../domain/hours/typical-week.ts';
import type { Service } from '../../domain/service.ts';
import type { Live } from './live-hours.ts';

/** A line of the week: days that are alike, when the desk, the phone and the mediator are there. */
export type WeekLine = {
  days: readonly number[];
  spans: readonly TypicalSpan[];
  /** On which of the month it is closed although it has hours. */
  closedOn: readonly number[];
  phone: readonly Span[];
  mediator: readonly Span[];
  today: boolean;
};
export type Week = { season?: TypicalWeek['season']; lines: WeekLine[] };

const NONE: TypicalDay = { spans: [] };
const times = (spans: readonly Span[]): string => spans.map(({ from, to }) => `${from}-${to}`).join();
const once = (spans: readonly Span[]): Span[] =>
  spans.filter(
    ({ from, to }, place) => spans.findIndex(other => other.from === from && other.to === to) === place,
  );
const inOrder = (spans: readonly TypicalSpan[]): TypicalSpan[] =>
  [...spans].sort((a, b) => a.from - b.from || (((a.n ?? 0) + 6) % 6) - (((b.n ?? 0) + 6) % 6));
const inSeason = (weeks: readonly TypicalWeek[], season: TypicalWeek['season']): TypicalWeek | undefined =>
  weeks.find(week => JSON.stringify(week.season) === JSON.stringify(season)) ?? weeks[0];

const isBlank = ({ spans, phone, mediator, today }: WeekLine): boolean =>
  !today && spans.length + phone.length + mediator.length === 0;

/** Closed days in a row are one line; open days each have their own. */
const gathered = (lines: readonly WeekLine[]): WeekLine[] => {
  const kept: WeekLine[] = [];
  for (const line of lines) {
    const last = kept.at(-1);
    if (last !== undefined && isBlank(last) && isBlank(line))
      kept[kept.length - 1] = { ...last, days: [...last.days, ...line.days] };
    else kept.push(line);
  }
  return kept;
};

/** The weeks of a service as they are written, all year and by season; today is marked when it is known. */
export const weeksOf = (
  { hours, phoneHours, mediator }: Pick<Service, 'hours' | 'phoneHours' | 'mediator'>,
  live: Live | undefined,
): Week[] => {
  const weeks = typicalWeek(hours ?? phoneHours ?? []);
  const phones = hours === undefined ? [] : typicalWeek(phoneHours ?? []);
  const mediators = typicalWeek(mediator?.hours ?? []);
  return weeks.map(({ season, days }, place) => {
    const [phoneWeek, mediatorWeek] = [inSeason(phones, season), inSeason(mediators, season)];
    const lines = days.map((typical, day): WeekLine => {
      const spans = inOrder(typical.spans);
      const phone = once((phoneWeek?.days[day] ?? NONE).spans);
      return {
        days: [day],
        spans,
        closedOn: typical.closedOn ?? [],
        phone: times(phone) === times(once(spans)) ? [] : phone,
        mediator: once((mediatorWeek?.days[day] ?? NONE).spans),
        today: live?.week === place && live.day === day,
      };
    });
    return { ...(season && { season }), lines: gathered(lines) };
  });
};

/** True for a place that is open day and night, every day. */
export const isAlwaysOpen = (weeks: readonly Week[]): boolean =>
  weeks.length === 1 &&
  weeks[0]?.lines.every(({ spans, closedOn }) => times(spans) === '0-1440' && closedOn.length === 0) === true;

/** Languages spoken only in some hours, with their weekdays. */
export const slotLanguages = (rules: readonly Rule[]): Map<string, number[]> => {
  const found = new Map<string, Set<number>>();
  for (const { days } of typicalWeek(rules))
    days.forEach(({ spans }, day) => {
      for (const code of spans.flatMap(({ l }) => l ?? []))
        found.set(code, (found.get(code) ?? new Set()).add(day));
    });
  return new Map([...found].map(([code, days]) => [code, [...days].sort((a, b) => a - b)]));
};

/** When one procedure is done, by weekday. */
export const slotsOf = (rules: readonly Rule[], offer: string): { day: number; spans: TypicalSpan[] }[] =>
  (typicalWeek(rules)[0]?.days ?? [])
    .map(({ spans }, day) => ({ day, spans: spans.filter(({ o }) => o?.includes(offer)) }))
    .filter(({ spans }) => spans.length > 0);
