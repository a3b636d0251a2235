// SPDX-License-Identifier: AGPL-3.0-or-later
import { cutToBox } from './cut.ts';
import { BOLD, type Named } from './own-name.ts';
import { type Box, grown, holds, meet, type XY } from './plane.ts';
import { roomIn } from './room.ts';
import { AIR, boxAt, boxTouches, inPage, NAME_DOTS, textBox, type Written } from './text-box.ts';
import type { View } from './view.ts';

/** How much of a neighbour's name must lie in what is seen of it, where it does not stand at its point. */
const MOST = 0.65;
/** How far from the town's own outline. */
const OFF = 4;

function* spotsOf(box: Box, { at, ground }: Named, view: View): Generator<XY> {
  if (holds(view.box, at)) yield view.dot(at);
  for (const [outer = []] of cutToBox(ground, view.box)) yield* roomIn(outer.map(view.dot), box, MOST);
}

/** The neighbours' names that have room, the first ones first: none on the town itself, none on another name. */
export const neighbourNames = (
  neighbours: readonly Named[],
  view: View,
  own: Written,
  town: Named,
): Written[] => {
  const taken = [grown(boxAt(textBox(own.lines, BOLD), own.at), AIR)];
  const rings = town.ground.map(([outer = []]) => outer.map(view.dot));
  const isFree = (box: Box): boolean =>
    inPage(box) && !taken.some(other => meet(other, box)) && !boxTouches(grown(box, OFF), rings);
  return neighbours.flatMap(neighbour => {
    const lines = [neighbour.name];
    const box = textBox(lines, NAME_DOTS);
    for (const at of spotsOf(box, neighbour, view)) {
      if (!isFree(boxAt(box, at))) continue;
      taken.push(grown(boxAt(box, at), AIR));
      return [{ lines, at }];
    }
    return [];
  });
};
