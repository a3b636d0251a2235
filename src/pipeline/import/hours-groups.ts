// SPDX-License-Identifier: AGPL-3.0-or-later
import type { HoursWord } from './hours-words.ts';

type Span = { from: string; to: string };
/** Days with what holds on them; no spans means shut. */
export type HoursGroup = { days: number[]; spans: Span[] };

type Taken<T> = { value: T; next: number };

const markAt = (words: readonly HoursWord[], at: number): string | undefined => {
  const word = words[at];
  return word?.kind === 'mark' ? word.mark : undefined;
};

const between = (from: number, to: number): number[] | undefined =>
  from < to ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : undefined;

/** «lun-ven», «mar e gio», «lun, mer, ven». «lun/ven» may mean either, so it means nothing. */
const takeDays = (words: readonly HoursWord[], start: number): Taken<number[]> | undefined => {
  const days: number[] = [];
  let slashes = 0;
  let at = start;
  for (;;) {
    const mark = at === start ? '' : markAt(words, at);
    const next = mark === '' || mark === undefined ? at : at + 1;
    const word = words[next];
    if (word?.kind !== 'day' || mark === ';') break;
    if (mark === '/') slashes++;
    const span = mark === '-' || mark === 'al' ? between(days.at(-1) as number, word.day) : [word.day];
    if (span === undefined) return undefined;
    days.push(...span.filter(day => !days.includes(day)));
    at = next + 1;
  }
  const ambiguous = slashes > 0 && days.length < 3;
  return days.length === 0 || ambiguous ? undefined : { value: days, next: at };
};

/** «9-13», «9-13 e 15-17», «9/13 - 15/17»; a joint cannot also be the separator. */
const takeSpans = (words: readonly HoursWord[], start: number): Taken<Span[]> | undefined => {
  if (words[start]?.kind === 'shut') return { value: [], next: start + 1 };
  const spans: Span[] = [];
  let joint = '';
  let at = start;
  for (;;) {
    const mark = at === start ? undefined : markAt(words, at);
    const next = mark === undefined ? at : at + 1;
    const word = words[next];
    if (word?.kind !== 'span' || mark === ';' || mark === 'al' || (mark !== undefined && mark === joint))
      break;
    spans.push({ from: word.from, to: word.to });
    joint = word.joint;
    at = next + 1;
  }
  return spans.length === 0 ? undefined : { value: spans, next: at };
};

const skipMark = (words: readonly HoursWord[], at: number): number => {
  const mark = markAt(words, at);
  return mark !== undefined && mark !== '-' && mark !== 'al' ? at + 1 : at;
};

/** Days and times that alternate, days first or times first throughout; nothing when they do not. */
export const hoursGroups = (words: readonly HoursWord[]): HoursGroup[] | undefined => {
  const daysFirst = words[0]?.kind === 'day';
  const groups: HoursGroup[] = [];
  for (let at = 0; at < words.length; ) {
    const days = takeDays(words, daysFirst ? at : (takeSpans(words, at)?.next ?? at));
    const spans = takeSpans(words, daysFirst ? (days?.next ?? at) : at);
    if (days === undefined || spans === undefined) return undefined;
    groups.push({ days: days.value, spans: spans.value });
    at = skipMark(words, Math.max(days.next, spans.next));
  }
  return groups.length === 0 ? undefined : groups;
};
