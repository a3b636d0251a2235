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
/** Where in an area a name may stand, as shares of its box. */
const SHARES = [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95];
/** How much of a neighbour's name must lie in what is seen of it. */
const MOST = 0.65;

/** The name in one line, or in two where it breaks most evenly. */
const inLines = (name: string): string[] => {
  const longer = (lines: string[]): number => Math.max(...lines.map(line => textWidth(line, BOLD)));
  if (longer([name]) <= LONGEST) return [name];
  const breaks = [...name.matchAll(/ /g)].map(({ index }) => [name.slice(0, index), name.slice(index + 1)]);
  return breaks.reduce((best, lines) => (longer(lines) < longer(best) ? lines : best), [name]);
};

/** Where in an area a name has room, or `share` of it from its middle, from the area's middle outwards. */
function* roomIn(ring: readonly XY[], lines: string[], size: number, share = 1): Generator<XY> {
  const box = textBox({ lines, at: [0, 0] }, size);
  const [w, s, e, n] = [box[0] * share, box[1], box[2] * share, box[3]];
  const [west, north, east, south] = boxOf(ring);
  const [across, down] = [east - west - (e - w), south - north - (n - s)];
  if (across < 0 || down < 0) return;
  for (const high of SHARES)
    for (const wide of SHARES) {
      const [x, y] = [Math.round(west - w + across * wide), Math.round(north - s + down * high)];
      if (boxInside([x + w, y + s, x + e, y + n], [[...ring]])) yield [x, y];
    }
}

const nearest = ([x, y]: XY, spots: readonly XY[]): XY | undefined => {
  const away = ([px, py]: XY): number => Math.hypot(px - x, py - y);
  return spots.reduce<XY | undefined>(
    (best, spot) => (best !== undefined && away(best) <= away(spot) ? best : spot),
    undefined,
  );
};

/** The town's own name over, under or beside its point, where it lies in the town; else elsewhere in the town; else over it. */
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
  const room = free === undefined ? rings.flatMap(ring => [...roomIn(ring, lines, BOLD)]) : [free];
  return intoPage({ lines, at: nearest([x, y], room) ?? (spots[0] as XY) }, BOLD);
};

function* spotsOf(lines: string[], named: Named, view: View): Generator<XY> {
  if (holds(view.box, named.at)) yield view.dot(named.at);
  for (const [outer = []] of cutToBox(named.ground, view.box))
    yield* roomIn(outer.map(view.dot), lines, NAME_DOTS, MOST);
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
