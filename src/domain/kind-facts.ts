// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';
import { rulesSchema } from './hours/rule.ts';
import { isoDay, listOf, plainText } from './text.ts';
import * as v from './vocabulary.ts';
import { isDeskLanguage } from './vocabulary-languages.ts';
import { BRING, OFFERS } from './vocabulary-offers.ts';

export const deskLanguages = z.array(z.string().check(z.refine(isDeskLanguage)));

/** An Italian course: what an adult asks before enrolling. */
export const courseSchema = z.object({
  levels: listOf(v.COURSE_LEVELS),
  /** Enrolment is open all year, or between two days. */
  enrolment: z.optional(z.union([z.literal('rolling'), z.object({ from: isoDay, to: isoDay })])),
  dayParts: listOf(v.DAY_PARTS),
  minAge: z.optional(z.int().check(z.gte(3), z.lte(99))),
  childcare: z.optional(z.boolean()),
  a2Test: z.optional(z.boolean()),
});

/** Cultural mediation: which languages, where, and how to ask for it. */
export const mediatorSchema = z.object({
  languages: deskLanguages,
  mode: listOf(v.MEDIATOR_MODES),
  for: listOf(v.MEDIATOR_FOR),
  ask: listOf(v.ASK_WAYS),
  hours: z.optional(rulesSchema),
});

/** One procedure of a desk with what it alone asks for; its slots are the hours' rules that name it. */
export const procedureSchema = z.object({
  offer: z.enum(OFFERS),
  booking: listOf(v.BOOKINGS),
  bring: z.optional(z.array(z.enum(BRING))),
});

export const healthSchema = z.object({
  kind: z.optional(z.enum(v.HEALTH_KINDS)),
  /** Income limit (ISEE, euro) below which it is free or open. */
  iseeMax: z.optional(z.int().check(z.gte(0), z.lte(100000))),
});

export const patronageSchema = z.object({ union: z.optional(plainText(80)), free: z.optional(z.boolean()) });

export const housingSchema = z.object({
  kind: z.optional(z.enum(v.HOUSING_KINDS)),
  entry: listOf(v.HOUSING_ENTRY),
  places: z.optional(z.int().check(z.gte(1), z.lte(10000))),
});

export const schoolSchema = z.object({
  grade: listOf(v.SCHOOL_GRADES),
  evening: z.optional(z.boolean()),
});
