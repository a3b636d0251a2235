// SPDX-License-Identifier: AGPL-3.0-or-later
import { daySpans } from './day.ts';
import type { Rule } from './rule.ts';

/** Languages named by the spans of a civil day; those the service always speaks are the caller's to add. */
export const languagesOn = (rules: readonly Rule[], day: number, patronDay?: string): string[] => [
  ...new Set(daySpans(rules, day, patronDay).spans.flatMap(span => (span.unknown ? [] : (span.l ?? [])))),
];

/**
 * The rules as they stand for someone who comes for one procedure: the slots that name it, and all that closes.
 * Feed them to `openState`, `daySpans` or `typicalWeek`. Empty when no slot names it, so that its hours are unknown.
 */
export const slotsForOffer = (rules: readonly Rule[], offer: string): Rule[] => {
  if (!rules.some(rule => rule.o?.includes(offer))) return [];
  return rules.flatMap(rule => {
    if (rule.s === 'off' || rule.o?.includes(offer)) return [rule];
    if (rule.add) return [];
    // A slot for something else still replaces the earlier ones that day. Timed, so as not to read as a closure.
    const { d, n, ph, on } = rule;
    return [
      { ...(d && { d }), ...(n && { n }), ...(ph && { ph }), ...(on && { on }), t: [[0, 1440]], s: 'off' },
    ];
  });
};
