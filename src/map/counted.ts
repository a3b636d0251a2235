// SPDX-License-Identifier: AGPL-3.0-or-later
import Supercluster from 'supercluster';
import type { Box } from '../domain/map/first-view.ts';
import { needOf } from '../domain/map/need-of.ts';
import type { Placed } from '../domain/map/placed.ts';
import type { Part, Shown } from '../domain/map/shapes.ts';
import { FARTHEST_ZOOM, NEAREST_ZOOM } from '../domain/map/view.ts';
import { NEEDS, type Need } from '../domain/vocabulary.ts';

type Sum = { sums: number[]; exact: boolean };
type Leaf = { index: number };

/** Nearer than these pixels places are told as one: pins of one need, or bunches of several. What touches yet is put together later. */
const NEAR = { one: 32, many: 42 };

const keyOf = (place: Placed | undefined): string => place?.key ?? '';

const partsOf = (sums: readonly number[]): Part[] =>
  NEEDS.flatMap((need, at) => ((sums[at] ?? 0) > 0 ? [{ need, count: sums[at] ?? 0 }] : [])).sort(
    (a, b) => b.count - a.count,
  );

const sumOf = (place: Placed, asked: Need | undefined): Sum => {
  const sums = NEEDS.map(() => 0);
  for (const found of place.services) {
    const at = NEEDS.indexOf(needOf(found, asked));
    sums[at] = (sums[at] ?? 0) + 1;
  }
  return { sums, exact: place.exact };
};

/** Places put together where they would touch, counted by need, at every zoom. */
export const countedOf = (places: readonly Placed[], asked: Need | undefined) => {
  const index = new Supercluster<Leaf & Sum, Sum>({
    radius: asked === undefined ? NEAR.many : NEAR.one,
    extent: 256,
    maxZoom: NEAREST_ZOOM - 1,
    minZoom: FARTHEST_ZOOM,
    map: ({ sums, exact }) => ({ sums, exact }),
    reduce: (all, { sums, exact }) => {
      // A new list: the library hands over the one of the zoom before, which must stay as it is.
      all.sums = all.sums.map((count, at) => count + (sums[at] ?? 0));
      all.exact &&= exact;
    },
  });
  index.load(
    places.map((place, at) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [place.at.lon, place.at.lat] },
      properties: { index: at, ...sumOf(place, asked) },
    })),
  );
  return (box: Box, zoom: number): Shown[] =>
    index.getClusters(box, Math.round(zoom)).map(({ geometry, properties }) => {
      const [lon = 0, lat = 0] = geometry.coordinates;
      const parts = partsOf(properties.sums);
      const total = parts.reduce((sum, { count }) => sum + count, 0);
      const seen = { at: { lat, lon }, exact: properties.exact, total, parts };
      if ('cluster_id' in properties) {
        const { cluster_id: id } = properties;
        return {
          ...seen,
          key: `c${lat.toFixed(5)},${lon.toFixed(5)},${total}`,
          place: undefined,
          keys: () =>
            index.getLeaves(id, Number.POSITIVE_INFINITY).map(leaf => keyOf(places[leaf.properties.index])),
        };
      }
      const place = places[properties.index];
      return { ...seen, key: keyOf(place), place, keys: () => [keyOf(place)] };
    });
};
export type Counted = ReturnType<typeof countedOf>;
