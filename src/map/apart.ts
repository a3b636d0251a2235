// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Part, Shown } from '../domain/map/shapes.ts';
import { NEAREST_ZOOM } from '../domain/map/view.ts';
import { type Size, sizeOf } from './bunch.ts';
import { type Pixel, pixelOf } from './pixel.ts';

type Standing = { shown: Shown; pixel: Pixel; size: Size };

/** Kept free between two bunches, so that a finger finds one of them. */
const GAP = 6;

const touch = (a: Standing, b: Standing): boolean => {
  // Both stand on their points: the lower one covers what its height says above it.
  const lower = a.pixel.y > b.pixel.y ? a : b;
  return (
    Math.abs(a.pixel.x - b.pixel.x) < a.size.half + b.size.half + GAP &&
    Math.abs(a.pixel.y - b.pixel.y) < lower.size.height + GAP
  );
};

const partsOf = (all: readonly Part[]): Part[] => {
  const sums = new Map<Part['need'], number>();
  for (const { need, count } of all) sums.set(need, (sums.get(need) ?? 0) + count);
  return [...sums].map(([need, count]) => ({ need, count })).sort((a, b) => b.count - a.count);
};

/** Two as one, where the greater stands. */
const joined = (great: Standing, { shown: small }: Standing, rem: number): Standing => {
  const { shown } = great;
  const both: Shown = {
    key: `j${shown.key}`,
    at: shown.at,
    exact: shown.exact && small.exact,
    total: shown.total + small.total,
    parts: partsOf([...shown.parts, ...small.parts]),
    place: undefined,
    keys: () => [...shown.keys(), ...small.keys()],
  };
  return { ...great, shown: both, size: sizeOf(both, rem) };
};

const order = (a: Shown, b: Shown): number =>
  b.total - a.total || b.at.lat - a.at.lat || a.at.lon - b.at.lon || (a.key < b.key ? -1 : 1);

/**
 * What would lie on one another is told as one, the greater taking in the smaller. At the nearest zoom everything
 * stays where it is: there is no nearer look at which it would come apart.
 */
export const apart = (all: readonly Shown[], zoom: number, rem: number): Shown[] => {
  if (zoom >= NEAREST_ZOOM) return [...all];
  let waiting = [...all]
    .sort(order)
    .map((shown): Standing => ({ shown, pixel: pixelOf(shown.at, zoom), size: sizeOf(shown, rem) }));
  for (;;) {
    const kept: Standing[] = [];
    for (const one of waiting) {
      const at = kept.findIndex(other => touch(one, other));
      const great = kept[at];
      if (great === undefined) kept.push(one);
      else kept[at] = joined(great, one, rem);
    }
    // A bunch that grew may touch another now.
    if (kept.length === waiting.length) return kept.map(({ shown }) => shown);
    waiting = kept;
  }
};
