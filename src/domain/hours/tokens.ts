// SPDX-License-Identifier: AGPL-3.0-or-later
import { type HoursFaultCode, Refusal } from './refusal.ts';

export const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export type TokenKind =
  | 'always'
  | 'day'
  | 'month'
  | 'holiday'
  | 'state'
  | 'year'
  | 'number'
  | 'time'
  | 'note'
  | 'sign'
  | 'end';
export type Token = { kind: TokenKind; text: string; at: number };

const WORDS = new Map<string, TokenKind>([
  ...WEEKDAYS.map(word => [word, 'day'] as const),
  ...MONTHS.map(word => [word, 'month'] as const),
  ...['off', 'closed', 'open', 'unknown'].map(word => [word, 'state'] as const),
  ['PH', 'holiday'],
]);

const LEFT_OUT = new Map<string, HoursFaultCode>([
  ...['sunrise', 'sunset', 'dawn', 'dusk'].map(word => [word, 'sun_time'] as const),
  ...['day', 'days'].map(word => [word, 'date_offset'] as const),
  ['week', 'week_number'],
  ['sh', 'school_holidays'],
  ['easter', 'easter'],
]);

const ITALIAN = new Set(
  (
    'lun mar mer gio ven sab dom lunedì martedì mercoledì giovedì venerdì sabato domenica lunedi martedi ' +
    'mercoledi giovedi venerdi gen mag giu lug ago set ott dic gennaio febbraio marzo aprile maggio giugno luglio ' +
    'agosto settembre ottobre novembre dicembre chiuso aperto festivi feriali dalle alle ore e su appuntamento'
  ).split(' '),
);

const LOWER = new Set([...WORDS.keys()].map(word => word.toLowerCase()));

const wordFault = (word: string): HoursFaultCode => {
  const lower = word.toLowerCase();
  const left = LEFT_OUT.get(lower);
  if (left) return left;
  if (ITALIAN.has(lower)) return 'italian_word';
  return LOWER.has(lower) ? 'wrong_case' : 'unknown_word';
};

const SIGN_FAULTS: Record<string, HoursFaultCode> = {
  '–': 'dash',
  '—': 'dash',
  '−': 'dash',
  '‐': 'dash',
  '‑': 'dash',
};

// In this order: 24/7 before numbers, a time before the number it starts with, 2026 before 20 and 26.
const SHAPES: [RegExp, TokenKind][] = [
  [/24\/7(?!\d)/y, 'always'],
  [/\d{1,2}:\d\d(?!\d)/y, 'time'],
  [/20\d\d(?!\d)/y, 'year'],
  [/\d+/y, 'number'],
  [/"[^"]*"/y, 'note'],
  [/\|\||[-,;+[\]/().:]/y, 'sign'],
];

const tokenAt = (osm: string, at: number): Token => {
  for (const [shape, kind] of SHAPES) {
    shape.lastIndex = at;
    const text = shape.exec(osm)?.[0];
    if (text) return { kind, text, at };
  }
  const word = /^\p{L}+/u.exec(osm.slice(at))?.[0];
  if (word) {
    const kind = WORDS.get(word);
    if (!kind) throw new Refusal(wordFault(word), at, word);
    return { kind, text: word, at };
  }
  const found = String.fromCodePoint(osm.codePointAt(at) ?? 0);
  if (found === '"') throw new Refusal('unclosed_quote', at, osm.slice(at));
  throw new Refusal(SIGN_FAULTS[found] ?? 'bad_character', at, found);
};

/** The string as tokens, closed by an `end`; throws a Refusal at the first word or sign we do not take. */
export const tokenize = (osm: string): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < osm.length) {
    if (osm[at] === ' ') {
      at += 1;
      continue;
    }
    const token = tokenAt(osm, at);
    const before = tokens.at(-1);
    const glued =
      before && before.at + before.text.length === at && before.kind !== 'sign' && token.kind !== 'sign';
    if (glued) throw new Refusal('missing_space', at, token.text);
    tokens.push(token);
    at += token.text.length;
  }
  tokens.push({ kind: 'end', text: '', at: osm.length });
  return tokens;
};
