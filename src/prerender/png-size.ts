// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';

const SIGNATURE = '89504e470d0a1a0a';

/** Width and height of a PNG, as its own first bytes say. */
export const pngSize = (file: string): { width: number; height: number } => {
  const bytes = readFileSync(file);
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error(`${file} is not a PNG.`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};
