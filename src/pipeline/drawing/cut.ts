// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Box, boxOf, holds, type MultiPolygon, meet, type Ring, settled, type XY } from './plane.ts';

type Side = { axis: 0 | 1; at: number; keeps: 1 | -1 };

const sidesOf = ([w, s, e, n]: Box): Side[] => [
  { axis: 0, at: w, keeps: 1 },
  { axis: 1, at: s, keeps: 1 },
  { axis: 0, at: e, keeps: -1 },
  { axis: 1, at: n, keeps: -1 },
];

const within = ({ axis, at, keeps }: Side, point: XY): boolean => (point[axis] - at) * keeps >= 0;

const crossing = ({ axis, at }: Side, a: XY, b: XY): XY => {
  const share = (at - a[axis]) / (b[axis] - a[axis]);
  if (axis === 0) return [at, settled(a[1] + share * (b[1] - a[1]))];
  return [settled(a[0] + share * (b[0] - a[0])), at];
};

const cutBySide = (ring: Ring, side: Side): Ring => {
  const kept: Ring = [];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as XY, ring[i] as XY];
    if (within(side, a) !== within(side, b)) kept.push(crossing(side, a, b));
    if (within(side, b)) kept.push(b);
  }
  const [first] = kept;
  return first === undefined ? [] : [...kept, first];
};

/** The part of some areas inside a box. What runs along its edge may double back there, where nobody looks. */
export const cutToBox = (polygons: MultiPolygon, box: Box): MultiPolygon => {
  const sides = sidesOf(box);
  const cut = (ring: Ring): Ring =>
    ring.every(point => holds(box, point)) ? ring : sides.reduce(cutBySide, ring);
  return polygons.flatMap(([outer = [], ...holes]) => {
    if (!meet(boxOf(outer), box)) return [];
    const rings = [outer, ...holes].map(cut);
    return (rings[0] as Ring).length > 3 ? [rings.filter(({ length }) => length > 3)] : [];
  });
};

/** The parts of a line that meet a box: each ends at the first point beyond it. */
export const cutLine = (line: readonly XY[], box: Box): XY[][] => {
  const parts: XY[][] = [];
  let part: XY[] | undefined;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as XY, line[i] as XY];
    if (!meet(boxOf([a, b]), box)) {
      part = undefined;
      continue;
    }
    if (part === undefined) {
      part = [a];
      parts.push(part);
    }
    part.push(b);
  }
  return parts;
};
