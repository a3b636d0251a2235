// SPDX-License-Identifier: AGPL-3.0-or-later
import { canonicalJson } from './canonical-json.ts';
import type { Rule } from './hours/rule.ts';

/** Nearly all hours end so; what does not is marked `!`. */
const CLOSED_ON_HOLIDAYS: Rule = { ph: 1, s: 'off' };
const HOLIDAYS = canonicalJson(CLOSED_ON_HOLIDAYS);

const RULE =
  /^(\d+)?(?:#([-\d:,]+))?(H)?(?:\[([-\d/,]+)\])?(?:@([-\d,]+))?([X?])?(\+)?(?:P(\d+))?(?:L([a-z,]+))?(?:O([a-z\d_,]+))?(W)?$/;

const spans = (pairs: readonly (readonly unknown[])[], between: string): string =>
  pairs.map(pair => pair.join(between)).join(',');

const writeRule = ({ d, n, ph, on, t, s, add, p, l, o, why }: Rule): string =>
  [
    d ?? '',
    n && `#${spans(n, ':')}`,
    ph && 'H',
    on && `[${spans(on, '/')}]`,
    t && `@${spans(t, '-')}`,
    s && (s === 'off' ? 'X' : '?'),
    add && '+',
    p === undefined ? '' : `P${p}`,
    l && `L${l}`,
    o && `O${o}`,
    why && 'W',
  ].join('');

const pairOf = <T>(text: string, between: string, read: (part: string) => T): [T, T] => {
  const [from = '', to = ''] = text.split(between);
  return [read(from), read(to)];
};

const readRule = (text: string): Rule => {
  const match = RULE.exec(text);
  if (match === null) throw new Error('not a rule');
  const [, d, n, ph, on, t, s, add, p, l, o, why] = match;
  return {
    ...(d && { d: Number(d) }),
    ...(n && { n: n.split(',').map(week => pairOf(week, ':', Number)) }),
    ...(ph && { ph: 1 }),
    ...(on && { on: on.split(',').map(range => pairOf(range, '/', String)) }),
    ...(t && { t: t.split(',').map(span => pairOf(span, '-', Number)) }),
    ...(s && { s: s === 'X' ? 'off' : 'unknown' }),
    ...(add && { add: 1 }),
    ...(p && { p: Number(p) }),
    ...(l && { l: l.split(',') }),
    ...(o && { o: o.split(',') }),
    ...(why && { why: 'closure' }),
  };
};

const write = (rules: readonly Rule[]): string => {
  const usual = rules.length > 1 && canonicalJson(rules.at(-1)) === HOLIDAYS;
  const said = usual ? rules.slice(0, -1) : rules;
  return said.map(writeRule).join(';') + (usual ? '' : '!');
};

const read = (text: string): Rule[] => {
  const usual = !text.endsWith('!');
  const said = usual ? text : text.slice(0, -1);
  const rules = said === '' ? [] : said.split(';').map(readRule);
  return usual ? [...rules, CLOSED_ON_HOLIDAYS] : rules;
};

const comesBack = (text: string, json: string): boolean => {
  try {
    return text !== '' && canonicalJson(read(text)) === json;
  } catch {
    return false;
  }
};

/** Rules as short text, e.g. `31@540-780;10@900-1020+`; rules the short form cannot hold are JSON after `=`. */
export const writeHours = (rules: readonly Rule[]): string => {
  const json = canonicalJson(rules);
  const text = write(rules);
  return comesBack(text, json) ? text : `=${json}`;
};

/** The rules again; text that is none throws. */
export const readHours = (text: string): unknown =>
  text.startsWith('=') ? JSON.parse(text.slice(1)) : read(text);
