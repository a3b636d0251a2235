// SPDX-License-Identifier: AGPL-3.0-or-later
import { mergeArcs, meshArcs } from 'topojson-client';
import type { DrawingTopology } from '../../domain/drawing.ts';
import type { Layout } from './layout.ts';
import { type Box, fromPlane, type MultiPolygon, type XY } from './plane.ts';
import { collected } from './territories.ts';
import { thinned } from './thin.ts';
import { type Area, type Collection, joined, type Topology } from './topology.ts';

/** One step of the drawing in degrees: about twenty metres. */
const STEP = 0.0002;

const inDegrees = (areas: MultiPolygon): MultiPolygon =>
  areas.map(rings => rings.map(ring => ring.map(fromPlane)));

const areas = (coordinates: MultiPolygon) => ({
  type: 'MultiPolygon' as const,
  coordinates: inDegrees(coordinates),
});
const lines = (coordinates: XY[][]) => ({
  type: 'MultiLineString' as const,
  coordinates: coordinates.map(line => line.map(fromPlane)),
});

const shapesOf = ({ towns, land, countries, regions, lakes, rivers }: Layout) => {
  const ofRivers = rivers.map(river => ({
    type: 'Feature' as const,
    properties: { level: river.level },
    geometry: lines(river.lines),
  }));
  return {
    towns: collected(new Map([...towns].map(([istat, ground]) => [istat, inDegrees(ground)] as const))),
    land: areas(land),
    borders: lines([...countries, ...regions]),
    lakes: areas(lakes),
    rivers: { type: 'FeatureCollection' as const, features: ofRivers },
  };
};

const stepsOf = ({ bbox: [w = 0, s = 0, e = 0, n = 0] = [0, 0, 0, 0] }: Topology): number =>
  Math.ceil(Math.max(e - w, n - s) / STEP) + 1;

/** A single area is a Polygon: simpler to read. */
const plain = (town: Area): Area =>
  town.type === 'MultiPolygon' && town.arcs.length === 1
    ? { ...town, type: 'Polygon', arcs: town.arcs[0] as number[][] }
    : town;

const absolute = (arc: number): number => (arc < 0 ? ~arc : arc);

/** Lines without the arcs that are drawn anyway. */
const withoutArcs = (all: number[][], drawn: ReadonlySet<number>): number[][] =>
  all.flatMap(line =>
    line
      .reduce<number[][]>(
        (parts, arc) => {
          if (drawn.has(absolute(arc))) parts.push([]);
          else parts.at(-1)?.push(arc);
          return parts;
        },
        [[]],
      )
      .filter(({ length }) => length > 0),
  );

/** The topology of a drawing; in `near`, in longitude and latitude, it is looked at closely. */
export const topologyOf = (
  layout: Layout,
  provinceOf: (istat: string) => string | undefined,
  near: Box,
): DrawingTopology => {
  const shapes = shapesOf(layout);
  const { bbox: _, ...drawn } = thinned(joined(shapes, stepsOf(joined(shapes))), near);
  const { towns, borders, ...rest } = drawn.objects;
  const geometries = (towns as Collection).geometries as Area[];
  const outline = mergeArcs(drawn, geometries);
  const edge = new Set(outline.arcs.flat(2).map(absolute));
  const inner = (a: { id?: unknown }, b: { id?: unknown }): boolean =>
    a !== b && provinceOf(String(a.id)) !== provinceOf(String(b.id));
  const objects = {
    towns: { type: 'GeometryCollection', geometries: geometries.map(plain) },
    provinces: meshArcs(drawn, towns, inner),
    outline,
    borders: { ...borders, arcs: withoutArcs((borders as { arcs: number[][] }).arcs, edge) },
    ...rest,
  };
  return { ...drawn, objects } as unknown as DrawingTopology;
};
