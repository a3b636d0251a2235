// SPDX-License-Identifier: AGPL-3.0-or-later
import { distance } from './distance.ts';
import type { MultiPolygon, XY } from './plane.ts';
import { roomIn } from './room.ts';
import { AIR, boxAt, boxInside, intoPage, OWN_DOTS, textBox, type Written } from './text-box.ts';
import { textWidth } from './text-width.ts';
import type { View } from './view.ts';

/** A municipality that may be named in a small picture. */
export type Named = { name: string; at: XY; ground: MultiPolygon };

/** The dot of the town itself. */
export const POINT_DOTS = 7;
/** A longer name stands in two lines. */
const LONGEST = 330;
/** Bold letters are wider. */
export const BOLD = OWN_DOTS * 1.08;

/** The name in one line, or in two where it breaks most evenly. */
const inLines = (name: string): string[] => {
  const longer = (lines: string[]): number => Math.max(...lines.map(line => textWidth(line, BOLD)));
  if (longer([name]) <= LONGEST) return [name];
  const breaks = [...name.matchAll(/ /g)].map(({ index }) => [name.slice(0, index), name.slice(index + 1)]);
  return breaks.reduce((best, lines) => (longer(lines) < longer(best) ? lines : best), [name]);
};

const nearest = (at: XY, spots: readonly XY[]): XY | undefined => {
  let best: XY | undefined;
  for (const spot of spots) if (best === undefined || distance(at, spot) < distance(at, best)) best = spot;
  return best;
};

/** The town's own name over, under or beside its point, where it lies in the town; else elsewhere in the town; else over it. */
export const ownName = ({ name, at, ground }: Named, { dot }: View): Written => {
  const lines = inLines(name);
  const box = textBox(lines, BOLD);
  const [x, y] = dot(at);
  const [, s, e] = box;
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
  const beside = spots.find(spot => boxInside(boxAt(box, spot), rings));
  const spot =
    beside ??
    nearest(
      [x, y],
      rings.flatMap(ring => [...roomIn(ring, box)]),
    ) ??
    spots[0];
  return { lines, at: intoPage(box, spot as XY) };
};
