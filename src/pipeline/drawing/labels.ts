// SPDX-License-Identifier: AGPL-3.0-or-later
import type { DrawingLabel } from '../../domain/drawing.ts';
import { toPlane, type XY } from './plane.ts';
import { textWidth } from './text-width.ts';

/** A name to be written; of two, the one with the larger rank matters more, first by its first number. */
export type Name = Omit<DrawingLabel, 'from'> & { rank: readonly number[] };

const TEXT_PX = 13;
const LINE_PX = 18;
/** Air around a name, so that a full map stays calm. */
const AIR_PX = 10;
const FIRST_ZOOM = 6;
const FIRST_HAMLET_ZOOM = 10.5;
/** A map of the world is 256 pixels wide at zoom 0. */
const UNIT_PX = 256 / 360;

const byRank = (a: Name, b: Name): number => {
  const at = a.rank.findIndex((value, i) => value !== b.rank[i]);
  if (at >= 0) return (b.rank[at] as number) - (a.rank[at] as number);
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
};

type Placed = { at: XY; half: number; from: number };

const halfSteps = (zoom: number): number => Math.ceil(zoom * 2) / 2;

/** The smallest zoom at which two names are apart: sideways or one above the other. */
const apartFrom = (a: Placed, b: Placed): number => {
  const [dx, dy] = [Math.abs(a.at[0] - b.at[0]), Math.abs(a.at[1] - b.at[1])];
  const needed = Math.min((a.half + b.half + AIR_PX) / dx, (LINE_PX + AIR_PX) / dy);
  return halfSteps(Math.log2(needed / UNIT_PX));
};

const place = (name: Name, above: readonly Placed[]): Placed => {
  const first = name.kind === 'hamlet' ? FIRST_HAMLET_ZOOM : FIRST_ZOOM;
  const placed: Placed = { at: toPlane(name.at), half: textWidth(name.name, TEXT_PX) / 2, from: first };
  for (const other of above) {
    const apart = apartFrom(placed, other);
    // A name that comes only when both have room already does not have to be waited for.
    if (other.from < apart) placed.from = Math.max(placed.from, apart);
  }
  return placed;
};

const LAST_ZOOM = 18;

/** Names with the zoom from which each is written: a more important one never makes way. */
export const labelsOf = (names: readonly Name[]): DrawingLabel[] => {
  const placed: Placed[] = [];
  return [...names].sort(byRank).flatMap(({ rank, ...name }) => {
    const one = place({ rank, ...name }, placed);
    if (one.from > LAST_ZOOM) return [];
    placed.push(one);
    return [{ ...name, from: one.from }];
  });
};
