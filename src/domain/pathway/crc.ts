// SPDX-License-Identifier: AGPL-3.0-or-later

const POLYNOMIAL = 0xedb88320;

/** CRC-32 (IEEE 802.3): any one to three wrong bits, and any burst up to 32, change it. */
export const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
};
