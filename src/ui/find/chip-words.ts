// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Counts } from '../../domain/find/counts.ts';
import type { Filter, Flag } from '../../domain/find/filters.ts';
import { isPressed } from '../../domain/find/filters.ts';
import { deskLanguageOf, type Query } from '../../domain/find/query.ts';
import { COURSE_LEVELS } from '../../domain/vocabulary.ts';
import { languageName, weekdayName } from '../../i18n/format.ts';
import { text, type WordKey, word } from '../../i18n/i18n.ts';

export type ChipState = { filter: Filter; pressed: boolean; count: number };

const ICONS: Record<string, string> = {
  open: 'open',
  speaks: 'talk',
  free: 'euro',
  noapp: 'cal',
  children: 'child',
  stepfree: 'wheel',
  women: 'female',
  evening: 'moon',
  level: 'steps',
  mediator: 'talk',
  day: 'cal',
  for: 'people',
};

const keyOf = (filter: Filter): string => filter.split(':')[0] as string;
const choiceOf = (filter: Filter): string => filter.slice(keyOf(filter).length + 1);

export const iconOf = (filter: Filter): string => ICONS[keyOf(filter)] ?? 'filter';

/** What a filter is called, in the reader's language. */
export const labelOf = (filter: Filter): string => {
  const value = choiceOf(filter);
  switch (keyOf(filter)) {
    case 'speaks':
      return text('find.speaks', { language: languageName(value) });
    case 'mediator':
      return text('find.mediatorSpeaks', { language: languageName(value) });
    case 'level':
      return word(`courseLevel.${value}` as WordKey);
    case 'for':
      return word(`audience.${value}` as WordKey);
    case 'day':
      return weekdayName(Number(value) - 1);
    default:
      return text(`find.${filter as Flag}`);
  }
};

const ALWAYS: readonly Filter[] = ['open', 'free', 'noapp', 'children', 'stepfree', 'women'];

/** The filters worth a chip: those of every search, and those that make sense only for this need. */
const offered = ({ need }: Query, lang: string): Filter[] => {
  const spoken = deskLanguageOf(lang);
  const speaks: Filter[] = spoken === undefined || spoken === 'it' ? [] : [`speaks:${spoken}`];
  const course: Filter[] =
    need === 'italian' ? [...COURSE_LEVELS.map(level => `level:${level}` as const), 'evening'] : [];
  const [first = 'open', ...rest] = ALWAYS;
  return [first, ...speaks, ...rest, ...course];
};

/** Filters that stand in a list of their own instead of a chip each. */
export const isChoice = (filter: Filter): boolean => /^(mediator|day|for):/.test(filter);

const place = ({ pressed, count }: ChipState): number => (pressed ? 0 : count > 0 ? 1 : 2);

/** The chips in the order they stand: pressed, then those that leave something, then the rest. */
export const chipsFor = (
  query: Query,
  counts: Counts,
  lang: string,
  pressed: readonly Filter[],
): ChipState[] =>
  [...new Set([...pressed.filter(filter => !isChoice(filter)), ...offered(query, lang)])]
    .map(filter => ({ filter, pressed: isPressed(query, filter), count: counts[filter] ?? 0 }))
    .sort((a, b) => place(a) - place(b));
