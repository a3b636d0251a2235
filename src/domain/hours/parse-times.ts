// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Cursor } from './cursor.ts';
import type { Token } from './tokens.ts';

/** Minutes from midnight; the end may pass 1440, into the day after. */
export type Minutes = [number, number];

const DAY = 1440;

const minutesOf = (c: Cursor, token: Token): number => {
  const [hours, minutes] = token.text.split(':').map(Number) as Minutes;
  if (minutes > 59 || hours > 48) c.refuse('bad_time', token);
  return hours * 60 + minutes;
};

const timeToken = (c: Cursor): Token => {
  if (c.is('number') && c.isSign('.', 1)) c.refuse('dot_time');
  if (c.is('number')) c.refuse('no_minutes');
  return c.expect('time', 'bad_time');
};

const span = (c: Cursor): Minutes => {
  const start = timeToken(c);
  const from = minutesOf(c, start);
  if (from >= DAY) c.refuse('bad_time', start);
  if (!c.skipSign('-')) c.refuse('bad_time');
  const end = timeToken(c);
  // "9:00-1:00" is one in the morning to the clock and one after lunch to whoever wrote it.
  if (end.text.length < 5) c.refuse('one_digit_hour', end);
  const to = minutesOf(c, end);
  if (to === from) c.refuse('empty_span', start);
  const until = to < from ? to + DAY : to;
  if (until > 2 * DAY) c.refuse('bad_time', end);
  return [from, until];
};

/** `09:00-12:00,15:00-18:00`, in order of time; a comma before something else is left for the next rule. */
export const parseTimes = (c: Cursor): Minutes[] | undefined => {
  if (!c.is('time') && !c.is('number')) return undefined;
  const spans = [span(c)];
  while (c.isSign(',') && (c.is('time', 1) || c.is('number', 1))) {
    c.take();
    spans.push(span(c));
  }
  if (c.is('time') || c.is('number')) c.refuse('missing_comma');
  return spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
};
