// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Municipality } from '../../domain/municipality.ts';
import type { Name } from './labels.ts';
import { type Box, holds, toPlane } from './plane.ts';
import type { Place, Sources } from './sources.ts';

/** Across the border only towns that help to find one's bearings, and one's own before them. */
const KNOWN_ABROAD = 5_000;
const ABROAD = 0.5;

const ofTown =
  (people: ReadonlyMap<string, number>) =>
  ({ istat, name, capital, size, point }: Municipality): Name => ({
    name,
    at: [point.lon, point.lat],
    kind: 'town',
    istat,
    rank: [capital === true ? 2 : 1, people.get(istat) ?? 0, size],
  });

const abroad = ({ name, lon, lat, people }: Place): Name => ({
  name,
  at: [lon, lat],
  kind: 'town',
  rank: [1, people * ABROAD, 0],
});

const ofHamlet = ({ name, lon, lat, people }: Place): Name => ({
  name,
  at: [lon, lat],
  kind: 'hamlet',
  rank: [0, people, 0],
});

/** The names of a drawing: the region's towns, larger ones across the border but near, and hamlets last. */
export const namesOf = (
  towns: readonly Municipality[],
  sources: Pick<Sources, 'towns' | 'hamlets'> | undefined,
  near: Box,
): Name[] => {
  const mine = new Set(towns.map(({ istat }) => istat));
  const { towns: all, hamlets } = sources ?? { towns: [], hamlets: [] };
  const people = new Map(all.map(town => [town.istat, town.people]));
  const across = all.filter(
    town => !mine.has(town.istat) && town.people > KNOWN_ABROAD && holds(near, toPlane([town.lon, town.lat])),
  );
  const inside = hamlets.filter(({ istat }) => mine.has(istat));
  return [...towns.map(ofTown(people)), ...across.map(abroad), ...inside.map(ofHamlet)];
};
