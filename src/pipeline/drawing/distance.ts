// SPDX-License-Identifier: AGPL-3.0-or-later
import { putAway } from './drawer.ts';
import { type Box, boxOf, grown, type MultiPolygon, type XY } from './plane.ts';

/** The point of a straight line nearest to another point. */
export const nearestOn = (point: XY, a: XY, b: XY): XY => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length;
  const at = Math.min(1, Math.max(0, share));
  return [a[0] + at * dx, a[1] + at * dy];
};

export const distance = ([ax, ay]: XY, [bx, by]: XY): number => Math.hypot(ax - bx, ay - by);

/** Asks of a point whether it is within a reach of the edge of some areas. */
export const near = (areas: MultiPolygon, reach: number): ((point: XY) => boolean) => {
  const edges = areas.flat().flatMap(ring =>
    ring.slice(1).map((b, i) => {
      const a = ring[i] as XY;
      return { a, b, box: boxOf([a, b]) };
    }),
  );
  const around = putAway(edges);
  return point => {
    const box: Box = grown([...point, ...point], reach);
    return around(box).some(({ a, b }) => distance(point, nearestOn(point, a, b)) <= reach);
  };
};
