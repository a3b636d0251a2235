// SPDX-License-Identifier: AGPL-3.0-or-later
import { cutLine, cutToBox } from './cut.ts';
import { putAway } from './drawer.ts';
import type { Layout } from './layout.ts';
import { pathOf } from './path.ts';
import { type Box, boxOf, grown, type MultiPolygon, type XY } from './plane.ts';
import { sharedLines } from './shared-lines.ts';
import type { Territories } from './territories.ts';
import type { View } from './view.ts';

type Boxed = { box: Box; line: readonly XY[] };
type Lines = (box: Box) => Boxed[];

const boxed = (line: readonly XY[]): Boxed => ({ line, box: boxOf(line) });
const linesOf = (some: Territories): Lines => putAway(sharedLines(some).map(({ line }) => boxed(line)));
const NONE: Lines = () => [];

const path = (kind: string, data: string): string =>
  data === '' ? '' : `<path class="${kind}" d="${data}"/>`;

/** What lies beyond the picture's edge by this share of its width is cut away. */
const EDGE = 1 / 40;

const areas = (kind: string, polygons: MultiPolygon, { box, dot }: View): string => {
  const seen = cutToBox(polygons, grown(box, (box[2] - box[0]) * EDGE));
  return path(kind, seen.flatMap(rings => rings.map(ring => pathOf(ring.map(dot), true))).join(''));
};

const lines = (kind: string, all: Lines, { box, dot }: View): string => {
  const seen = all(box).flatMap(({ line }) => cutLine(line, box));
  return path(kind, seen.map(part => pathOf(part.map(dot))).join(''));
};

/** Draws all of a small picture but its names: the land, the town in it, water, borders, and the town's outline. */
export const groundDrawer = (layout: Layout): ((town: MultiPolygon, view: View) => string) => {
  const { far: towns, around, outline, land, lakes, rivers, countries, regions } = layout;
  // Official boundaries do not end where the indicative ones around them begin: they are laid over them.
  const under = outline === undefined ? NONE : linesOf(around);
  const cells = linesOf(outline === undefined ? new Map([...around, ...towns]) : towns);
  const borders = putAway([...countries, ...regions].map(boxed));
  const streams = putAway(rivers.flatMap(river => river.lines.map(boxed)));
  return (town, view) =>
    [
      areas('l', land, view),
      lines('n', under, view),
      areas('g', outline ?? [], view),
      areas('t', town, view),
      areas('w', lakes, view),
      lines('r', streams, view),
      lines('n', cells, view),
      lines('b', borders, view),
      areas('h', town, view),
    ].join('');
};
