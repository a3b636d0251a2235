// SPDX-License-Identifier: AGPL-3.0-or-later
import * as L from 'leaflet';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Drawing } from '../domain/drawing.ts';
import type { Me } from '../domain/map/shapes.ts';
import { pixelOf } from './pixel.ts';

/** Paths are kept as they are at this zoom, and drawn larger or smaller. */
const KEPT_AT = 10;

type Line = readonly (readonly number[])[];
export type Ground = {
  drawing: Drawing;
  origin: L.Point;
  land: Path2D;
  region: Path2D;
  towns: Path2D;
  provinces: Path2D;
  outline: Path2D;
  lakes: Path2D;
  rivers: Path2D;
  town: (istat: string) => Path2D | undefined;
};

/** What is to be drawn. */
export type GroundState = {
  grounds: readonly Ground[];
  /** The municipality that is looked at. */
  town: string | undefined;
  /** Where the reader stands, and how sure that is. */
  me: Me | undefined;
  lang: string;
  /** Streets are drawn below: only names of towns' borders stay. */
  streets: boolean;
  /** Boxes of the canvas, in pixels, that markers cover: names keep clear of them. */
  taken: (toCanvas: (at: L.LatLng) => L.Point) => L.Bounds[];
};

const linesOf = (shape: GeoJSON.Geometry): Line[] => {
  switch (shape.type) {
    case 'LineString':
      return [shape.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return shape.coordinates;
    case 'MultiPolygon':
      return shape.coordinates.flat();
    case 'GeometryCollection':
      return shape.geometries.flatMap(linesOf);
    default:
      return [];
  }
};

const shapesOf = (topology: Topology, name: string): GeoJSON.Geometry[] => {
  const object = topology.objects[name];
  if (object === undefined) return [];
  const found = feature(topology, object as GeometryObject);
  return found.type === 'FeatureCollection'
    ? found.features.map(({ geometry }) => geometry)
    : [found.geometry];
};

/** The drawing of a region as paths a canvas can draw at once. */
export const groundOf = (drawing: Drawing): Ground => {
  const topology = drawing.topology as unknown as Topology;
  const [west, south] = drawing.topology.transform.translate;
  // Near the region, so that a canvas, which counts in short numbers, draws it sharp at every zoom.
  const corner = pixelOf({ lat: south, lon: west }, KEPT_AT);
  const origin = L.point(corner.x, corner.y).round();
  const path = (shapes: readonly GeoJSON.Geometry[]): Path2D => {
    const drawn = new Path2D();
    for (const line of shapes.flatMap(linesOf))
      line.forEach(([lon = 0, lat = 0], at) => {
        const { x, y } = pixelOf({ lat, lon }, KEPT_AT);
        if (at === 0) drawn.moveTo(x - origin.x, y - origin.y);
        else drawn.lineTo(x - origin.x, y - origin.y);
      });
    return drawn;
  };
  const named = (name: string) => path(shapesOf(topology, name));
  const towns = topology.objects.towns as GeometryCollection | undefined;
  const borders = (wanted: (a: object, b: object) => boolean) =>
    towns === undefined ? new Path2D() : path([mesh(topology, towns, wanted)]);
  const kept = new Map<string, Path2D>();
  return {
    drawing,
    origin,
    land: named('land'),
    region: named('outline'),
    towns: borders((a, b) => a !== b),
    provinces: named('provinces'),
    outline: borders((a, b) => a === b),
    lakes: named('lakes'),
    rivers: named('rivers'),
    town: istat => {
      const one = towns?.geometries.find(({ id }) => id === istat);
      if (one === undefined) return undefined;
      const drawn = kept.get(istat) ?? path([(feature(topology, one) as GeoJSON.Feature).geometry]);
      kept.set(istat, drawn);
      return drawn;
    },
  };
};

/** Where a ground stands on a canvas whose corner is at `corner` (in pixels of the world at `zoom`). */
export const placeOf = ({ origin }: Ground, corner: L.Point, zoom: number) => {
  const scale = 2 ** (zoom - KEPT_AT);
  const at = origin.multiplyBy(scale).subtract(corner);
  return { scale, x: at.x, y: at.y };
};

/** The municipality at a point of the world (in pixels at `zoom`), by its drawn territory. */
export const townAt = (
  ground: Ground,
  at: L.Point,
  zoom: number,
  pen: CanvasRenderingContext2D,
): string | undefined => {
  const { x, y } = at.divideBy(2 ** (zoom - KEPT_AT)).subtract(ground.origin);
  const towns = ground.drawing.topology.objects.towns.geometries;
  pen.save();
  pen.resetTransform();
  const hit = towns.find(({ id }) => {
    const drawn = ground.town(id);
    return drawn !== undefined && pen.isPointInPath(drawn, x, y);
  });
  pen.restore();
  return hit?.id;
};
