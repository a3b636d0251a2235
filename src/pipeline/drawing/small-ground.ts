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
const PIECE = 0.25;

const areas = (kind: string, polygons: MultiPolygon, { box, dot }: View): string => {
  const seen = cutToBox(polygons, grown(box, (box[2] - box[0]) * EDGE));
  return path(kind, seen.flatMap(rings => rings.map(ring => pathOf(ring.map(dot), true))).join(''));
};

const lines = (kind: string, all: Lines, { box, dot }: View): string => {
  const seen = all(box).flatMap(({ line }) => cutLine(line, box));
  return path(kind, seen.map(part => pathOf(part.map(dot))).join(''));
};

/** Land in pieces of a few towns each: to cut all the land of a region anew for each town would take the most time of all. */
const inPieces = (land: MultiPolygon): ((box: Box) => MultiPolygon) => {
  const pieces = new Map<string, MultiPolygon>();
  return box => {
    const [w, s, e, n] = box.map(
      (edge, i) => (i < 2 ? Math.floor(edge / PIECE) : Math.ceil(edge / PIECE)) * PIECE,
    ) as Box;
    const name = [w, s, e, n].join(' ');
    const piece = pieces.get(name) ?? cutToBox(land, grown([w, s, e, n], PIECE / 2));
    pieces.set(name, piece);
    return piece;
  };
};

/** Draws all of a small picture but its names: the land, the town in it, water, borders, and the town's outline. */
export const groundDrawer = (layout: Layout): ((town: MultiPolygon, view: View) => string) => {
  const { far: towns, around, outline, land, lakes, rivers, countries, regions } = layout;
  // Official boundaries do not end where the indicative ones around them begin: they are laid over them.
  const under = outline === undefined ? NONE : linesOf(around);
  const cells = linesOf(outline === undefined ? new Map([...around, ...towns]) : towns);
  const borders = putAway([...countries, ...regions].map(boxed));
  const streams = putAway(rivers.flatMap(river => river.lines.map(boxed)));
  const landIn = inPieces(land);
  const lakesIn = putAway(lakes.map(lake => ({ lake, box: boxOf(lake[0] ?? []) })));
  return (town, view) =>
    [
      areas('l', landIn(view.box), view),
      lines('n', under, view),
      areas('g', outline ?? [], view),
      areas('t', town, view),
      areas(
        'w',
        lakesIn(view.box).map(({ lake }) => lake),
        view,
      ),
      lines('r', streams, view),
      lines('n', cells, view),
      lines('b', borders, view),
      areas('h', town, view),
    ].join('');
};
