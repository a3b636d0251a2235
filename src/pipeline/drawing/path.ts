// SPDX-License-Identifier: AGPL-3.0-or-later
import type { XY } from './plane.ts';

/** How far a line may stray from what it stands for, in dots. */
const STRAY = 1.2;

const strayOf = ([px, py]: XY, [ax, ay]: XY, [bx, by]: XY): number => {
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(px - ax, py - ay);
  return Math.abs(dx * (ay - py) - (ax - px) * dy) / length;
};

/** The fewest dots that keep to a line (Douglas and Peucker); its two ends stay. */
export const fewer = (dots: readonly XY[]): XY[] => {
  const [first, last] = [dots[0], dots.at(-1)];
  if (first === undefined || last === undefined || dots.length < 3) return [...dots];
  let worst = 0;
  let at = 0;
  for (let i = 1; i < dots.length - 1; i++) {
    const stray = strayOf(dots[i] as XY, first, last);
    if (stray > worst) [worst, at] = [stray, i];
  }
  if (worst <= STRAY) return [first, last];
  return [...fewer(dots.slice(0, at + 1)).slice(0, -1), ...fewer(dots.slice(at))];
};

const signed = (values: readonly number[]): string =>
  values.reduce((text, value) => (text === '' || value < 0 ? `${text}${value}` : `${text} ${value}`), '');

/** Dots as an SVG path, step by step; a ring is closed. */
export const pathOf = (dots: readonly XY[], ring = false): string => {
  const few = fewer(dots);
  const steps = few.slice(1, ring ? -1 : undefined).flatMap(([x, y], i) => {
    const [px, py] = few[i] as XY;
    return x === px && y === py ? [] : [x - px, y - py];
  });
  if (steps.length < (ring ? 4 : 2)) return '';
  return `M${signed(few[0] as XY)}l${signed(steps)}${ring ? 'z' : ''}`;
};
