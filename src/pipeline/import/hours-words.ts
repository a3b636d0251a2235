// SPDX-License-Identifier: AGPL-3.0-or-later

/** A piece of opening hours as Italians write them. `mark` is what joins two pieces. */
export type HoursWord =
  | { kind: 'day'; day: number }
  | { kind: 'span'; from: string; to: string; joint: string }
  | { kind: 'shut' }
  | { kind: 'mark'; mark: string };

const DAYS = ['lun', 'mar', 'mer', 'gio', 'ven', 'sab', 'dom'];
const ENDINGS = 'edi|tedi|coledi|vedi|erdi|ato|enica';
const DAY = new RegExp(`(?:(${DAYS.join('|')})(?:${ENDINGS})?|(lu|ma|me|gi|ve|sa|do))\\.?(?![a-z])`, 'y');
const MARK = /[-,;/]|e(?![a-z])|ed(?![a-z])|al(?![a-z])/y;
const SHUT = /chius[oi](?![a-z])/y;
/** Words that change nothing. Any other word may change everything, so it stops the reading. */
const EMPTY = /(?:\s|:|(?:dal|il|di|ore|orari[o]?|apert[oi]|apertura|h)\.?(?![a-z]))+/y;

const time = (comma: string): string => `(\\d{1,2})(?:[:.${comma}](\\d{2}))?(?!\\d)`;
const spanOf = (comma: string): RegExp => {
  const hour = '(?:ore\\s*|h\\.?\\s*)?';
  const joint = '\\s*(-|/|alle(?![a-z])|fino\\s+alle(?![a-z])|a(?![a-z]))\\s*';
  return new RegExp(`(?:dalle\\s+)?${hour}${time(comma)}${joint}${hour}${time(comma)}`, 'y');
};
/** «9,30-12,30» has minutes after the comma, «9-12,15-18» has two spans around it. */
const SPANS = { minutes: spanOf(','), list: spanOf('') };
export type CommaMeans = keyof typeof SPANS;

const clock = (hours: string, minutes = '00'): string => `${hours.padStart(2, '0')}:${minutes}`;

/** Lower case without accents, one kind of dash, public holidays left to the format's own rule. */
export const tidyHours = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s*\n\s*/g, ';')
    .replace(
      /[,;]?\s*\(?\b(?:esclus[io]|tranne|no)(?:\s+i)?(?:\s+giorni)?\s+festivi\)?|[,;]?\s*\(?\bfestivi\s+esclusi\)?/g,
      '',
    )
    .replace(/\s+/g, ' ')
    .replace(/[\s.;,]+$/, '')
    .trim();

const wordAt = (text: string, at: number, span: RegExp): { word: HoursWord; end: number } | undefined => {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const day = match(DAY);
  if (day !== null) {
    const index = DAYS.findIndex(name => name.startsWith(day[1] ?? (day[2] as string)));
    return { word: { kind: 'day', day: index }, end: at + day[0].length };
  }
  const hours = match(span);
  if (hours !== null) {
    const [all, from = '', fromMinutes, joint = '', to = '', toMinutes] = hours;
    return {
      word: { kind: 'span', from: clock(from, fromMinutes), to: clock(to, toMinutes), joint },
      end: at + all.length,
    };
  }
  const shut = match(SHUT);
  if (shut !== null) return { word: { kind: 'shut' }, end: at + shut[0].length };
  const mark = match(MARK);
  return mark === null ? undefined : { word: { kind: 'mark', mark: mark[0] }, end: at + mark[0].length };
};

/** The words of a tidied text; nothing as soon as one of them is not understood. */
export const hoursWords = (text: string, comma: CommaMeans): HoursWord[] | undefined => {
  const words: HoursWord[] = [];
  for (let at = 0; at < text.length; ) {
    EMPTY.lastIndex = at;
    const empty = EMPTY.exec(text);
    if (empty !== null) at += empty[0].length;
    if (at >= text.length) break;
    const found = wordAt(text, at, SPANS[comma]);
    if (found === undefined) return undefined;
    words.push(found.word);
    at = found.end;
  }
  return words;
};
