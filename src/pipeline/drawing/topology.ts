// SPDX-License-Identifier: AGPL-3.0-or-later
import { feature, type mergeArcs, type mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon, XY } from './plane.ts';

export type Geometry = NonNullable<Parameters<typeof mesh>[1]>;
export type Collection = Extract<Geometry, { type: 'GeometryCollection' }>;
/** TopoJSON as its own tools speak of it. */
export type Topology = {
  type: 'Topology';
  bbox?: [number, number, number, number] | [number, number, number, number, number, number];
  transform?: { scale: [number, number]; translate: [number, number] };
  arcs: number[][][];
  objects: Record<string, Geometry>;
};
/** A geometry that is one or several areas. */
export type Area = Extract<Parameters<typeof mergeArcs>[1], unknown[]>[number];

type Shape = { type: string; coordinates: unknown };

/** The shapes of an object, one by one, whatever it holds. */
export const shapesOf = (topology: Topology, object: Geometry): Shape[] => {
  const found = feature(topology, object as never) as unknown as
    | { features: { geometry: Shape }[] }
    | { geometry: Shape };
  return 'features' in found ? found.features.map(({ geometry }) => geometry) : [found.geometry];
};

/** A shape's areas; a line has none. */
export const areasOf = ({ type, coordinates }: Shape): MultiPolygon =>
  type === 'MultiPolygon' ? (coordinates as MultiPolygon) : type === 'Polygon' ? [coordinates as XY[][]] : [];

/** A shape's lines; an area has none. */
export const linesOf = ({ type, coordinates }: Shape): XY[][] =>
  type === 'MultiLineString' ? (coordinates as XY[][]) : type === 'LineString' ? [coordinates as XY[]] : [];

export const isArea = (geometry: Geometry): geometry is Area =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

export const collectionOf = (topology: Topology, name: string): Geometry[] => {
  const object = topology.objects[name];
  return object?.type === 'GeometryCollection' ? object.geometries : [];
};

/** GeoJSON as a topology: what shapes share is written once. */
export const joined = (shapes: Parameters<typeof topology>[0], steps?: number): Topology =>
  topology(shapes, steps) as unknown as Topology;
