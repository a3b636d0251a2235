// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  exp,
  type Feature,
  GeomType,
  LineSymbolizer,
  type PaintRule,
  PolygonSymbolizer,
} from 'protomaps-leaflet';
import type { StreetColours } from './colours.ts';

const GREEN = ['park', 'wood', 'forest', 'nature_reserve', 'national_park', 'protected_area', 'cemetery'];
const GREEN_TOO = ['grass', 'grassland', 'scrub', 'village_green', 'playground', 'garden', 'golf_course'];

const isOf =
  (...kinds: readonly string[]) =>
  (_: number, { props }: Feature): boolean =>
    kinds.includes(String(props.kind));

/** Width in pixels by zoom, between which it grows as the map does. */
type Widths = [zoom: number, pixels: number][];

/** From the least to the most important, so that the large ones lie on top. */
const ROADS: { kinds: string[]; widths: Widths; from: number }[] = [
  {
    kinds: ['minor_road', 'other'],
    from: 12,
    widths: [
      [12, 0.5],
      [15, 3],
      [18, 14],
    ],
  },
  {
    kinds: ['major_road'],
    from: 8,
    widths: [
      [8, 0.5],
      [12, 2],
      [15, 5],
      [18, 18],
    ],
  },
  {
    kinds: ['highway'],
    from: 6,
    widths: [
      [6, 0.5],
      [12, 3],
      [15, 7],
      [18, 20],
    ],
  },
];
const EDGE = 1.5;

/** Houses are many, and must not be louder than the ways between them. */
const HOUSES = 0.6;

const isArea: PaintRule['filter'] = (_, { geomType }) => geomType === GeomType.Polygon;
const area = (dataLayer: string, fill: string, filter = isArea, opacity = 1): PaintRule => ({
  dataLayer,
  symbolizer: new PolygonSymbolizer({ fill, opacity }),
  filter,
});

const line = (color: string, widths: Widths, wider = 0): LineSymbolizer => {
  const widthAt = exp(1.6, widths);
  // One parameter: the library takes a function of two for one that must be asked of every feature.
  const width = (zoom: number): number => widthAt(zoom) + wider;
  return new LineSymbolizer({ color, width, lineCap: 'round', lineJoin: 'round' });
};
const dashed = (color: string, width: number, dash: number[]): LineSymbolizer =>
  new LineSymbolizer({ color, width, dash });

const roads = (color: string, wider: number): PaintRule[] =>
  ROADS.map(({ kinds, widths, from }) => ({
    dataLayer: 'roads',
    minzoom: from,
    symbolizer: line(color, widths, wider),
    filter: isOf(...kinds),
  }));

/** What is drawn, the lowest first: land, green, water, houses, then ways from the small to the large. */
export const paintRules = ({ land, park, water, building, edge, road, path }: StreetColours): PaintRule[] => [
  area('earth', land),
  area('landuse', park, isOf(...GREEN, ...GREEN_TOO)),
  area('water', water),
  {
    dataLayer: 'water',
    symbolizer: line(water, [
      [9, 0.5],
      [18, 8],
    ]),
    filter: isOf('river', 'stream', 'canal'),
  },
  area('buildings', building, isArea, HOUSES),
  {
    dataLayer: 'roads',
    minzoom: 14,
    symbolizer: dashed(path, 1, [3, 2]),
    filter: isOf('path'),
  },
  ...roads(edge, EDGE),
  ...roads(road, 0),
  {
    dataLayer: 'roads',
    minzoom: 11,
    symbolizer: dashed(path, 1.5, [6, 4]),
    filter: isOf('rail'),
  },
];
