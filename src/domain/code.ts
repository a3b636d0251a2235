// SPDX-License-Identifier: AGPL-3.0-or-later

/** The 32 signs of a printed code: no I, O, 0 or 1, which a tired eye confuses. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
export const CODE_LENGTHS = [4, 5, 6] as const;

/** Multiplication in GF(32), polynomial x^5 + x^2 + 1: every single slip and every swap of neighbours changes the check sign. */
const times = (a: number, b: number): number => {
  let product = 0;
  for (let bit = 4; bit >= 0; bit--) {
    product <<= 1;
    if (product & 32) product ^= 37;
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
};

const checkSign = (body: string): string => {
  let sum = 0;
  for (const sign of body) sum = times(sum, 2) ^ CODE_ALPHABET.indexOf(sign);
  return CODE_ALPHABET[times(sum, 2)] as string;
};

/** A code with its check sign, from the signs before it. */
export const withCheckSign = (body: string): string => body + checkSign(body);

/** What a person typed, as a code: spaces and hyphens out, lower case mended. */
export const mendCode = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase();

/** True when a code is well formed and its check sign fits, so that a slip never opens another desk. */
export const isCode = (code: string): boolean =>
  /^[2-9A-HJ-NP-Z]{4,6}$/.test(code) && checkSign(code.slice(0, -1)) === code.at(-1);
