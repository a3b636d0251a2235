// SPDX-License-Identifier: AGPL-3.0-or-later
import { quantize } from 'topojson-client';
import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type { Box } from './plane.ts';
import type { Topology } from './topology.ts';

type Triangle = Parameters<typeof planarTriangleArea>[0];

/** A bend smaller than this triangle is left out: some forty metres each way. */
const LEAST = 1.5e-7;
/** How much coarser it may be for each degree away from where the drawing is looked at closely. */
const COARSER = 40;

const away = ([w, s, e, n]: Box, [x, y]: [number, number]): number =>
  Math.hypot(Math.max(w - x, 0, x - e), Math.max(s - y, 0, y - n));

/** A topology in longitude and latitude without the bends nobody would see: few and large ones far from `near`. Shared borders stay shared. */
export const thinned = (drawn: Topology, near: Box): Topology => {
  const { transform } = drawn;
  if (transform === undefined) return drawn;
  const weigh = (triangle: Triangle): number => {
    const [, middle] = triangle;
    const area = planarTriangleArea(triangle);
    return area / (1 + COARSER * away(near, middle));
  };
  return quantize(simplify(presimplify(drawn as never, weigh), LEAST), transform);
};
