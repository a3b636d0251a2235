// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Span } from '../hours/day.ts';
import { type TypicalDay, typicalWeek } from '../hours/typical-week.ts';
import type { Service } from '../service.ts';

/** Weekdays (Monday = 0) that are open at the same hours. */
export type SameDays = { days: readonly number[]; spans: readonly Span[] };

/** What paper can say of the hours: nobody knows them, one plain week, or more than a few lines hold. */
export type PaperHours = { known: 'no' } | { known: 'week'; lines: readonly SameDays[] } | { known: 'more' };

const isPlain = ({ spans, closedOn }: TypicalDay): boolean =>
  closedOn === undefined &&
  spans.every(span => [span.n, span.l, span.o, span.p, span.unknown].every(more => more === undefined));

const timesOf = ({ spans }: TypicalDay): string => spans.map(({ from, to }) => `${from}-${to}`).join();

type Open = { days: number[]; spans: Span[] };

const sameDays = (days: readonly TypicalDay[]): SameDays[] => {
  const lines = new Map<string, Open>();
  days.forEach((day, at) => {
    if (day.spans.length === 0) return;
    const times = day.spans.map(({ from, to }) => ({ from, to }));
    const line: Open = lines.get(timesOf(day)) ?? { days: [], spans: times };
    line.days.push(at);
    lines.set(timesOf(day), line);
  });
  return [...lines.values()];
};

/** Hours as a sheet on a wall may say them: what the source doubts is not known. */
export const paperHours = ({ hours, notes }: Pick<Service, 'hours' | 'notes'>): PaperHours => {
  if (hours === undefined || notes?.includes('hours_uncertain')) return { known: 'no' };
  const weeks = typicalWeek(hours);
  const days = weeks[0]?.days ?? [];
  const plain = weeks.length === 1 && days.every(isPlain) && !notes?.includes('day_varies');
  const lines = sameDays(days);
  return plain && lines.length > 0 ? { known: 'week', lines } : { known: 'more' };
};
