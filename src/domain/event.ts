// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';
import { deskLanguages } from './kind-facts.ts';
import { provenanceSchema } from './provenance.ts';
import { istatCode, listOf, plainText, slug, webAddress } from './text.ts';
import * as v from './vocabulary.ts';

/** Wall-clock time in Italy: no zone, because the zone is always Europe/Rome. */
export const romeMoment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/));

/** Something that happens on a day: a meeting, an open lesson, a party of a community. */
export const eventSchema = z.object({
  id: slug,
  title: plainText(160),
  needs: z.array(z.enum(v.NEEDS)).check(z.minLength(1)),
  starts: romeMoment,
  ends: z.optional(romeMoment),
  istat: z.optional(istatCode),
  address: z.optional(plainText(120)),
  service: z.optional(slug),
  organiser: z.optional(plainText(120)),
  languages: z.optional(deskLanguages),
  audience: listOf(v.AUDIENCES),
  cost: z.optional(z.enum(v.COSTS)),
  url: z.optional(webAddress),
  programmes: z.optional(z.array(slug)),
  provenance: provenanceSchema,
});
export type Event = z.infer<typeof eventSchema>;
