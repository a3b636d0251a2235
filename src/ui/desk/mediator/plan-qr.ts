// SPDX-License-Identifier: AGPL-3.0-or-later
import { encode } from 'uqr';
import { type Drawn, type Modules, pathOf } from '../../share/qr-path.ts';

/** Room to mend what is hidden, in a short plan too. */
const LEAST_VERSION = 7;
/** Beyond this a print of 60 mm is not read any more when it is small or soiled (tests/ui/desk/plan-qr.test.ts). */
const MOST_VERSION = 17;

/** The code of a plan; undefined when it would be too dense to be read. */
export const planQr = (url: string): Drawn | undefined => {
  const modules = planModules(url);
  return modules && pathOf(modules);
};

/** Its modules, the quiet zone around them. */
export const planModules = (url: string): Modules | undefined => {
  try {
    return encode(url, {
      ecc: 'Q',
      boostEcc: true,
      border: 4,
      minVersion: LEAST_VERSION,
      maxVersion: MOST_VERSION,
    });
  } catch {
    return undefined;
  }
};
