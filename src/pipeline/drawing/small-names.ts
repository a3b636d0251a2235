// SPDX-License-Identifier: AGPL-3.0-or-later
import { cutToBox } from './cut.ts';
import { boxOf, grown, holds, type MultiPolygon, meet, type XY } from './plane.ts';
import { boxInside, boxTouches, inPage, intoPage, textBox, type Written } from './text-box.ts';
import { textWidth } from './text-width.ts';
import type { View } from './view.ts';

/** A municipality that may be named in a small picture. */
export type Named = { name: string; at: XY; ground: MultiPolygon };

export const NAME_DOTS = 25;
export const OWN_DOTS = 30;
/** The dot of the town itself. */
export const POINT_DOTS = 7;
const AIR = 10;
/** A longer own name stands in two lines. */
const LONGEST = 330;
/** Bold letters are wider. */
const BOLD = OWN_DOTS * 1.08;
/** Where in what is seen of a neighbour its name may stand, as shares of its box. */
const SHARES = [0.5, 0.35, 0.65, 0.2, 0.8];

/** The name in one line, or in two where it breaks most evenly. */
const inLines = (name: string): string[] => {
  const longer = (lines: string[]): number => Math.max(...lines.map(line => textWidth(line, BOLD)));
  if (longer([name]) <= LONGEST) return [name];
  const breaks = [...name.matchAll(/ /g)].map(({ index }) => [name.slice(0, index), name.slice(index + 1)]);
  return breaks.reduce((best, lines) => (longer(lines) < longer(best) ? lines : best), [name]);
};

/** The town's own name over, under or beside its point, where it lies in the town; else over it. */
export const ownName = ({ name, at, ground }: Named, { dot }: View): Written => {
  const lines = inLines(name);
  const [x, y] = dot(at);
  const [, s, e] = textBox({ lines, at: [0, 0] }, BOLD);
  const [up, side] = [POINT_DOTS - s, POINT_DOTS + AIR + e];
  const spots: XY[] = [
    [x, y - up],
    [x, y + up],
    [x + side, y],
    [x - side, y],
    [x + e / 2, y - up],
    [x - e / 2, y - up],
    [x + e / 2, y + up],
    [x - e / 2, y + up],
  ];
  const rings = ground.map(([outer = []]) => outer.map(dot));
  const free = spots.find(spot => boxInside(textBox({ lines, at: spot }, BOLD), rings));
  return intoPage({ lines, at: free ?? (spots[0] as XY) }, BOLD);
};

/** Where in what is seen of a neighbour its whole name has room, from its middle outwards. */
function* roomFor(lines: string[], { ground }: Named, { box, dot }: View): Generator<XY> {
  const [w, s, e, n] = textBox({ lines, at: [0, 0] }, NAME_DOTS);
  for (const [outer = []] of cutToBox(ground, box)) {
    const ring = outer.map(dot);
    const [west, north, east, south] = boxOf(ring);
    const [across, down] = [east - west - (e - w), south - north - (n - s)];
    if (across < 0 || down < 0) continue;
    for (const share of SHARES)
      for (const other of SHARES) {
        const spot: XY = [Math.round(west - w + across * other), Math.round(north - s + down * share)];
        if (boxInside(textBox({ lines, at: spot }, NAME_DOTS), [ring])) yield spot;
      }
  }
}

function* spotsOf(lines: string[], named: Named, view: View): Generator<XY> {
  if (holds(view.box, named.at)) yield view.dot(named.at);
  yield* roomFor(lines, named, view);
}

/** The neighbours' names that have room, the first ones first: none on the town itself, none on another name. */
export const neighbourNames = (
  neighbours: readonly Named[],
  view: View,
  own: Written,
  town: Named,
): Written[] => {
  const taken = [grown(textBox(own, BOLD), AIR)];
  const rings = town.ground.map(([outer = []]) => outer.map(view.dot));
  return neighbours.flatMap(neighbour => {
    const lines = [neighbour.name];
    for (const at of spotsOf(lines, neighbour, view)) {
      const box = textBox({ lines, at }, NAME_DOTS);
      if (!inPage(box) || taken.some(other => meet(other, box)) || boxTouches(grown(box, 4), rings)) continue;
      taken.push(grown(box, AIR));
      return [{ lines, at }];
    }
    return [];
  });
};
