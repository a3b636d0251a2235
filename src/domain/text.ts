// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';

/** Field shapes shared by every schema. A string from data never carries markup or control characters. */
const MARKUP_OR_CONTROL =
  /[<>\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffd]/u;

export const hasMarkup = (value: string): boolean => MARKUP_OR_CONTROL.test(value);

export const plainText = (max: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(max),
    z.refine(value => !hasMarkup(value) && value.trim() === value),
  );

export const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));
export const istatCode = z.string().check(z.regex(/^\d{6}$/));
export const isoDay = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
/** A document's date may be known only to the month or the year. */
export const roughDate = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));
export const monthDay = z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
export const webAddress = z.string().check(z.regex(/^https?:\/\/[^\s<>"]+$/), z.maxLength(300));
export const emailAddress = z
  .string()
  .check(z.regex(/^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/), z.maxLength(120));

export const pointSchema = z.object({
  lat: z.number().check(z.gte(35), z.lte(48)),
  lon: z.number().check(z.gte(6), z.lte(19)),
});
export type Point = z.infer<typeof pointSchema>;

export const listOf = <T extends readonly string[]>(codes: T) => z.optional(z.array(z.enum(codes)));

/** As printed on a door: digits and single spaces, or `+` and a country code for numbers abroad. */
export const phoneDisplay = z.string().check(z.regex(/^\+?\d+( \d+)*$/), z.minLength(3), z.maxLength(24));
