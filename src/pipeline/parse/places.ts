// SPDX-License-Identifier: AGPL-3.0-or-later
import { fold } from '../../domain/fold.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { nearestWord } from '../../domain/nearest-word.ts';
import type { RowPlace } from '../dataset.ts';
import { error, type Fault } from '../fault.ts';
import { hintFor } from './problem.ts';
import { cellPlace } from './sheet.ts';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };

/** The municipalities as people name them: by code, by folded name, by province. */
export type Places = {
  byIstat: ReadonlyMap<string, Municipality>;
  byName: ReadonlyMap<string, Municipality[]>;
  provinces: ReadonlySet<string>;
  regions: ReadonlySet<string>;
};

/** Builds the look-up once for a whole data folder. */
export const placesOf = (municipalities: readonly Municipality[]): Places => {
  const byName = new Map<string, Municipality[]>();
  for (const municipality of municipalities) {
    const key = fold(municipality.name);
    byName.set(key, [...(byName.get(key) ?? []), municipality]);
  }
  return {
    byIstat: new Map(municipalities.map(municipality => [municipality.istat, municipality])),
    byName,
    provinces: new Set(municipalities.map(({ province }) => province)),
    regions: new Set(municipalities.map(({ region }) => region)),
  };
};

type Written = { istat?: string | undefined; comune?: string | undefined; provincia?: string | undefined };

/** " Volevi dire «Melfi»?" in the town's own spelling. */
const townHint = (typed: string, { byName }: Places): string => {
  const near = nearestWord(fold(typed), byName.keys());
  const name = near === undefined ? undefined : byName.get(near)?.[0]?.name;
  return name === undefined ? '' : words.hints.didYouMean.replace('{suggestion}', name);
};

/** A code the list does not know. */
export const unknownIstat = (istat: string, column: string, place: RowPlace, places: Places): Fault =>
  error('unknownIstat', cellPlace(place, column), { value: istat, hint: hintFor(istat, places.byIstat.keys()) });

const byCode = (istat: string, { comune }: Written, place: RowPlace, places: Places): Municipality | Fault => {
  const found = places.byIstat.get(istat);
  if (found === undefined) return unknownIstat(istat, 'istat', place, places);
  if (comune === undefined || fold(comune) === fold(found.name)) return found;
  return error('istatMismatch', cellPlace(place, 'comune'), { istat, name: found.name, value: comune });
};

const byName = (comune: string, { provincia }: Written, place: RowPlace, places: Places): Municipality | Fault => {
  const named = places.byName.get(fold(comune)) ?? [];
  if (named.length === 0)
    return error('unknownMunicipality', cellPlace(place, 'comune'), { value: comune, hint: townHint(comune, places) });
  const fitting = provincia === undefined ? named : named.filter(({ province }) => province === provincia);
  const [only, second] = fitting;
  if (only === undefined) {
    const province = named.map(m => m.province).join(', ');
    return error('provinceMismatch', cellPlace(place, 'provincia'), { name: comune, province, value: provincia ?? '' });
  }
  if (second === undefined) return only;
  const options = fitting.map(({ istat, province }) => `${province} ${istat}`).join(', ');
  return error('homonym', cellPlace(place, 'comune'), { value: comune, options });
};

/** The municipality a row names, by code or by name; both must agree when both are written. */
export const resolvePlace = (written: Written, place: RowPlace, places: Places): Municipality | Fault | undefined => {
  const { istat, comune, provincia } = written;
  const found =
    istat !== undefined
      ? byCode(istat, written, place, places)
      : comune !== undefined
        ? byName(comune, written, place, places)
        : undefined;
  if (found === undefined || 'code' in found && 'level' in found) return found;
  const municipality = found as Municipality;
  if (provincia === undefined || provincia === municipality.province) return municipality;
  const { name, province } = municipality;
  return error('provinceMismatch', cellPlace(place, 'provincia'), { name, province, value: provincia });
};
