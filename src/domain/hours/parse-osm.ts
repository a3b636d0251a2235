// SPDX-License-Identifier: AGPL-3.0-or-later
import { Cursor } from './cursor.ts';
import { parseDates } from './parse-dates.ts';
import { parseDays } from './parse-days.ts';
import { parseNote } from './parse-note.ts';
import { parseTimes } from './parse-times.ts';
import { type HoursFault, Refusal } from './refusal.ts';
import type { Rule } from './rule.ts';
import { tokenize } from './tokens.ts';

/** What the string does not say by itself. */
export type HoursOptions = {
  /** What public holidays and the patron day mean when the string does not name them (PH). Default: closed. */
  holidays?: 'closed' | 'open';
  /** Closures the office announced, ISO days, both ends in. */
  closures?: readonly { from: string; to: string }[];
  /** Position of each stop of an itinerant desk, by the key written after `@`. */
  stopIndex?: Readonly<Record<string, number>>;
};

const endsRule = (c: Cursor): boolean => c.is('end') || c.isSign(';') || c.isSign(',');

const isUndated = ({ on, d, n, ph }: Rule): boolean => !on && !d && !n && !ph;

const parseRule = (
  c: Cursor,
  stops: Readonly<Record<string, number>>,
  before: Rule | undefined,
  add: boolean,
): Rule => {
  const start = c.peek();
  const on = parseDates(c);
  const days = parseDays(c);
  const t = parseTimes(c);
  const state = c.is('state') ? c.take().text : 'open';
  const note = c.is('note') ? c.take() : undefined;
  const off = state === 'off' || state === 'closed';
  if (!endsRule(c)) c.refuse(c.is('always') ? 'not_24_7' : 'unexpected');
  if (c.peek() === start) c.refuse('empty_rule');
  if (!t && state === 'open') c.refuse('no_hours', start);
  if (off && note) c.refuse('note_on_closed', note);
  if (off && add) c.refuse('comma_off', start);
  const selectors: Rule = { ...(on && { on }), ...days };
  // Without its days a later rule would wipe out, or join, every day before it: never what the writer meant.
  const harmless = (off && t) || (add && before && isUndated(before));
  if (before && isUndated(selectors) && !harmless) c.refuse('undated_rule', start);
  return {
    ...selectors,
    ...(t && { t }),
    ...(off ? { s: 'off' as const } : state === 'unknown' && { s: 'unknown' as const }),
    ...(add && { add: 1 as const }),
    ...(note && parseNote(note, stops)),
  };
};

const parseRules = (c: Cursor, stops: Readonly<Record<string, number>>): Rule[] => {
  const rules: Rule[] = [];
  for (let add = false; ; add = c.take().text === ',') {
    rules.push(parseRule(c, stops, rules.at(-1), add));
    if (c.is('end')) return rules;
  }
};

const parse = (osm: string, { holidays = 'closed', closures = [], stopIndex = {} }: HoursOptions): Rule[] => {
  if (osm.trim() === '') throw new Refusal('empty', 0, osm);
  const tokens = tokenize(osm);
  const c = new Cursor(tokens);
  const always = c.is('always');
  if (always && !c.is('end', 1)) c.refuse('not_24_7', c.peek(1));
  const rules = always ? [{}] : parseRules(c, stopIndex);
  const silent = !always && !tokens.some(token => token.kind === 'holiday');
  if (silent && holidays === 'closed') rules.push({ ph: 1, s: 'off' });
  const wrong = closures.find(closure => closure.to < closure.from);
  if (wrong) throw new Refusal('bad_closure', 0, `${wrong.from}/${wrong.to}`);
  if (closures.length > 0)
    rules.push({ on: closures.map(({ from, to }) => [from, to]), s: 'off', why: 'closure' });
  return rules;
};

/**
 * Compiles the part of OSM's opening_hours that Italian offices need into rules, or says what is wrong and
 * where. It takes no string the opening_hours library refuses, nor one it warns about as doubtful, except a night
 * cut short by the next day's `;` rule: OSM means it so, and a `,` is the way to keep the night whole.
 */
export const compileHours = (
  osm: string,
  options: HoursOptions = {},
): { rules: Rule[] } | { fault: HoursFault } => {
  try {
    return { rules: parse(osm, options) };
  } catch (thrown) {
    if (thrown instanceof Refusal) return { fault: thrown.fault };
    throw thrown;
  }
};
