// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';
import { istatCode, monthDay, plainText, pointSchema } from './text.ts';

/** A municipality, keyed by its ISTAT code. `point` is the town, never an office. */
export const municipalitySchema = z.object({
  istat: istatCode,
  name: plainText(80),
  province: z.string().check(z.regex(/^[A-Z]{2}$/)),
  region: plainText(40),
  capital: z.optional(z.boolean()),
  point: pointSchema,
  /** 1 (a hamlet) to 6 (a large city): only to rank labels. */
  size: z.int().check(z.gte(1), z.lte(6)),
  /** The patron saint's day, when public offices of the town close. */
  patronDay: z.optional(monthDay),
  cap: z.optional(z.string().check(z.regex(/^\d{5}$/))),
  /** Other names people search for, in any script. */
  otherNames: z.optional(z.array(plainText(120))),
  code: z.optional(z.string()),
});
export type Municipality = z.infer<typeof municipalitySchema>;
