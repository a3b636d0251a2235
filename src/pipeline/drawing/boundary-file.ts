// SPDX-License-Identifier: AGPL-3.0-or-later
import type { MultiPolygon, Ring, XY } from './plane.ts';
import { areasOf, type Geometry, shapesOf, type Topology } from './topology.ts';

/** One shape of a file of boundaries, with whatever the file says of it, names in small letters. */
export type Shape = { says: ReadonlyMap<string, unknown>; areas: MultiPolygon };

type Feature = { id?: unknown; properties?: Record<string, unknown> | null; geometry?: unknown };

/** What cannot be read as boundaries: no shapes in it, or a shape that is none. */
export class NotBoundaries extends Error {}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPoint = (value: unknown): value is XY =>
  Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every(Number.isFinite);

const ringOf = (value: unknown): Ring => {
  if (!Array.isArray(value) || value.length < 4 || !value.every(isPoint)) throw new NotBoundaries();
  return value.map(([x, y]): XY => [x, y]);
};

const polygonOf = (value: unknown): Ring[] => {
  if (!Array.isArray(value) || value.length === 0) throw new NotBoundaries();
  return value.map(ringOf);
};

const areasIn = (geometry: unknown): MultiPolygon => {
  if (!isObject(geometry)) return [];
  const { type, coordinates } = geometry;
  if (type === 'Polygon') return [polygonOf(coordinates)];
  if (type !== 'MultiPolygon') return [];
  if (!Array.isArray(coordinates)) throw new NotBoundaries();
  return coordinates.map(polygonOf);
};

const shapeOf = ({ id, properties, geometry }: Feature): Shape => {
  const said = Object.entries(properties ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const);
  return {
    says: new Map([...(id === undefined ? [] : [['id', id] as const]), ...said]),
    areas: areasIn(geometry),
  };
};

const pieces = (object: Geometry): Geometry[] =>
  object.type === 'GeometryCollection' ? object.geometries.flatMap(pieces) : [object];

const fromTopology = (topology: Topology): Feature[] =>
  Object.values(topology.objects)
    .flatMap(pieces)
    .map(piece => ({
      id: piece.id,
      properties: piece.properties ?? null,
      geometry: { type: 'MultiPolygon', coordinates: shapesOf(topology, piece).flatMap(areasOf) },
    }));

const hasAreas = ({ areas }: Shape): boolean => areas.length > 0;

const featuresIn = (read: unknown): Feature[] => {
  if (isObject(read) && read.type === 'Topology') return fromTopology(read as Topology);
  if (isObject(read) && read.type === 'FeatureCollection') return read.features as Feature[];
  throw new NotBoundaries();
};

/** The areas of a GeoJSON or TopoJSON file; anything else throws `NotBoundaries`. */
export const shapesIn = (text: string): Shape[] => {
  try {
    return featuresIn(JSON.parse(text)).map(shapeOf).filter(hasAreas);
  } catch {
    // Broken JSON, or features and arcs that are none: for whoever gave the command it is all one.
    throw new NotBoundaries();
  }
};

/** A position that no longitude and latitude can be: usually metres of a map projection. */
export const notDegrees = (shapes: readonly Shape[]): XY | undefined => {
  for (const { areas } of shapes)
    for (const ring of areas.flat())
      for (const point of ring) if (Math.abs(point[0]) > 180 || Math.abs(point[1]) > 90) return point;
  return undefined;
};
