// SPDX-License-Identifier: AGPL-3.0-or-later

/** As many rounds of chance as there is time for: all of them in `npm run test:all`, one in twenty-four in `npm test`. */
export const rounds = (all: number): number =>
  process.env.APPRODO_ALL === undefined ? Math.ceil(all / 24) : all;

/** One in so many where there is no time for each: all of them in `npm run test:all`. */
export const oneIn = (many: number): number => (process.env.APPRODO_ALL === undefined ? many : 1);
