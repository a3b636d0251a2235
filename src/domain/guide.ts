// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';
import { isoDay, listOf, slug } from './text.ts';
import * as v from './vocabulary.ts';
import { BRING, OFFERS } from './vocabulary-offers.ts';

/** One step of a journey: where to go is a need, a kind or an offer, so that services near the reader answer it. */
export const guideStepSchema = z.object({
  id: slug,
  need: z.optional(z.enum(v.NEEDS)),
  kind: z.optional(z.enum(v.KINDS)),
  offer: z.optional(z.enum(OFFERS)),
  bring: listOf(BRING),
  cost: z.optional(z.enum(v.COSTS)),
});

/** A journey in coded steps; its sentences are in locales/, keyed by guide and step. */
export const guideSchema = z.object({
  id: slug,
  need: z.enum(v.NEEDS),
  steps: z.array(guideStepSchema).check(z.minLength(1), z.maxLength(12)),
  sources: z.array(slug).check(z.minLength(1)),
  /** The day its sources were last read. */
  checkedOn: isoDay,
});
export type Guide = z.infer<typeof guideSchema>;
