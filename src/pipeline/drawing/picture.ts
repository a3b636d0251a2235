// SPDX-License-Identifier: AGPL-3.0-or-later
import { mergeArcs, meshArcs } from 'topojson-client';
import type { DrawingTopology } from '../../domain/drawing.ts';
import { type Box, fromPlane, type MultiPolygon, type XY } from './plane.ts';
import type { Territories } from './territories.ts';
import { thinned } from './thin.ts';
import { type Area, type Collection, joined, type Topology } from './topology.ts';
import type { River } from './water.ts';

/** Everything a drawing shows, on the plane. */
export type Parts = {
  towns: Territories;
  provinceOf: (istat: string) => string | undefined;
  land: MultiPolygon;
  borders: XY[][];
  lakes: MultiPolygon;
  rivers: readonly River[];
};

/** One step of the drawing in degrees: about twenty metres. */
const STEP = 0.0002;

const areas = (coordinates: MultiPolygon) => ({
  type: 'MultiPolygon' as const,
  coordinates: coordinates.map(rings => rings.map(ring => ring.map(fromPlane))),
});
const lines = (coordinates: XY[][]) => ({
  type: 'MultiLineString' as const,
  coordinates: coordinates.map(line => line.map(fromPlane)),
});

const collected = ({ towns, land, borders, lakes, rivers }: Parts) => ({
  towns: {
    type: 'FeatureCollection' as const,
    features: [...towns].map(([id, ground]) => ({
      type: 'Feature' as const,
      id,
      properties: null,
      geometry: areas(ground),
    })),
  },
  land: areas(land),
  borders: lines(borders),
  lakes: areas(lakes),
  rivers: {
    type: 'FeatureCollection' as const,
    features: rivers.map(river => ({
      type: 'Feature' as const,
      properties: { level: river.level },
      geometry: lines(river.lines),
    })),
  },
});

const extent = (drawn: Topology): number => {
  const [w = 0, s = 0, e = 0, n = 0] = drawn.bbox ?? [];
  return Math.max(e - w, n - s);
};

/** A single area is a Polygon: two bytes less a town, and simpler to read. */
const plain = (town: Area): Area =>
  town.type === 'MultiPolygon' && town.arcs.length === 1
    ? { ...town, type: 'Polygon', arcs: town.arcs[0] as number[][] }
    : town;

/** The topology of a drawing; `near` is where it is looked at closely. */
export const topologyOf = (parts: Parts, near: Box): DrawingTopology => {
  const shapes = collected(parts);
  const whole = joined(shapes);
  const drawn = thinned(joined(shapes, Math.ceil(extent(whole) / STEP) + 1), near);
  const towns = drawn.objects.towns as Collection;
  const borders = meshArcs(
    drawn,
    towns,
    (a, b) => a !== b && parts.provinceOf(String(a.id)) !== parts.provinceOf(String(b.id)),
  );
  const { bbox: _, ...rest } = drawn;
  const objects = {
    ...drawn.objects,
    towns: { type: 'GeometryCollection', geometries: (towns.geometries as Area[]).map(plain) },
    provinces: borders,
    outline: mergeArcs(drawn, towns.geometries as Area[]),
  };
  return { ...rest, objects } as unknown as DrawingTopology;
};
