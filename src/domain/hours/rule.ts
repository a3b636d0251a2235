// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';

const weekdayBits = z.int().check(z.gte(1), z.lte(127));

/**
 * Opening hours as date-free rules, read in order. A rule speaks of a day when every selector it has matches:
 * `on` (dates), and the days, which are any of `d` (weekdays), `n` (first Monday, last Friday) and `ph` (public
 * holidays and the patron day). A rule that opens (or is unknown) replaces all before it on the civil days it
 * speaks of, as in OSM, unless `add` puts it on top. An `off` rule only takes away, its `t` or the whole day.
 * No rules at all means that the hours are not known.
 */
export const ruleSchema = z.object({
  /** Weekdays as bits: Monday = 1, Tuesday = 2 … Sunday = 64. Without `d`, `n` and `ph`: every day. */
  d: z.optional(weekdayBits),
  /** Weekdays of some weeks only: their bits, and which in the month: 1–5, or -1 for the last. */
  n: z.optional(
    z.array(
      z.tuple([
        weekdayBits,
        z.int().check(
          z.gte(-5),
          z.lte(5),
          z.refine(which => which !== 0),
        ),
      ]),
    ),
  ),
  /** Also, or only, on public holidays and the patron day. */
  ph: z.optional(z.literal(1)),
  /** Date ranges, both ends in: `MM-DD` every year (may wrap over New Year) or `YYYY-MM-DD`. */
  on: z.optional(
    z.array(
      z.tuple([
        z.string().check(z.regex(/^(\d{4}-)?\d\d-\d\d$/)),
        z.string().check(z.regex(/^(\d{4}-)?\d\d-\d\d$/)),
      ]),
    ),
  ),
  /** Spans in minutes from midnight; the end may pass 1440 (the day after). Missing = the whole day. */
  t: z.optional(z.array(z.tuple([z.int().check(z.gte(0), z.lt(1440)), z.int().check(z.gt(0), z.lte(2880))]))),
  /** What the rule says; missing = open. */
  s: z.optional(z.enum(['off', 'unknown'])),
  /** On top of the rules before it instead of replacing them. */
  add: z.optional(z.literal(1)),
  /** Index into the service's `stops`: where the desk stands in these spans. */
  p: z.optional(z.int().check(z.gte(0))),
  /** Languages spoken only in these spans, beside the service's own. */
  l: z.optional(z.array(z.string())),
  /** What is done only in these spans (a permit desk's procedures). */
  o: z.optional(z.array(z.string())),
  /**
   * A closure the office announced, so that the reader is told why. Unlike a dated `off` of OSM it is about the
   * spans that start on its days: a night that began before it runs to its end.
   */
  why: z.optional(z.literal('closure')),
});
export type Rule = z.infer<typeof ruleSchema>;

export const rulesSchema = z.array(ruleSchema);
