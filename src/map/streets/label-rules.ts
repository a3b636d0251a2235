// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type Feature,
  GeomType,
  type LabelRule,
  LineLabelPlacement,
  LineLabelSymbolizer,
} from 'protomaps-leaflet';
import type { StreetColours } from './colours.ts';
import { nameSymbolizer } from './name-symbolizer.ts';

const SIZE = 14;
const TOWN_SIZE = 16;
const HALO = 4;

const isOf =
  (geomType: GeomType, ...kinds: readonly string[]) =>
  (_: number, feature: Feature): boolean =>
    feature.geomType === geomType && kinds.includes(String(feature.props.kind));

const rank = ({ min_zoom: zoom }: Feature['props']): number => (typeof zoom === 'number' ? zoom : 99);

/** What is named, the most important first. Streets are named as their signs are, which is what a reader looks for. */
export const labelRules = ({ label, waterLabel, halo, font }: StreetColours, lang: string): LabelRule[] => {
  const name = (size: number, weight: 400 | 500 | 700, fill = label) =>
    nameSymbolizer({ lang, size, weight, font, fill, halo });
  const street = new LineLabelSymbolizer({
    labelProps: ['name'],
    font: `400 ${SIZE}px ${font}`,
    fill: label,
    stroke: halo,
    width: HALO,
    position: LineLabelPlacement.Center,
  });
  return [
    {
      dataLayer: 'places',
      symbolizer: name(TOWN_SIZE, 700),
      filter: isOf(GeomType.Point, 'locality'),
      sort: (a, b) => rank(a) - rank(b),
    },
    {
      dataLayer: 'places',
      minzoom: 14,
      symbolizer: name(SIZE, 500),
      filter: isOf(GeomType.Point, 'neighbourhood', 'macrohood'),
    },
    {
      dataLayer: 'roads',
      minzoom: 13,
      symbolizer: street,
      filter: isOf(GeomType.Line, 'highway', 'major_road'),
    },
    {
      dataLayer: 'roads',
      minzoom: 15,
      symbolizer: street,
      filter: isOf(GeomType.Line, 'minor_road', 'path', 'other'),
    },
    {
      dataLayer: 'water',
      minzoom: 12,
      symbolizer: name(SIZE, 400, waterLabel),
      filter: isOf(GeomType.Point, 'sea', 'bay', 'lake', 'water'),
    },
  ];
};
