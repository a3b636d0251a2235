// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Box, inside, type XY } from './plane.ts';
import { textWidth } from './text-width.ts';
import { HEIGHT, WIDTH } from './view.ts';

/** A name in a small picture: its lines, and the dot in their middle. */
export type Written = { lines: string[]; at: XY };

export const LINE = 1.15;
const EDGE = 12;
const PAGE: Box = [EDGE, EDGE, WIDTH - EDGE, HEIGHT - EDGE];

/** The box some lines fill, in dots. */
export const textBox = ({ lines, at: [x, y] }: Written, size: number): Box => {
  const half = Math.max(...lines.map(line => textWidth(line, size))) / 2;
  const tall = (lines.length * LINE * size) / 2;
  return [x - half, y - tall, x + half, y + tall];
};

export const inPage = ([w, s, e, n]: Box): boolean =>
  w >= PAGE[0] && s >= PAGE[1] && e <= PAGE[2] && n <= PAGE[3];

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most));

/** The same name, moved as little as keeps it in the picture. */
export const intoPage = (written: Written, size: number): Written => {
  const [w, s, e, n] = textBox({ ...written, at: [0, 0] }, size);
  const [x, y] = written.at;
  return {
    ...written,
    at: [Math.round(clamp(x, PAGE[0] - w, PAGE[2] - e)), Math.round(clamp(y, PAGE[1] - s, PAGE[3] - n))],
  };
};

const cornersOf = ([w, s, e, n]: Box): XY[] => [
  [w, s],
  [e, s],
  [e, n],
  [w, n],
];

/** True when a straight line has a part in a box (after Liang and Barsky). */
const lineMeets = ([ax, ay]: XY, [bx, by]: XY, [w, s, e, n]: Box): boolean => {
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [ax - bx, ax - w],
    [bx - ax, e - ax],
    [ay - by, ay - s],
    [by - ay, n - ay],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
};

const crossesBox = (ring: readonly XY[], box: Box): boolean =>
  ring.some((b, i) => i > 0 && lineMeets(ring[i - 1] as XY, b, box));

/** True when a box lies in an area as a whole. */
export const boxInside = (box: Box, rings: readonly XY[][]): boolean =>
  cornersOf(box).every(corner => inside([rings as XY[][]], corner)) &&
  !rings.some(ring => crossesBox(ring, box));

/** True when a box has anything of an area in it. */
export const boxTouches = (box: Box, rings: readonly XY[][]): boolean =>
  cornersOf(box).some(corner => inside([rings as XY[][]], corner)) ||
  rings.some(ring => crossesBox(ring, box));
