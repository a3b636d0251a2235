// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Point } from '../../src/domain/text.ts';
import { buildDrawings } from '../../src/pipeline/build/drawings.ts';
import { buildPacks } from '../../src/pipeline/build/packs.ts';
import { type StaticServer, serveStatic } from '../support/static-server.ts';
import { syntheticDataset } from '../support/synthetic/dataset.ts';
import { Dice } from '../support/synthetic/dice.ts';

const BUILT_ON = '2026-11-01';
/** Degrees a door stands from the middle of its town, at most. */
const SPREAD = 0.04;

/** A made-up region whose every service has a door of its own. */
const datasetOf = (services: number) => {
  const dataset = syntheticDataset({ services, seed: 7 });
  const dice = new Dice(7);
  const towns = new Map(dataset.municipalities.map(({ municipality: one }) => [one.istat, one.point]));
  const beside = ({ lat, lon }: Point): Point => ({
    lat: Math.round((lat + (dice.roll() - 0.5) * SPREAD) * 1e5) / 1e5,
    lon: Math.round((lon + (dice.roll() - 0.5) * SPREAD) * 1e5) / 1e5,
  });
  const rows = dataset.services.map(row => {
    const town = towns.get(row.service.istat ?? '');
    return town === undefined || row.service.point !== undefined
      ? row
      : { ...row, service: { ...row.service, point: beside(town) } };
  });
  return { ...dataset, services: rows };
};

/** The built app over a region of so many services, and where their doors are. */
export const serveMany = async (
  services: number,
  root = 'dist',
): Promise<{ site: StaticServer; doors: Point[]; drawing: Uint8Array }> => {
  const dataset = datasetOf(services);
  const region = dataset.services[0]?.region ?? '';
  const { files } = buildPacks(dataset, { date: BUILT_ON, home: region });
  const drawings = buildDrawings(dataset, {}).files;
  const site = await serveStatic({ root });
  for (const [path, bytes] of [...files, ...drawings])
    site.alter(`data/${path}`, () => ({ status: 200, type: 'application/json', body: Buffer.from(bytes) }));
  const drawing = [...drawings].find(([path]) => path.includes(`/${region}.`))?.[1] ?? new Uint8Array();
  return { site, drawing, doors: dataset.services.flatMap(({ service }) => service.point ?? []) };
};
