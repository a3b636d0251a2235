// SPDX-License-Identifier: AGPL-3.0-or-later
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { slugOf } from '../../domain/fold.ts';
import { faultLine } from '../fault.ts';
import { fill } from '../fill.ts';
import { chooseRow, type GeoRow, isCapital, readGeonames } from './geonames.ts';
import { type Listed, readIstatList } from './istat-list.ts';
import { indexNames, type NameIndex, otherNamesOf } from './other-names.ts';
import { type Patches, readPatches } from './patches.ts';

const COLUMNS = 'istat nome provincia regione capoluogo lat lon classe patrono cap'.split(' ');
const { municipalities: said } = words.imports;
const FILE = 'municipalities.csv';
const NAMES_FILE = 'municipality-names.csv';
/** A patch in this pretend column names the GeoNames row to use instead of the chosen one. */
const ROW_COLUMN = 'geonames';

/** Inhabitants from which a town is of class 2, 3, 4, 5, 6. Only to rank labels on a map. */
const CLASS_STEPS = [1_000, 5_000, 15_000, 50_000, 200_000];
export const sizeClass = (population: number): number =>
  1 + CLASS_STEPS.filter(step => population >= step).length;

export type Imported = { municipalities: string; names: string; report: string[] };
export type ImportSources = { listed: readonly Listed[]; rows: readonly GeoRow[]; patches: Patches };

const coordinate = (degrees: number): string =>
  degrees
    .toFixed(5)
    .replace(/\.?0+$/, '')
    .replace('.', ',');

const quoted = (cell: string): string => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csv = (lines: readonly (readonly string[])[]): string =>
  lines.map(cells => `${cells.map(quoted).join(';')}\n`).join('');

const townOf = (
  listed: Listed,
  rows: readonly GeoRow[],
  patches: Patches,
  byId: ReadonlyMap<string, GeoRow>,
) => {
  const wanted = patches.get(listed.istat)?.get(ROW_COLUMN);
  return wanted === undefined ? chooseRow(rows, listed.name) : byId.get(wanted);
};

const cellsOf = (listed: Listed, town: GeoRow, rows: readonly GeoRow[], patches: Patches): string[] => {
  const population = Math.max(town.population, ...rows.map(row => row.population));
  const values: Record<string, string> = {
    istat: listed.istat,
    nome: listed.name,
    provincia: listed.province,
    regione: listed.region,
    capoluogo: isCapital(town) ? 'sì' : '',
    lat: coordinate(town.lat),
    lon: coordinate(town.lon),
    classe: String(sizeClass(population)),
  };
  for (const [column, value] of patches.get(listed.istat) ?? []) values[column] = value;
  return COLUMNS.map(column => values[column] ?? '');
};

const unknownPatches = ({ patches }: ImportSources): string[] =>
  [...patches].flatMap(([istat, row]) =>
    [...row.keys()]
      .filter(column => column !== ROW_COLUMN && !COLUMNS.includes(column))
      .map(value => fill(said.strangePatch, { value, istat, file: FILE })),
  );

const groupByTown = (rows: readonly GeoRow[]): Map<string, GeoRow[]> => {
  const groups = new Map<string, GeoRow[]>();
  for (const row of rows) {
    const group = groups.get(row.istat);
    if (group === undefined) groups.set(row.istat, [row]);
    else group.push(row);
  }
  return groups;
};

/** Builds both files from what was read; no disk, so that a test can hand in three towns. */
export const buildMunicipalities = (regions: readonly string[], sources: ImportSources): Imported => {
  const { listed, rows, patches } = sources;
  const wanted = new Set(regions.map(slugOf));
  const chosen = listed.filter(({ region }) => wanted.has(slugOf(region)));
  const byTown = groupByTown(rows);
  const byId = new Map(rows.map(row => [row.id, row]));
  const index: NameIndex = indexNames(listed, rows);
  const towns: string[][] = [COLUMNS];
  const names: string[][] = [['istat', 'nome']];
  const missing: string[] = [];
  for (const item of chosen) {
    const own = byTown.get(item.istat) ?? [];
    const town = townOf(item, own, patches, byId);
    if (town === undefined) {
      missing.push(fill(said.noPoint, { istat: item.istat, name: item.name }));
      continue;
    }
    towns.push(cellsOf(item, town, own, patches));
    names.push(...otherNamesOf(item, town, own, index).map(name => [item.istat, name]));
  }
  const count = (region: string) => chosen.filter(item => slugOf(item.region) === region).length;
  const report = [...wanted].map(region => fill(said.region, { region, count: count(region) }));
  return {
    municipalities: csv(towns),
    names: csv(names),
    report: [
      ...report,
      fill(said.otherNames, { count: names.length - 1 }),
      ...missing,
      ...unknownPatches(sources),
    ],
  };
};

/** The municipalities of some regions from the installed packages, corrected by the folder's patches. */
export const importMunicipalities = async ({
  regions,
  dataFolder,
}: {
  regions: readonly string[];
  dataFolder: string;
}): Promise<Imported> => {
  const { patches, faults } = readPatches(dataFolder, FILE);
  const built = buildMunicipalities(regions, { listed: readIstatList(), rows: readGeonames(), patches });
  return { ...built, report: [...built.report, ...faults.map(faultLine)] };
};

/** Writes the two files of an import; returns the lines to show. */
export const writeMunicipalities = async (options: {
  regions: readonly string[];
  dataFolder: string;
}): Promise<string[]> => {
  const { municipalities, names, report } = await importMunicipalities(options);
  writeFileSync(join(options.dataFolder, FILE), municipalities);
  writeFileSync(join(options.dataFolder, NAMES_FILE), names);
  return report;
};
