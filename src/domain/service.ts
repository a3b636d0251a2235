// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';
import { rulesSchema } from './hours/rule.ts';
import {
  courseSchema,
  deskLanguages,
  healthSchema,
  housingSchema,
  mediatorSchema,
  patronageSchema,
  procedureSchema,
  schoolSchema,
} from './kind-facts.ts';
import { provenanceSchema } from './provenance.ts';
import {
  emailAddress,
  isoDay,
  istatCode,
  listOf,
  phoneDisplay,
  plainText,
  pointSchema,
  slug,
  webAddress,
} from './text.ts';
import * as v from './vocabulary.ts';
import { BRING, NOTES, OFFERS } from './vocabulary-offers.ts';

/** One place of an itinerant desk; the hours' rules point at it by position. */
export const stopSchema = z.object({ istat: istatCode, address: z.optional(plainText(120)) });
export type Stop = z.infer<typeof stopSchema>;

/** Whom a service is for, by territory: an ISTAT code, a province ("PZ"), its own region, or all of Italy. */
export const servesToken = z.string().check(z.regex(/^(\d{6}|[A-Z]{2}|region|italy)$/));

/** One thing offered at one place (or by phone, or online). Missing means unknown, never "no". */
export const serviceSchema = z.object({
  id: slug,
  kind: z.enum(v.KINDS),
  needs: z.array(z.enum(v.NEEDS)).check(z.minLength(1)),
  /** The Italian name, as on the door. */
  name: plainText(160),
  operator: z.optional(plainText(120)),
  status: z.enum(v.STATUSES),
  code: z.optional(z.string()),

  istat: z.optional(istatCode),
  locality: z.optional(plainText(80)),
  address: z.optional(plainText(120)),
  /** Floor, stair, door: short Italian as the source has it. */
  door: z.optional(plainText(120)),
  cap: z.optional(z.string().check(z.regex(/^\d{5}$/))),
  point: z.optional(pointSchema),
  stops: z.optional(z.array(stopSchema)),
  serves: z.optional(z.array(servesToken)),

  phones: z.optional(z.array(phoneDisplay)),
  mobileConsent: z.optional(z.enum(v.MOBILE_CONSENTS)),
  phoneHours: z.optional(rulesSchema),
  email: z.optional(emailAddress),
  pec: z.optional(emailAddress),
  url: z.optional(webAddress),
  booking: listOf(v.BOOKINGS),
  bookingUrl: z.optional(webAddress),

  hours: z.optional(rulesSchema),
  validFrom: z.optional(isoDay),
  validUntil: z.optional(isoDay),
  movedTo: z.optional(slug),

  languages: z.optional(deskLanguages),
  offers: listOf(OFFERS),
  bring: listOf(BRING),
  audience: listOf(v.AUDIENCES),
  cost: z.optional(z.enum(v.COSTS)),
  access: listOf(v.ACCESS),
  notes: listOf(NOTES),
  /** Short Italian, shown labelled; the codes above carry the meaning. */
  text: z.optional(plainText(240)),

  course: z.optional(courseSchema),
  mediator: z.optional(mediatorSchema),
  procedures: z.optional(z.array(procedureSchema)),
  health: z.optional(healthSchema),
  patronage: z.optional(patronageSchema),
  housing: z.optional(housingSchema),
  school: z.optional(schoolSchema),

  programmes: z.optional(z.array(slug)),
  /** The office's id in the body that registers it, e.g. "MIM:PZMM200002". */
  externalId: z.optional(plainText(60)),
  mainSeat: z.optional(slug),
  provenance: provenanceSchema,
});
export type Service = z.infer<typeof serviceSchema>;
