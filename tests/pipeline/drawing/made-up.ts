// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import type { Municipality } from '../../../src/domain/municipality.ts';
import type { Sources } from '../../../src/pipeline/drawing/sources.ts';
import { type Area, joined, type Topology } from '../../../src/pipeline/drawing/topology.ts';

type Ring = [number, number][];

const box = (w: number, s: number, e: number, n: number): Ring => [
  [w, s],
  [e, s],
  [e, n],
  [w, n],
  [w, s],
];

/** An Italy with a deep bay in its east, one foreign country to its west, and the sea around. */
export const ITALY: Ring = [
  [10, 40],
  [13, 40],
  [13, 40.8],
  [11.5, 41],
  [13, 41.2],
  [13, 42],
  [10, 42],
  [10, 40],
];
const ABROAD = box(8, 40, 10, 42);

const polygon = (id: string, ring: Ring) => ({
  type: 'Feature' as const,
  id,
  properties: {},
  geometry: { type: 'Polygon' as const, coordinates: [ring] },
});

const collection = <F>(features: F[]) => ({ type: 'FeatureCollection' as const, features });

export const countries = (): Topology =>
  joined({ countries: collection([polygon('380', ITALY), polygon('250', ABROAD)]) });

const LAKE = box(10.4, 41.4, 10.6, 41.5);
const RIVER: Ring = [
  [10.2, 41.8],
  [10.8, 41.3],
  [11.4, 41.02],
];

/** The sources of that country, with the towns of others given. */
export const sourcesWith = (towns: Sources['towns'] = [], hamlets: Sources['hamlets'] = []): Sources => ({
  countries: countries(),
  lakes: joined({ lakes: collection([polygon('1', LAKE)]) }),
  rivers: joined({
    rivers: collection([
      {
        type: 'Feature' as const,
        properties: { l: 2 },
        geometry: { type: 'LineString' as const, coordinates: RIVER },
      },
      {
        type: 'Feature' as const,
        properties: { l: 8 },
        geometry: { type: 'LineString' as const, coordinates: [...RIVER].reverse() },
      },
    ]),
  }),
  towns,
  hamlets,
});

/** Town number `i` of a made-up region, in one of two provinces. */
export const townAt = (i: number, [lon, lat]: readonly [number, number]): Municipality => ({
  istat: String(999_000 + i),
  name: `Prova ${i}`,
  province: i % 2 === 0 ? 'ZA' : 'ZB',
  region: 'Prova',
  point: { lon, lat },
  size: 1 + (i % 6),
});

/** One town in the middle, so that the picture holds all of the country. */
const MIDDLE: [number, number] = [11_400, 41_200];

/** Towns anywhere in the country, on its coast, and a little out at sea. */
export const someTowns = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 10_020, max: 13_060 }), fc.integer({ min: 39_960, max: 42_040 })), {
    minLength: 1,
    maxLength: 40,
    selector: ([x, y]) => `${x} ${y}`,
  })
  .map(points => [MIDDLE, ...points].map(([x, y], i) => townAt(i, [x / 1000, y / 1000])));

export const areaArcs = (area: Area): number[] => (area.arcs as number[][][]).flat(2);
