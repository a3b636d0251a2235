// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Municipality } from '../../domain/municipality.ts';
import { cellsOf, type Seed } from './cells.ts';
import { type Box, boxOf, grown, holds, type MultiPolygon, toPlane, type XY } from './plane.ts';
import { sharedLines } from './shared-lines.ts';
import { missingGround, withGround } from './shore.ts';
import type { Sources } from './sources.ts';
import { type Territories, territoriesOf } from './territories.ts';
import { lakesIn, type River, riversIn } from './water.ts';
import { type Ground, groundOf } from './world.ts';

/** How far around a region there is something to see, in units of the plane. */
const PICTURE = 2;

/** What is where, on the plane: all that drawings of a region and of its towns are made of. */
export type Layout = {
  /** The municipalities of the region, and those of its neighbours. */
  towns: Territories;
  around: Territories;
  /** The region's municipalities as small pictures show them: with fewer bends, where the boundaries have many. */
  far: Territories;
  /** The outline of the region, where it is not simply the edge of what is around it. */
  outline?: MultiPolygon;
  land: MultiPolygon;
  /** Borders of countries, and of the regions around. */
  countries: XY[][];
  regions: XY[][];
  lakes: MultiPolygon;
  rivers: readonly River[];
  /** Around the region itself. */
  box: Box;
};

const SEA: Ground = { land: [], italy: [], borders: [] };

const only = (all: Territories, wanted: (istat: string) => boolean): Territories =>
  new Map([...all].filter(([istat]) => wanted(istat)));

const seedsAround = (own: readonly Seed[], { towns }: Sources, picture: Box): Seed[] => {
  const mine = new Set(own.map(({ istat }) => istat));
  return towns
    .filter(({ istat }) => !mine.has(istat))
    .map(({ istat, lon, lat }) => ({ istat, at: toPlane([lon, lat]) }))
    .filter(({ at }) => holds(picture, at));
};

/** Borders between the regions of Italy; of towns without a region there are none. */
const regionBorders = (around: Territories, { towns }: Sources): XY[][] => {
  const regions = new Map(towns.map(({ istat, region }) => [istat, region]));
  return sharedLines(around)
    .filter(({ between: [a, b] }) => regions.get(a) !== regions.get(b))
    .map(({ line }) => line);
};

/** Lays out a region by its towns' points. Without sources there is only sea around it. */
export const layOut = (municipalities: readonly Municipality[], sources: Sources | undefined): Layout => {
  const own = municipalities.map(({ istat, point }) => ({ istat, at: toPlane([point.lon, point.lat]) }));
  const points = own.map(({ at }) => at);
  const picture = grown(boxOf(points), PICTURE);
  const ground = sources === undefined ? SEA : groundOf(sources.countries, picture);
  const missing = missingGround(ground.italy, points);
  const seeds = sources === undefined ? own : [...own, ...seedsAround(own, sources, picture)];
  const all = territoriesOf(cellsOf(seeds, picture), withGround(ground.italy, missing));
  const mine = new Set(own.map(({ istat }) => istat));
  const towns = only(all, istat => mine.has(istat));
  const around = only(all, istat => !mine.has(istat));
  return {
    towns,
    around,
    far: towns,
    land: withGround(ground.land, missing),
    countries: ground.borders,
    regions: sources === undefined ? [] : regionBorders(around, sources),
    lakes: sources === undefined ? [] : lakesIn(sources.lakes, picture),
    rivers: sources === undefined ? [] : riversIn(sources.rivers, picture),
    box: boxOf([...towns.values()].flat(3)),
  };
};
