// SPDX-License-Identifier: AGPL-3.0-or-later
import { merge, mesh } from 'topojson-client';
import { cutLine, cutToBox } from './cut.ts';
import { type Box, boxOf, type MultiPolygon, meet, toPlane, type XY } from './plane.ts';
import { type Area, areasOf, collectionOf, isArea, shapesOf, type Topology } from './topology.ts';

/** Italy's number in ISO 3166, by which world-atlas calls its countries. */
const ITALY = '380';
/** Whatever a picture of an Italian region can show. */
const AROUND_ITALY: Box = [2, 32, 24, 52];

/** What there is in a picture besides towns: all its land, the Italian part of it, and the borders between countries. */
export type Ground = { land: MultiPolygon; italy: MultiPolygon; borders: XY[][] };

/** The countries around Italy, without what they have overseas. */
export const aroundItaly = (countries: Topology): Topology => {
  const geometries = collectionOf(countries, 'countries')
    .filter(isArea)
    .flatMap((country): Area[] => {
      const polygons = country.type === 'Polygon' ? [country.arcs] : country.arcs;
      const near = polygons.filter(arcs => {
        const [outer = []] = areasOf(shapesOf(countries, { type: 'Polygon', arcs })[0] as never)[0] ?? [];
        return meet(boxOf(outer), AROUND_ITALY);
      });
      return near.length === 0 ? [] : [{ ...country, type: 'MultiPolygon', arcs: near }];
    });
  return { ...countries, objects: { countries: { type: 'GeometryCollection', geometries } } };
};

/** The ground within a box. */
export const groundOf = (countries: Topology, box: Box): Ground => {
  const pieces = collectionOf(countries, 'countries').filter(isArea);
  const joined = (some: Area[]): MultiPolygon => {
    const { coordinates } = merge(countries, some);
    const polygons = coordinates as MultiPolygon;
    return cutToBox(
      polygons.map(rings => rings.map(ring => ring.map(toPlane))),
      box,
    );
  };
  const lines = mesh(countries, countries.objects.countries as never, (a, b) => a !== b)
    .coordinates as XY[][];
  return {
    land: joined(pieces),
    italy: joined(pieces.filter(({ id }) => id === ITALY)),
    borders: lines.flatMap(line => cutLine(line.map(toPlane), box)),
  };
};
