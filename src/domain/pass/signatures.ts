// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';
import { isoDay, slug } from '../text.ts';

/** Beside the manifest and not in it: signing twice gives two signatures, and a build must give the same bytes. */
export const SIGNATURES_FILE = 'signatures.json';

/** A point of the curve P-256, uncompressed, in base64url: a publisher's public key. */
export const publicKey = z.string().check(z.regex(/^B[\w-]{86}$/));

/** The two numbers of an ECDSA signature in base64url, written in the only way there is: no bit is to spare. */
export const SIGNATURE = /^[\w-]{85}[AQgw]$/;

/** The signatures of one publication: of each region's statement with this day. */
export const signaturesSchema = z.object({
  format: z.literal(1),
  generated: isoDay,
  regions: z.record(slug, z.string().check(z.regex(SIGNATURE))),
});
export type Signatures = z.infer<typeof signaturesSchema>;
