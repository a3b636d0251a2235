// SPDX-License-Identifier: AGPL-3.0-or-later

export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as letters that may stand in an address (RFC 4648, base64url without padding). */
export const lettersOf = (bytes: Uint8Array): string => {
  let letters = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const all = (a << 16) | (b << 8) | c;
    const count = Math.min(bytes.length - at, 3) + 1;
    for (let one = 0; one < count; one++) letters += LETTERS[(all >> (18 - 6 * one)) & 63];
  }
  return letters;
};

/** The bytes again; undefined for what `lettersOf` never writes, so that one plan has one spelling. */
export const bytesOf = (letters: string): Uint8Array | undefined => {
  if (letters.length % 4 === 1 || !/^[\w-]*$/.test(letters)) return undefined;
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of letters) {
    held = ((held << 6) | LETTERS.indexOf(letter)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 255;
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined;
};
