// SPDX-License-Identifier: AGPL-3.0-or-later

/** Beside the manifest and not in it: signing twice gives two signatures, and a build must give the same bytes. */
export const SIGNATURES_FILE = 'signatures.json';

/** The two numbers of an ECDSA signature in base64url, written in the only way there is: no bit is to spare. */
export const SIGNATURE = /^[\w-]{85}[AQgw]$/;

/** The signatures of one publication: of each region's statement with this day. */
export type Signatures = { format: 1; generated: string; regions: Record<string, string> };

/** Reads the file of signatures; what they are of is for the judge of signatures to say. */
export const readSignatures = (text: string): Signatures | undefined => {
  try {
    const { format, generated, regions } = JSON.parse(text) as Partial<Signatures>;
    const known = format === 1 && typeof generated === 'string' && typeof regions === 'object';
    return known && regions !== null ? { format, generated, regions } : undefined;
  } catch {
    return undefined;
  }
};
