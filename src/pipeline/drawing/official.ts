// SPDX-License-Identifier: AGPL-3.0-or-later
import polygonClipping from 'polygon-clipping';
import { merge } from 'topojson-client';
import { distance, near } from './distance.ts';
import type { Layout } from './layout.ts';
import { boxOf, holds, inside, type MultiPolygon, settled, unitsOfKm, type XY } from './plane.ts';
import { collected, type Territories } from './territories.ts';
import { type Area, type Collection, joined } from './topology.ts';

/** Boundaries from a file, on the plane. */
export type Official = { near: Territories; far: Territories };

/** Two shapes touch where they are closer than this: about ten metres. */
const TOUCH = 1e-4;
/** A border of the world's map this close to an official one is the same border, drawn more coarsely. */
const SAME_BORDER_KM = 4;

const wholeOf = (towns: Territories): MultiPolygon => {
  const whole = joined({ towns: collected(towns) });
  return merge(whole, (whole.objects.towns as Collection).geometries as Area[]).coordinates as MultiPolygon;
};

/** The land that a coarse coast has beyond an official one: what sticks out into the sea, and nothing inland. */
const beyondCoast = (coarse: MultiPolygon, fine: MultiPolygon, land: MultiPolygon): MultiPolygon => {
  const onCoast = near(land, TOUCH);
  const onEdge = near(coarse, TOUCH);
  return polygonClipping.difference(coarse, fine).filter(([outer = []]) => {
    const inland = outer.some(point => onEdge(point) && !onCoast(point));
    return !inland && outer.some(onCoast);
  });
};

/** A line with a point at least every so often, so that little of it is lost with a point. */
const dense = (line: readonly XY[], step: number): XY[] =>
  line.flatMap((b, i) => {
    const a = line[i - 1];
    if (a === undefined) return [b];
    const parts = Math.ceil(distance(a, b) / step) || 1;
    return Array.from({ length: parts }, (_, part): XY => {
      const share = (part + 1) / parts;
      return [settled(a[0] + (b[0] - a[0]) * share), settled(a[1] + (b[1] - a[1]) * share)];
    });
  });

/** Lines without the points that are drawn otherwise. */
const without = (lines: readonly XY[][], isDrawn: (point: XY) => boolean, step: number): XY[][] =>
  lines.flatMap(line => {
    if (!line.some(isDrawn)) return [line];
    const parts: XY[][] = [[]];
    for (const point of dense(line, step)) {
      if (isDrawn(point)) parts.push([]);
      else parts.at(-1)?.push(point);
    }
    return parts.filter(({ length }) => length > 1);
  });

/** The same layout with official boundaries in place of the indicative ones, and its coast where they have it. */
export const withOfficial = (layout: Layout, official: Official): Layout => {
  const outline = wholeOf(official.near);
  const box = boxOf(outline.flat(2));
  const km = unitsOfKm((box[1] + box[3]) / 2);
  const beyond = beyondCoast(wholeOf(layout.towns), outline, layout.land);
  const isInside = (point: XY): boolean => holds(box, point) && inside(outline, point);
  const isEdge = near(outline, km * SAME_BORDER_KM);
  return {
    ...layout,
    towns: official.near,
    far: official.far,
    outline: wholeOf(official.far),
    land: beyond.length === 0 ? layout.land : polygonClipping.difference(layout.land, beyond),
    countries: without(layout.countries, point => isInside(point) || isEdge(point), km),
    regions: without(layout.regions, isInside, km / 2),
    box,
  };
};
