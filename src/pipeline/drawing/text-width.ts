// SPDX-License-Identifier: AGPL-3.0-or-later

/** Widths in ems of a wide system font: a name that fits in it fits in the others. */
const NARROW = /[iljtfrI.,'’`()\s-]/;
const WIDE = /[mwMW@]/;
const CAPITAL = /\p{Lu}/u;

const emsOf = (sign: string): number => {
  if (NARROW.test(sign)) return 0.36;
  if (WIDE.test(sign)) return 0.92;
  return CAPITAL.test(sign) ? 0.7 : 0.6;
};

/** How wide a name is when it is written, in pixels, rather too much than too little. */
export const textWidth = (text: string, pixels: number): number =>
  [...text].reduce((sum, sign) => sum + emsOf(sign), 0) * pixels;
