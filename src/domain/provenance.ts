// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';
import { isoDay, plainText, roughDate, slug, webAddress } from './text.ts';
import { CONFIDENCES, VERIFIED_HOW } from './vocabulary.ts';

/**
 * Where a fact comes from and who last checked it. `date` is the document's, `verifiedOn` the day
 * somebody called or went: never mixed.
 */
export const provenanceSchema = z.object({
  sources: z.array(slug).check(z.minLength(1)),
  date: z.optional(roughDate),
  confidence: z.enum(CONFIDENCES),
  verifiedOn: z.optional(isoDay),
  /** A role ("sportello PUA di Melfi"), never a person's name. */
  verifiedBy: z.optional(plainText(80)),
  verifiedHow: z.optional(z.enum(VERIFIED_HOW)),
});
export type Provenance = z.infer<typeof provenanceSchema>;

export const sourceSchema = z.object({
  id: slug,
  publisher: plainText(120),
  title: plainText(200),
  url: z.optional(webAddress),
  date: z.optional(roughDate),
  licence: z.optional(plainText(80)),
  licenceState: z.enum(['stated', 'believed', 'none']),
});
export type Source = z.infer<typeof sourceSchema>;
