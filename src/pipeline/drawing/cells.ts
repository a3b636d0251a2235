// SPDX-License-Identifier: AGPL-3.0-or-later
import { Delaunay } from 'd3-delaunay';
import { type Box, type Ring, settled, type XY } from './plane.ts';

/** A town and its point: its ground is whatever lies nearer to it than to any other. */
export type Seed = { istat: string; at: XY };
export type Cell = Seed & { ring: Ring };

/** A metre: two towns in one point would have no border. */
const STEP = 1e-5;

const apart = (seeds: readonly Seed[]): Seed[] => {
  const taken = new Set<string>();
  return seeds.map(({ istat, at: [x, y] }) => {
    let east = x;
    while (taken.has(`${east} ${y}`)) east = settled(east + STEP);
    taken.add(`${east} ${y}`);
    return { istat, at: [east, y] };
  });
};

/** The cell of each town within a box, land or sea. */
export const cellsOf = (seeds: readonly Seed[], box: Box): Cell[] => {
  const towns = apart(seeds);
  const voronoi = Delaunay.from(towns.map(({ at }) => at)).voronoi(box);
  return towns.flatMap((town, index) => {
    const ring = voronoi.cellPolygon(index) as Ring | null;
    return ring === null ? [] : [{ ...town, ring: ring.map(([x, y]): XY => [settled(x), settled(y)]) }];
  });
};
