// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { type Municipality, municipalitySchema } from '../../domain/municipality.ts';
import type { MunicipalityRow, RowPlace } from '../dataset.ts';
import { error, type Fault } from '../fault.ts';
import type { Table } from '../read/csv.ts';
import * as cell from './cells.ts';
import { compact } from './compact.ts';
import { cap } from './contact.ts';
import { province } from './places.ts';
import { Problem, type Read } from './problem.ts';
import { repeated } from './repeated.ts';
import { cellPlace, cellText, readSheet } from './sheet.ts';

const istat: Read<string> = value => (/^\d{6}$/.test(value) ? value : new Problem('badIstat', { value }));

/** The columns of municipalities.csv, and those no row can do without. */
export const TOWN_COLUMNS = {
  istat,
  nome: cell.text(80),
  provincia: province,
  regione: cell.text(40),
  capoluogo: cell.yesNo,
  lat: cell.decimal('40,6405'),
  lon: cell.decimal('15,8056'),
  classe: cell.integer(1, 6),
  patrono: cell.monthDay,
  cap,
};
const { istat: istatExample, text } = words.examples;
export const TOWN_REQUIRED = {
  istat: istatExample,
  nome: text,
  provincia: text,
  regione: text,
  lat: text,
  lon: text,
  classe: text,
};

/** The columns of municipality-names.csv, and those no row can do without. */
export const NAME_COLUMNS = { istat, nome: cell.text(120) };
export const NAME_REQUIRED = { istat: istatExample, nome: text };

/** Other names by ISTAT code, for search, and where each code first stands. */
export const parseNames = (
  table: Table,
): { names: Map<string, string[]>; places: Map<string, RowPlace>; faults: Fault[] } => {
  const { rows, faults } = readSheet(table, NAME_COLUMNS, NAME_REQUIRED);
  const names = new Map<string, string[]>();
  const places = new Map<string, RowPlace>();
  for (const { values, place } of rows) {
    if (values.istat === undefined || values.nome === undefined) continue;
    const known = names.get(values.istat);
    if (known !== undefined) known.push(values.nome);
    else {
      names.set(values.istat, [values.nome]);
      places.set(values.istat, place);
    }
  }
  return { names, places, faults };
};

/** Names of towns that the list does not have: nobody would ever find them. */
export const namesOutsideList = (
  places: ReadonlyMap<string, RowPlace>,
  towns: readonly MunicipalityRow[],
): Fault[] => {
  const known = new Set(towns.map(({ municipality }) => municipality.istat));
  return [...places]
    .filter(([code]) => !known.has(code))
    .map(([value, place]) =>
      error('unknownIstat', cellPlace(place, 'istat'), { value, hint: words.hints.checkIstat }),
    );
};

/** The list of municipalities; a row with a fault is left out, because every other file leans on it. */
export const parseMunicipalities = (
  table: Table,
  names: ReadonlyMap<string, string[]>,
): { rows: MunicipalityRow[]; faults: Fault[] } => {
  const sheet = readSheet(table, TOWN_COLUMNS, TOWN_REQUIRED);
  const faults = sheet.faults;
  const rows: MunicipalityRow[] = [];
  for (const { values: v, place, faulty } of sheet.rows) {
    if (faulty) continue;
    const municipality = compact({
      istat: v.istat as string,
      name: v.nome as string,
      province: v.provincia as string,
      region: v.regione as string,
      capital: v.capoluogo === true ? true : undefined,
      point: { lat: v.lat as number, lon: v.lon as number },
      size: v.classe as number,
      patronDay: v.patrono,
      cap: v.cap,
      otherNames: names.get(v.istat as string),
    }) satisfies Municipality;
    if (municipalitySchema.safeParse(municipality).success) rows.push({ municipality, place });
    else {
      const value = `${cellText(place, 'lat')}, ${cellText(place, 'lon')}`;
      faults.push(error('pointOutOfItaly', cellPlace(place, 'lat'), { value }));
    }
  }
  return { rows, faults: [...faults, ...repeated(rows, 'istat', ({ municipality }) => municipality.istat)] };
};
