// SPDX-License-Identifier: AGPL-3.0-or-later
import { COURSE_LEVELS, type CourseLevel } from '../vocabulary.ts';
import { type Audience, type Day, FOR_AUDIENCES, type Query } from './query.ts';

export const FLAGS = ['open', 'free', 'noapp', 'children', 'stepfree', 'women', 'evening'] as const;
export type Flag = (typeof FLAGS)[number];
/** Filters that are one of many: pressing another of the same name takes its place. */
export const CHOICES = ['speaks', 'level', 'mediator', 'day', 'for'] as const;
export type Choice = (typeof CHOICES)[number];

/** A chip that can be pressed. */
export type Filter =
  | Flag
  | `speaks:${string}`
  | `level:${CourseLevel}`
  | `mediator:${string}`
  | `day:${Day}`
  | `for:${Audience}`;

export const DAYS: readonly Day[] = [1, 2, 3, 4, 5, 6, 7];
export const LEVEL_FILTERS: readonly Filter[] = COURSE_LEVELS.map(level => `level:${level}` as const);
export const DAY_FILTERS: readonly Filter[] = DAYS.map(day => `day:${day}` as const);
export const AUDIENCE_FILTERS: readonly Filter[] = FOR_AUDIENCES.map(who => `for:${who}` as const);

const partsOf = (filter: Filter): { key: Flag | Choice; value: string | number | true } => {
  const [key = '', value] = filter.split(':');
  if (value === undefined) return { key: key as Flag, value: true };
  return { key: key as Choice, value: key === 'day' ? Number(value) : value };
};

export const isPressed = (query: Query, filter: Filter): boolean => {
  const { key, value } = partsOf(filter);
  return query[key] === value;
};

/** The query with a filter pressed; pressed once more it is let go. The page starts anew. */
export const press = (query: Query, filter: Filter): Query => {
  const { key, value } = partsOf(filter);
  const { page: _, [key]: before, ...rest } = query;
  return before === value ? rest : { ...rest, [key]: value };
};

/** The pressed filters, always in the same order. */
export const pressedOf = (query: Query): Filter[] => [
  ...FLAGS.filter(flag => query[flag] === true),
  ...CHOICES.flatMap(choice => (query[choice] === undefined ? [] : [`${choice}:${query[choice]}` as Filter])),
];
