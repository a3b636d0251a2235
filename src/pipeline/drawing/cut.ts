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
  const other = settled(a[1 - axis] as number) + share * ((b[1 - axis] as number) - (a[1 - axis] as number));
  return axis === 0 ? [at, settled(other)] : [settled(other), at];
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
  return polygons.flatMap(polygon => {
    if (!meet(boxOf(polygon[0] as Ring), box)) return [];
    const rings = polygon.map(ring =>
      ring.every(point => holds(box, point)) ? ring : sides.reduce(cutBySide, ring),
    );
    const [outer, ...holes] = rings.filter((ring, i) => i === 0 || ring.length > 3);
    return outer === undefined || outer.length < 4 ? [] : [[outer, ...holes]];
  });
};

/** The parts of a line inside a box, ended where it leaves. */
export const cutLine = (line: readonly XY[], box: Box): XY[][] => {
  const parts: XY[][] = [];
  let part: XY[] = [];
  for (const point of line) {
    if (holds(box, point)) {
      part.push(point);
      continue;
    }
    if (part.length > 1) parts.push(part);
    part = [];
  }
  if (part.length > 1) parts.push(part);
  return parts;
};
