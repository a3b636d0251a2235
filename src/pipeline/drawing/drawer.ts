// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Box, meet } from './plane.ts';

/** How wide a drawer is, in units of the plane: a few towns. */
const WIDE = 0.2;

type Boxed = { box: Box };

const drawersOf = ([w, s, e, n]: Box): string[] => {
  const names: string[] = [];
  for (let x = Math.floor(w / WIDE); x <= Math.floor(e / WIDE); x++)
    for (let y = Math.floor(s / WIDE); y <= Math.floor(n / WIDE); y++) names.push(`${x} ${y}`);
  return names;
};

/** Puts things away by where they are; asked for a box, gives those that meet it, in the order they came. */
export const putAway = <T extends Boxed>(things: readonly T[]): ((box: Box) => T[]) => {
  const drawers = new Map<string, number[]>();
  things.forEach(({ box }, index) => {
    for (const name of drawersOf(box)) {
      const drawer = drawers.get(name);
      if (drawer === undefined) drawers.set(name, [index]);
      else drawer.push(index);
    }
  });
  return box => {
    const found = new Set(drawersOf(box).flatMap(name => drawers.get(name) ?? []));
    return [...found]
      .sort((a, b) => a - b)
      .map(index => things[index] as T)
      .filter(thing => meet(thing.box, box));
  };
};
