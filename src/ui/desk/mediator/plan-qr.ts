// SPDX-License-Identifier: AGPL-3.0-or-later
import { encode } from 'uqr';
import { type Drawn, pathOf } from '../../share/qr-path.ts';

/** Beyond this a cheap camera fails at the size of a receipt. */
const MOST_VERSION = 18;

/** The code of a plan; undefined when it would be too dense to be read. */
export const planQr = (url: string): Drawn | undefined => {
  try {
    return pathOf(encode(url, { ecc: 'M', border: 4, maxVersion: MOST_VERSION }));
  } catch {
    return undefined;
  }
};
