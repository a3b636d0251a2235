// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Municipality } from '../../domain/municipality.ts';
import { cutLine, cutToBox } from './cut.ts';
import { putAway } from './drawer.ts';
import type { Layout } from './layout.ts';
import { pathOf } from './path.ts';
import { type Box, boxOf, grown, type MultiPolygon, toPlane, type XY } from './plane.ts';
import { sharedLines } from './shared-lines.ts';
import { NAME_DOTS, type Named, neighbourNames, OWN_DOTS, ownName, POINT_DOTS } from './small-names.ts';
import type { Sources } from './sources.ts';
import { LINE, type Written } from './text-box.ts';
import { HEIGHT, type View, viewOf, WIDTH } from './view.ts';

type Album = {
  layout: Layout;
  towns: readonly Municipality[];
  sources: Pick<Sources, 'towns'> | undefined;
  /** The inside of `<style>`. */
  style: string;
};

/** Every municipality the pictures may name, the most people first. */
const namedOf = ({ layout, towns, sources }: Album): (Named & { istat: string; box: Box })[] => {
  const others = sources?.towns ?? [];
  const people = new Map(others.map(town => [town.istat, town.people]));
  const all = [...towns.map(({ point, ...town }) => ({ ...town, ...point })), ...others];
  const grounds = new Map([...layout.around, ...layout.towns]);
  const own = new Set(towns.map(({ istat }) => istat));
  return all
    .filter((town, i) => i < towns.length || !own.has(town.istat))
    .flatMap(({ istat, name, lon, lat }) => {
      const ground = grounds.get(istat);
      return ground === undefined
        ? []
        : [{ istat, name, ground, at: toPlane([lon, lat]), box: boxOf(ground.flat(2)) }];
    })
    .sort((a, b) => (people.get(b.istat) ?? 0) - (people.get(a.istat) ?? 0));
};

type Boxed = { box: Box; line: readonly XY[] };

const boxed = (line: readonly XY[]): Boxed => ({ line, box: boxOf(line) });

/** Written at the baseline, a third of a letter below the middle. */
const text = ({ lines, at: [x, y] }: Written, size: number, kind = ''): string => {
  const step = size * LINE;
  return lines
    .map((line, i) => {
      const base = Math.round(y + size * 0.35 + (i - (lines.length - 1) / 2) * step);
      return `<text${kind} x="${x}" y="${base}">${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
    })
    .join('');
};

const path = (kind: string, data: string): string =>
  data === '' ? '' : `<path class="${kind}" d="${data}"/>`;

const point = ([x, y]: XY): string => `<circle cx="${x}" cy="${y}" r="${POINT_DOTS}"/>`;

const areas = (polygons: MultiPolygon, { box, dot }: View): string =>
  cutToBox(polygons, grown(box, (box[2] - box[0]) / 40))
    .flatMap(rings => rings.map(ring => pathOf(ring.map(dot), true)))
    .join('');

type Lines = (box: Box) => Boxed[];

const linesIn = (lines: Lines, { box, dot }: View): string =>
  lines(box)
    .flatMap(({ line }) => cutLine(line, box).map(part => pathOf(part.map(dot))))
    .join('');

/** Draws the small pictures of a region's towns, one by one: each white with a strong outline, among its neighbours. */
export const smallPictures = (album: Album): ((istat: string) => string) => {
  const { towns, around, land, lakes, rivers } = album.layout;
  const cells = putAway(sharedLines(new Map([...around, ...towns])).map(({ line }) => boxed(line)));
  const borders = putAway(album.layout.borders.map(boxed));
  const streams = putAway(rivers.flatMap(river => river.lines.map(boxed)));
  const named = putAway(namedOf(album));
  return istat => {
    const town = towns.get(istat) ?? [];
    const view = viewOf(town);
    const seen = named(view.box);
    const own = seen.find(one => one.istat === istat) as Named;
    const name = ownName(own, view);
    const near = neighbourNames(
      seen.filter(one => one !== own),
      view,
      name,
      own,
    );
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}"><style>${album.style}</style>`,
      path('l', areas(land, view)),
      path('t', areas(town, view)),
      path('w', areas(lakes, view)),
      path('r', linesIn(streams, view)),
      path('n', linesIn(cells, view)),
      path('b', linesIn(borders, view)),
      path('h', areas(town, view)),
      point(view.dot(own.at)),
      ...near.map(written => text(written, NAME_DOTS)),
      text(name, OWN_DOTS, ' class="o"'),
      '</svg>',
    ].join('');
  };
};
