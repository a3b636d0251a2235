// SPDX-License-Identifier: AGPL-3.0-or-later
import { encode } from 'uqr';
import { type Drawn, pathOf } from '../share/qr-path.ts';

/** As large as an address of 42 signs needs: a shorter one gets more to mend itself with, not fewer modules. */
const LEAST_VERSION = 4;

/** A code for a wall, which gets torn and written on: level Q, and H where it costs nothing. */
export const posterQr = (url: string): Drawn =>
  pathOf(encode(url, { ecc: 'Q', boostEcc: true, minVersion: LEAST_VERSION, border: 4 }));
