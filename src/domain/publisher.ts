// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';
import { emailAddress, plainText, webAddress } from './text.ts';

/** A point of the curve P-256, uncompressed, in base64url. */
const publicKey = z.string().check(z.regex(/^B[\w-]{86}$/));

/** What only the body that publishes a copy can say of itself, in its own Italian. What is missing is told as missing. */
export const publisherSchema = z.object({
  /** The body's name, as it signs. */
  body: z.optional(plainText(160)),
  /** The data controller and the legal basis (GDPR, articles 4, 6 and 13). */
  controller: z.optional(plainText(300)),
  legalBasis: z.optional(plainText(500)),
  privacyEmail: z.optional(emailAddress),
  accessibilityEmail: z.optional(emailAddress),
  /** Its accessibility statement, on the national register. */
  declarationUrl: z.optional(webAddress),
  /** Where the source code of this very copy can be had. */
  sourceUrl: z.optional(webAddress),
  /** Who reads the reports of readers. */
  reportsTo: z.optional(plainText(160)),
  /** The public half of the key that signs the data phones give to each other; without it they cannot. */
  signatureKey: z.optional(publicKey),
});
export type Publisher = z.infer<typeof publisherSchema>;

/** Where a build leaves it, beside the packs: for whoever builds the pages, not for phones. */
export const PUBLISHER_FILE = 'publisher.json';
