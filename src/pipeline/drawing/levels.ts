// SPDX-License-Identifier: AGPL-3.0-or-later
import { quantize } from 'topojson-client';
import {
  filter,
  filterWeight,
  planarRingArea,
  planarTriangleArea,
  presimplify,
  simplify,
} from 'topojson-simplify';
import { type MultiPolygon, toPlane } from './plane.ts';
import { collected, type Territories } from './territories.ts';
import { areasOf, type Collection, joined, shapesOf, type Topology } from './topology.ts';

/** The least bend a level keeps, in square degrees: some forty metres each way, and some two hundred. */
export const LEVELS = { near: 1.5e-7, far: 4e-6 } as const;
export type Level = keyof typeof LEVELS;
/** Boundaries of a region as they are kept: on one topology, so that what two towns share stays shared. */
export type Boundaries = Record<Level, Topology>;

const GIVEN_STEPS = 1e7;
const KEPT_STEPS = 2e4;
/** Islets below this many times the least bend are left out. */
const ISLET = 2;

const townsIn = ({ objects: { towns } }: Topology): number =>
  towns?.type === 'GeometryCollection' ? towns.geometries.length : 0;

const thinnedTo = (weighed: Topology, least: number): Topology => {
  const bends = simplify(weighed, least);
  const thin = filter(bends, filterWeight(bends, least * ISLET, planarRingArea)) as Topology;
  // A town that is nothing but islets must not vanish.
  return townsIn(thin) < townsIn(weighed) ? thinnedTo(weighed, least / 2) : quantize(thin, KEPT_STEPS);
};

/** Boundaries in longitude and latitude at two levels: for the map, and for small pictures. */
export const levelsOf = (towns: Territories): Boundaries => {
  const weighed = presimplify(joined({ towns: collected(towns) }, GIVEN_STEPS), planarTriangleArea);
  return { near: thinnedTo(weighed, LEVELS.near), far: thinnedTo(weighed, LEVELS.far) };
};

/** A level on the plane, town by town. */
export const territoriesIn = (level: Topology): Territories =>
  new Map(
    (level.objects.towns as Collection).geometries.map(town => {
      const areas = shapesOf(level, town).flatMap(areasOf);
      const onPlane: MultiPolygon = areas.map(rings => rings.map(ring => ring.map(toPlane)));
      return [String(town.id), onPlane] as const;
    }),
  );
