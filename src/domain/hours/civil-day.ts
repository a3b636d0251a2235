// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DayFacts, matches } from './day-facts.ts';
import type { Rule } from './rule.ts';

/** A piece of a civil day, in minutes 0–1440, painted by one span of one rule. */
export type Piece = {
  from: number;
  to: number;
  rule: Rule;
  /** Position in the rule's `t`. */
  span: number;
  /** The rest of a span that started the evening before. */
  eve: boolean;
};

const DAY = 1440;
const WHOLE_DAY: [number, number][] = [[0, DAY]];

const cut = (piece: Piece, from: number, to: number): Piece[] => {
  if (piece.to <= from || piece.from >= to) return [piece];
  const before = { ...piece, to: Math.min(piece.to, from) };
  const after = { ...piece, from: Math.max(piece.from, to) };
  return [before, after].filter(rest => rest.to > rest.from);
};

// The last rule to speak of a minute decides what it is; two open spans may share it (two languages, two desks).
const paint = (pieces: Piece[], piece: Piece): Piece[] => {
  const { rule, from, to } = piece;
  if (from >= to) return pieces;
  const open = rule.s === undefined;
  const left = pieces.flatMap(below => (open && below.rule.s === undefined ? [below] : cut(below, from, to)));
  if (rule.s !== 'off') left.push(piece);
  return left;
};

/** True when a span of the rule goes on past midnight. */
export const passesMidnight = (rule: Rule): boolean => rule.t?.some(([, to]) => to > DAY) ?? false;

/**
 * What the rules make of one civil day, from midnight to midnight. As in the opening_hours library, whose manual
 * calls it the only consistent reading: a rule that replaces others replaces the whole civil day, with the small
 * hours left over from the evening before, and not the small hours that follow. An announced closure (`why`) is
 * ours, not OSM's: it takes away the spans that start on its days, and leaves the night before to end in peace.
 */
export const civilDay = (rules: readonly Rule[], today: DayFacts, yesterday: DayFacts): Piece[] => {
  let pieces: Piece[] = [];
  for (const rule of rules) {
    const now = matches(rule, today);
    const night = passesMidnight(rule) || rule.why !== undefined;
    const before = night && matches(rule, yesterday);
    if (rule.why) {
      pieces = pieces.filter(piece => !(piece.eve ? before : now));
      continue;
    }
    if (!now && !before) continue;
    if (now && rule.s !== 'off' && !rule.add) pieces = [];
    (rule.t ?? WHOLE_DAY).forEach(([from, to], span) => {
      if (now) pieces = paint(pieces, { from, to: Math.min(to, DAY), rule, span, eve: false });
    });
    rule.t?.forEach(([, to], span) => {
      if (before) pieces = paint(pieces, { from: 0, to: to - DAY, rule, span, eve: true });
    });
  }
  return pieces.sort((a, b) => a.from - b.from || a.to - b.to);
};
