// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Place } from '../fault.ts';
import type { Places } from '../parse/places.ts';
import { type CapBook, capBookOf, capElsewhere, namedElsewhere } from './cap-book.ts';
import { type ImportContext, isWanted } from './draft.ts';
import { doubt, type Remark } from './remark.ts';
import type { SchoolRow } from './school-row.ts';
import { type Located, type Lost, provinceNamed, regionNamed, townNamed } from './town.ts';

/** A line of the register and the town it is filed under. */
export type Found = { row: SchoolRow; province: string | undefined; where: Located | Lost };
/** Where to point in the register. */
export const placeOf = ({ place: { file, line } }: SchoolRow, column?: string): Place => ({
  file,
  line,
  column,
});

/** The register has fifty thousand rows and a few thousand towns: each name is looked up once. */
const once = <T>(read: (name: string) => T): ((name: string) => T) => {
  const seen = new Map<string, T>();
  return name => {
    const known = seen.get(name);
    if (known !== undefined || seen.has(name)) return known as T;
    const found = read(name);
    seen.set(name, found);
    return found;
  };
};

/** The lines of the regions asked for. */
export const inRegions = (rows: readonly SchoolRow[], context: ImportContext): Found[] => {
  const { places } = context;
  const regionOf = once(name => regionNamed(name, places));
  const provinceOf = once(name => provinceNamed(name, places));
  const townsOf = once(region =>
    once(province => once(name => townNamed({ name, province, region }, places))),
  );
  return rows.flatMap(row => {
    const region = regionOf(row.region);
    if (region === undefined || !isWanted(region, context)) return [];
    const province = provinceOf(row.province);
    return [{ row, province, where: townsOf(region)(province ?? '')(row.town) }];
  });
};

/** Adult seats are often filed under another town, so only the ordinary schools prove whose a CAP is. */
export const bookOf = (found: readonly Found[]): CapBook =>
  capBookOf(
    found.flatMap(({ row: { kind, cap }, where }) =>
      kind === 'other' && cap !== undefined && 'town' in where ? [{ istat: where.town.istat, cap }] : [],
    ),
  );

const names = (istats: readonly string[], { byIstat }: Places): string[] =>
  istats.map(istat => byIstat.get(istat)?.name ?? istat);

/** What speaks against the town in the register. The row stays as filed: only a person can settle it. */
export const contradictions = (
  { row, province }: Found,
  { town }: Located,
  book: CapBook,
  places: Places,
): Remark[] => {
  const remarks: Remark[] = [];
  if (province !== undefined && province !== town.province)
    remarks.push(
      doubt('provinceElsewhere', placeOf(row, 'provincia'), {
        value: row.province,
        town: town.name,
        province: town.province,
      }),
    );
  const byCap = row.cap === undefined ? [] : capElsewhere(row.cap, town, book);
  if (byCap.length > 0) {
    const params = { cap: row.cap ?? '', others: names(byCap, places), town: town.name };
    remarks.push(doubt('capElsewhere', placeOf(row, 'capscuola'), params));
  }
  const byName =
    row.kind === 'adults' ? namedElsewhere(row.name, row.mainName, town, places.byIstat.values()) : [];
  if (byName.length > 0) {
    const params = { name: row.name, others: byName.map(({ name }) => name), town: town.name };
    remarks.push(doubt('nameElsewhere', placeOf(row, 'denominazionescuola'), params));
  }
  return remarks;
};
