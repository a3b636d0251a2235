// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';
import { isoDay, listOf, slug } from './text.ts';
import * as v from './vocabulary.ts';
import { BRING, OFFERS, type Offer, PROTECTED_OFFERS } from './vocabulary-offers.ts';

// Protection from violence has no guide: its places are never published.
const NEEDS = v.NEEDS.filter(need => need !== 'safety');
const KINDS = v.KINDS.filter(kind => kind !== 'women_safety');
const OPEN_OFFERS = OFFERS.filter((offer: Offer) => !PROTECTED_OFFERS.includes(offer));

/** By when a step is to be done, or how long what it gives lasts: only what a source says. */
export const GUIDE_TIMES = [
  'within_8_days',
  'within_48_hours',
  'lasts_6_months',
  'lasts_with_permit',
  'all_year',
] as const;

/** One step of a journey: where to go is a need, a kind or an offer, so that services near the reader answer it. */
export const guideStepSchema = z.object({
  id: slug,
  need: z.optional(z.enum(NEEDS)),
  kind: z.optional(z.enum(KINDS)),
  offer: z.optional(z.enum(OPEN_OFFERS)),
  bring: listOf(BRING),
  /** Missing = ask. */
  cost: z.optional(z.enum(v.COSTS)),
  time: z.optional(z.enum(GUIDE_TIMES)),
});
export type GuideStep = z.infer<typeof guideStepSchema>;

/** A journey in coded steps; its sentences are in locales/, keyed by guide and step. */
export const guideSchema = z.object({
  id: slug,
  need: z.enum(NEEDS),
  /** Its place among the guides of its need; those without come last. */
  order: z.optional(z.int()),
  steps: z.array(guideStepSchema).check(z.minLength(1), z.maxLength(12)),
  sources: z.array(slug).check(z.minLength(1)),
  /** The day its sources were last read. */
  checkedOn: isoDay,
});
export type Guide = z.infer<typeof guideSchema>;
