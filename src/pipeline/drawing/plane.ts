// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Geometry is done where the map is drawn, on Mercator's plane, in units of a degree at the equator: shapes are
 * true there, so cells are not skewed, and what is straight stays straight on the screen.
 */
export type XY = [number, number];
export type Ring = XY[];
export type Polygon = Ring[];
export type MultiPolygon = Polygon[];
/** West, south, east, north. */
export type Box = [number, number, number, number];

const KM_OF_UNIT = 111.3195;
const RADIAN = Math.PI / 180;
/** A tenth of a metre: where shapes meet, their points must be the same to the last digit. */
const GRAIN = 1e6;

export const settled = (value: number): number => Math.round(value * GRAIN) / GRAIN;

/** A longitude and latitude as a point of the plane. */
export const toPlane = ([lon, lat]: XY): XY => [
  settled(lon),
  settled(Math.log(Math.tan(Math.PI / 4 + (lat * RADIAN) / 2)) / RADIAN),
];

/** A point of the plane as longitude and latitude. */
export const fromPlane = ([x, y]: XY): XY => [
  x,
  (2 * Math.atan(Math.exp(y * RADIAN)) - Math.PI / 2) / RADIAN,
];

/** How many units of the plane a kilometre is, around a height of it. */
export const unitsOfKm = (y: number): number => Math.cosh(y * RADIAN) / KM_OF_UNIT;

/** The smallest box around some points. */
export const boxOf = (points: readonly XY[]): Box => {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < box[0]) box[0] = x;
    if (y < box[1]) box[1] = y;
    if (x > box[2]) box[2] = x;
    if (y > box[3]) box[3] = y;
  }
  return box;
};

export const grown = ([w, s, e, n]: Box, by: number): Box => [w - by, s - by, e + by, n + by];

export const holds = ([w, s, e, n]: Box, [x, y]: XY): boolean => x >= w && x <= e && y >= s && y <= n;

export const meet = (a: Box, b: Box): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

const crossings = (ring: Ring, x: number, y: number): number => {
  let count = 0;
  let a = ring[0] as XY;
  // By place and not by name: this is asked millions of times.
  for (const b of ring) {
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) count++;
    a = b;
  }
  return count;
};

/** True for a point inside; on the edge it may be either. */
export const inside = (polygons: MultiPolygon, [x, y]: XY): boolean => {
  let count = 0;
  for (const polygon of polygons)
    for (const ring of polygon) if (ring.length > 0) count += crossings(ring, x, y);
  return count % 2 === 1;
};

/** The area of a ring, in square units. */
export const areaOf = (ring: Ring): number => {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1] as XY, ring[i] as XY];
    twice += ax * by - bx * ay;
  }
  return Math.abs(twice) / 2;
};

/** A box of the plane in longitudes and latitudes. */
export const boxFromPlane = ([w, s, e, n]: Box): Box => {
  const [[west, south], [east, north]] = [fromPlane([w, s]), fromPlane([e, n])];
  return [west, south, east, north];
};
