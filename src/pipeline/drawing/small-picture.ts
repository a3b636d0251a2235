// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Municipality } from '../../domain/municipality.ts';
import { putAway } from './drawer.ts';
import type { Layout } from './layout.ts';
import { neighbourNames } from './neighbour-names.ts';
import { type Named, ownName, POINT_DOTS } from './own-name.ts';
import { type Box, boxOf, toPlane, type XY } from './plane.ts';
import { groundDrawer } from './small-ground.ts';
import type { Sources } from './sources.ts';
import { LINE, NAME_DOTS, OWN_DOTS, type Written } from './text-box.ts';
import { HEIGHT, viewOf, WIDTH } from './view.ts';

type Album = {
  layout: Layout;
  towns: readonly Municipality[];
  sources: Pick<Sources, 'towns'> | undefined;
  /** The inside of `<style>`. */
  style: string;
};

type Seen = Named & { istat: string; box: Box };

/** Every municipality the pictures may name, the most people first. */
const namedOf = ({ layout, towns, sources }: Album): Seen[] => {
  const others = sources?.towns ?? [];
  const people = new Map(others.map(town => [town.istat, town.people]));
  const grounds = new Map([...layout.around, ...layout.far]);
  const own = new Set(towns.map(({ istat }) => istat));
  const all = [
    ...towns.map(({ istat, name, point: { lon, lat } }) => ({ istat, name, lon, lat })),
    ...others.filter(({ istat }) => !own.has(istat)),
  ];
  return all
    .flatMap(({ istat, name, lon, lat }): Seen[] => {
      const ground = grounds.get(istat);
      if (ground === undefined) return [];
      return [{ istat, name, ground, at: toPlane([lon, lat]), box: boxOf(ground.flat(2)) }];
    })
    .sort((a, b) => (people.get(b.istat) ?? 0) - (people.get(a.istat) ?? 0));
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A name around its middle: a line's letters stand a third of their size below it. */
const text = ({ lines, at: [x, y] }: Written, size: number, kind = ''): string =>
  lines
    .map((line, i) => {
      const base = Math.round(y + size * 0.35 + (i - (lines.length - 1) / 2) * size * LINE);
      return `<text${kind} x="${x}" y="${base}">${escaped(line)}</text>`;
    })
    .join('');

const point = ([x, y]: XY): string => `<circle cx="${x}" cy="${y}" r="${POINT_DOTS}"/>`;

/** Draws the small pictures of a region's towns, one by one: each white with a strong outline, among its neighbours. */
export const smallPictures = (album: Album): ((istat: string) => string) => {
  const drawGround = groundDrawer(album.layout);
  const named = putAway(namedOf(album));
  return istat => {
    const town = album.layout.far.get(istat) ?? [];
    const view = viewOf(town);
    const seen = named(view.box);
    const own = seen.find(one => one.istat === istat) as Seen;
    const name = ownName(own, view);
    const near = neighbourNames(
      seen.filter(one => one !== own),
      view,
      name,
      own,
    );
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}"><style>${album.style}</style>`,
      drawGround(town, view),
      point(view.dot(own.at)),
      ...near.map(written => text(written, NAME_DOTS)),
      text(name, OWN_DOTS, ' class="o"'),
      '</svg>',
    ].join('');
  };
};
