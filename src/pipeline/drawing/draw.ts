// SPDX-License-Identifier: AGPL-3.0-or-later
import { DRAWING_FORMAT, type Drawing } from '../../domain/drawing.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { cellsOf } from './cells.ts';
import { labelsOf, type Name } from './labels.ts';
import { topologyOf } from './picture.ts';
import { type Box, boxFromPlane, boxOf, grown, holds, type MultiPolygon, toPlane } from './plane.ts';
import { regionBorders } from './region-borders.ts';
import { missingGround, withGround } from './shore.ts';
import { type Territories, territoriesOf } from './territories.ts';
import type { Topology } from './topology.ts';
import { lakesIn, riversIn } from './water.ts';
import { type Ground, groundOf } from './world.ts';

/** A town of Italy as GeoNames knows it: it tells where a region ends. */
export type OtherTown = {
  istat: string;
  name: string;
  region: string;
  lon: number;
  lat: number;
  people: number;
};
/** An inhabited place that is no town. */
export type Hamlet = { name: string; istat: string; lon: number; lat: number; people: number };

/** What is drawn around and inside any region; the made-up one has none of it. */
export type Sources = {
  countries: Topology;
  lakes: Topology;
  rivers: Topology;
  towns: readonly OtherTown[];
  hamlets: readonly Hamlet[];
};

/** How far around a region there is something to see, and how far around it is drawn in full, in degrees. */
const PICTURE = 2;
const CLOSE = 0.25;

const boxOfTowns = (towns: Territories): Box => boxOf([...towns.values()].flat(3));

type Task = { region: string; towns: readonly Municipality[]; sources?: Sources | undefined };

const NOTHING: Ground = { land: [], italy: [], borders: [] };

/** The drawing of a region with indicative territories. */
export const drawRegion = ({ region, towns, sources }: Task): { drawing: Drawing; box: Box } => {
  const own = towns.map(({ istat, point }) => ({ istat, at: toPlane([point.lon, point.lat]) }));
  const mine = new Set(own.map(({ istat }) => istat));
  const picture = grown(boxOf(own.map(({ at }) => at)), PICTURE);
  const others = (sources?.towns ?? [])
    .filter(({ istat }) => !mine.has(istat))
    .map(({ istat, lon, lat }) => ({ istat, at: toPlane([lon, lat]) }))
    .filter(({ at }) => holds(picture, at));
  const ground = sources === undefined ? NOTHING : groundOf(sources.countries, picture);
  const missing = missingGround(
    ground.italy,
    own.map(({ at }) => at),
  );
  const all = territoriesOf(cellsOf([...own, ...others], picture), withGround(ground.italy, missing));
  const territories: Territories = new Map([...all].filter(([istat]) => mine.has(istat)));
  const provinces = new Map(towns.map(({ istat, province }) => [istat, province]));
  const regions = new Map((sources?.towns ?? []).map(town => [town.istat, town.region]));
  const regionOf = (istat: string) => (mine.has(istat) ? undefined : regions.get(istat));
  const land: MultiPolygon = withGround(ground.land, missing);
  const box = boxOfTowns(territories);
  const topology = topologyOf(
    {
      towns: territories,
      provinceOf: istat => provinces.get(istat),
      land,
      borders: [...ground.borders, ...regionBorders(all, regionOf)],
      lakes: sources === undefined ? [] : lakesIn(sources.lakes, picture),
      rivers: sources === undefined ? [] : riversIn(sources.rivers, picture),
    },
    boxFromPlane(grown(box, CLOSE)),
  );
  return {
    drawing: {
      format: DRAWING_FORMAT,
      region,
      boundaries: 'indicative',
      topology,
      labels: labelsOf(namesOf(towns, sources, mine, grown(box, CLOSE))),
    },
    box: boxFromPlane(box),
  };
};

const namesOf = (
  towns: readonly Municipality[],
  sources: Sources | undefined,
  mine: ReadonlySet<string>,
  near: Box,
): Name[] => {
  const people = new Map((sources?.towns ?? []).map(town => [town.istat, town.people]));
  return [
    ...towns.map(
      ({ istat, name, capital, size, point }): Name => ({
        name,
        at: [point.lon, point.lat],
        kind: 'town',
        istat,
        rank: [Number(capital ?? false), size, people.get(istat) ?? 0],
      }),
    ),
    ...(sources?.towns ?? [])
      .filter(t => !mine.has(t.istat) && t.people > 5000 && holds(near, toPlane([t.lon, t.lat])))
      .map(
        (t): Name => ({
          name: t.name,
          at: [t.lon, t.lat],
          kind: 'town',
          rank: [
            0,
            1 + [1_000, 5_000, 15_000, 50_000, 200_000].filter(s => t.people >= s).length,
            t.people / 2,
          ],
        }),
      ),
    ...(sources?.hamlets ?? [])
      .filter(h => mine.has(h.istat))
      .map((h): Name => ({ name: h.name, at: [h.lon, h.lat], kind: 'hamlet', rank: [-1, 0, h.people] })),
  ];
};
