// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Box, inside, type XY } from './plane.ts';
import { textWidth } from './text-width.ts';
import { HEIGHT, WIDTH } from './view.ts';

/** A name in a small picture: its lines, and the dot in their middle. */
export type Written = { lines: string[]; at: XY };

/** Sizes of letters, in dots: of a neighbour's name, and of the town's own. */
export const NAME_DOTS = 25;
export const OWN_DOTS = 30;
export const LINE = 1.15;
/** Air around a name. */
export const AIR = 10;
const EDGE = 12;

/** The box some lines fill around a middle at zero. */
export const textBox = (lines: readonly string[], size: number): Box => {
  const half = Math.max(...lines.map(line => textWidth(line, size))) / 2;
  const tall = (lines.length * LINE * size) / 2;
  return [-half, -tall, half, tall];
};

/** A box moved to another middle. */
export const boxAt = ([w, s, e, n]: Box, [x, y]: XY): Box => [x + w, y + s, x + e, y + n];

export const inPage = ([w, s, e, n]: Box): boolean =>
  w >= EDGE && s >= EDGE && e <= WIDTH - EDGE && n <= HEIGHT - EDGE;

const clamp = (value: number, least: number, most: number): number =>
  Math.round(Math.min(Math.max(value, least), Math.max(least, most)));

/** The middle nearest to another at which a box is in the picture. */
export const intoPage = ([w, s, e, n]: Box, [x, y]: XY): XY => [
  clamp(x, EDGE - w, WIDTH - EDGE - e),
  clamp(y, EDGE - s, HEIGHT - EDGE - n),
];

const cornersOf = ([w, s, e, n]: Box): XY[] => [
  [w, s],
  [e, s],
  [e, n],
  [w, n],
];

/** True when a straight line has a part in a box (after Liang and Barsky). */
const lineMeets = ([ax, ay]: XY, [bx, by]: XY, [w, s, e, n]: Box): boolean => {
  if (Math.max(ax, bx) < w || Math.min(ax, bx) > e || Math.max(ay, by) < s || Math.min(ay, by) > n)
    return false;
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [ax - bx, ax - w],
    [bx - ax, e - ax],
    [ay - by, ay - s],
    [by - ay, n - ay],
  ] as const) {
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
};

const crossesBox = (ring: readonly XY[], box: Box): boolean =>
  ring.some((b, i) => i > 0 && lineMeets(ring[i - 1] as XY, b, box));

/** True when a box lies in an area as a whole. */
export const boxInside = (box: Box, rings: XY[][]): boolean =>
  cornersOf(box).every(corner => inside([rings], corner)) && !rings.some(ring => crossesBox(ring, box));

/** True when a box has anything of an area in it. */
export const boxTouches = (box: Box, rings: XY[][]): boolean =>
  cornersOf(box).some(corner => inside([rings], corner)) || rings.some(ring => crossesBox(ring, box));
