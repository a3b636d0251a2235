// SPDX-License-Identifier: AGPL-3.0-or-later
import polygonClipping from 'polygon-clipping';
import type { Cell } from './cells.ts';
import { cutToBox } from './cut.ts';
import {
  areaOf,
  type Box,
  boxOf,
  grown,
  inside,
  type MultiPolygon,
  meet,
  type Polygon,
  settled,
  type XY,
} from './plane.ts';

/** Crumbs of land below this are left out: about a hectare. */
const CRUMB = 1e-6;
const AROUND = 0.002;

const settledPolygon = (rings: Polygon): Polygon =>
  rings.map(ring => ring.map(([x, y]): XY => [settled(x), settled(y)])).filter(ring => areaOf(ring) > CRUMB);

const edgeBoxes = (land: MultiPolygon): Box[] =>
  land.flat().flatMap(ring => ring.slice(1).map((b, i) => boxOf([ring[i] as XY, b])));

const onLand = ({ ring, at }: Cell, land: MultiPolygon, edges: readonly Box[]): MultiPolygon => {
  const box = boxOf(ring);
  if (!edges.some(edge => meet(edge, box))) return inside(land, at) ? [[ring]] : [];
  return polygonClipping
    .intersection([ring], cutToBox(land, grown(box, AROUND)))
    .map(settledPolygon)
    .filter(rings => rings.length > 0);
};

/** The ground of each municipality, by ISTAT code: its cell, as far as it is land. */
export type Territories = ReadonlyMap<string, MultiPolygon>;

export const territoriesOf = (cells: readonly Cell[], land: MultiPolygon): Territories => {
  const edges = edgeBoxes(land);
  const grounds = cells.map(cell => [cell.istat, onLand(cell, land, edges)] as const);
  return new Map(grounds.filter(([, ground]) => ground.length > 0));
};

/** Territories as GeoJSON, with their codes. */
export const collected = (territories: Territories) => ({
  type: 'FeatureCollection' as const,
  features: [...territories].map(([id, coordinates]) => ({
    type: 'Feature' as const,
    id,
    properties: null,
    geometry: { type: 'MultiPolygon' as const, coordinates },
  })),
});
