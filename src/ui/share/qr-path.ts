// SPDX-License-Identifier: AGPL-3.0-or-later
import { encode, type QrCodeGenerateResult } from 'uqr';

export type Drawn = { size: number; path: string };
export type Modules = Pick<QrCodeGenerateResult, 'data' | 'size'>;

/** The dark modules of a QR code as the path of an SVG: one stroke for each run. */
export const pathOf = ({ data, size }: Modules): Drawn => {
  const runs = data.flatMap((row, y) => {
    const found: string[] = [];
    for (let x = 0; x < size; x++) {
      if (!row[x] || row[x - 1]) continue;
      let end = x;
      while (row[end]) end++;
      found.push(`M${x} ${y}h${end - x}v1h${x - end}z`);
    }
    return found;
  });
  return { size, path: runs.join('') };
};

/** A QR code for a short address, four light modules around it. */
export const qrPath = (words: string): Drawn => pathOf(encode(words, { ecc: 'Q', border: 4 }));
