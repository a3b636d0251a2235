// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';
import { istatCode, listOf, plainText, slug } from './text.ts';
import * as v from './vocabulary.ts';
import { OFFERS } from './vocabulary-offers.ts';

/** What a programme does, and what a person can get from it: needs and offers lead to services near the reader. */
export const actionSchema = z.object({
  id: slug,
  /** Italian, the source text; translations are in locales/. */
  title: plainText(160),
  needs: z.array(z.enum(v.NEEDS)).check(z.minLength(1)),
  offers: listOf(OFFERS),
});

export const programmeSchema = z.object({
  id: slug,
  name: plainText(80),
  title: plainText(200),
  regions: z.array(slug).check(z.minLength(1)),
  /** Towns whose desks the programme's own papers name; its territory is the whole of its regions. */
  deskTowns: z.optional(z.array(istatCode)),
  from: z.optional(z.int().check(z.gte(2014), z.lte(2040))),
  to: z.optional(z.int().check(z.gte(2014), z.lte(2040))),
  fund: plainText(80),
  partners: z.array(plainText(120)),
  actions: z.array(actionSchema).check(z.minLength(1)),
  sources: z.array(slug).check(z.minLength(1)),
});
export type Programme = z.infer<typeof programmeSchema>;
