// SPDX-License-Identifier: AGPL-3.0-or-later
import { encode } from 'uqr';

export type Drawn = { size: number; path: string };

/** A QR code as the path of an SVG: one stroke for each run of dark modules, four light ones around. */
export const qrPath = (words: string): Drawn => {
  const { data, size } = encode(words, { ecc: 'Q', border: 4 });
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
