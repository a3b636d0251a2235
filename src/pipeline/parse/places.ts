// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { fold } from '../../domain/fold.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { nearestWord } from '../../domain/nearest-word.ts';
import type { RowPlace } from '../dataset.ts';
import { error, type Fault } from '../fault.ts';
import { fill } from '../fill.ts';
import { Problem, type Read, sparing } from './problem.ts';
import { cellPlace, cellText } from './sheet.ts';

/** The municipalities as people name them: by code, by folded name, by province. */
export type Places = {
  byIstat: ReadonlyMap<string, Municipality>;
  byName: ReadonlyMap<string, Municipality[]>;
  provinces: ReadonlySet<string>;
  regions: ReadonlySet<string>;
  /** The folded name nearest to a mistyped one. */
  nearest: (folded: string) => string | undefined;
};

/** Builds the look-up once for a whole data folder. */
export const placesOf = (municipalities: readonly Municipality[]): Places => {
  const byName = new Map<string, Municipality[]>();
  for (const municipality of municipalities) {
    // «Bolzano/Bozen» is known by either name.
    for (const name of new Set([municipality.name, ...municipality.name.split('/')].map(fold)))
      byName.set(name, [...(byName.get(name) ?? []), municipality]);
  }
  return {
    byIstat: new Map(municipalities.map(municipality => [municipality.istat, municipality])),
    byName,
    provinces: new Set(municipalities.map(({ province }) => province)),
    regions: new Set(municipalities.map(({ region }) => region)),
    nearest: sparing(byName.size, folded => nearestWord(folded, byName.keys()), undefined),
  };
};

type Written = { istat?: string | undefined; comune?: string | undefined; provincia?: string | undefined };
type Found = { town: Municipality } | { fault: Fault } | undefined;

/** The two letters of a province. */
export const province: Read<string> = value =>
  /^[A-Za-z]{2}$/.test(value) ? value.toUpperCase() : new Problem('badProvince', { value });

/** " Volevi dire «Melfi»?" in the town's own spelling. */
const townHint = (typed: string, { byName, nearest }: Places): string => {
  const near = nearest(fold(typed));
  const suggestion = near === undefined ? undefined : byName.get(near)?.[0]?.name;
  return suggestion === undefined ? words.hints.fullName : fill(words.hints.didYouMean, { suggestion });
};

/** The code somebody most likely meant: of the town written beside it, or the same with the zero Excel took off. */
const istatHint = (istat: string, comune: string | undefined, { byIstat, byName }: Places): string => {
  const [named, other] = comune === undefined ? [] : (byName.get(fold(comune)) ?? []);
  const town = other === undefined ? (named ?? byIstat.get(istat.padStart(6, '0'))) : undefined;
  return town === undefined
    ? words.hints.checkIstat
    : fill(words.hints.istatOf, { name: town.name, istat: town.istat });
};

/** A code the list does not know. */
export const unknownIstat = (istat: string, column: string, place: RowPlace, places: Places): Fault => {
  const comune = column === 'istat' ? cellText(place, 'comune') : '';
  const hint = istatHint(istat, comune || undefined, places);
  return error('unknownIstat', cellPlace(place, column), { value: istat, hint });
};

const byCode = (istat: string, { comune, provincia }: Written, place: RowPlace, places: Places): Found => {
  const town = places.byIstat.get(istat);
  if (town === undefined) return { fault: unknownIstat(istat, 'istat', place, places) };
  const { name, province: own } = town;
  if (comune !== undefined && !places.byName.get(fold(comune))?.includes(town))
    return { fault: error('istatMismatch', cellPlace(place, 'comune'), { istat, name, value: comune }) };
  if (provincia === undefined || provincia === own) return { town };
  const params = { name, province: own, value: provincia };
  return { fault: error('provinceMismatch', cellPlace(place, 'provincia'), params) };
};

const byName = (comune: string, { provincia }: Written, place: RowPlace, places: Places): Found => {
  const named = places.byName.get(fold(comune)) ?? [];
  const [first] = named;
  if (first === undefined) {
    const params = { value: comune, hint: townHint(comune, places) };
    return { fault: error('unknownMunicipality', cellPlace(place, 'comune'), params) };
  }
  const fitting = provincia === undefined ? named : named.filter(town => town.province === provincia);
  const [town, second] = fitting;
  if (town === undefined) {
    const params = {
      name: first.name,
      province: named.map(m => m.province),
      value: provincia ?? '',
    };
    return { fault: error('provinceMismatch', cellPlace(place, 'provincia'), params) };
  }
  if (second === undefined) return { town };
  const options = fitting.map(({ istat, province: of }) => `${of} ${istat}`);
  return { fault: error('homonym', cellPlace(place, 'comune'), { value: comune, options }) };
};

/** The municipality a row names, by code or by name; both must agree when both are written. */
export const resolvePlace = (written: Written, place: RowPlace, places: Places): Found => {
  const { istat, comune, provincia } = written;
  if (istat !== undefined) return byCode(istat, written, place, places);
  if (comune !== undefined) return byName(comune, written, place, places);
  if (provincia === undefined) return undefined;
  return { fault: error('provinceAlone', cellPlace(place, 'provincia'), { value: provincia }) };
};
