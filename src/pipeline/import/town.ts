// SPDX-License-Identifier: AGPL-3.0-or-later
import { fold, slugOf } from '../../domain/fold.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { nearestWord } from '../../domain/nearest-word.ts';
import type { RegionId } from '../dataset.ts';
import type { Places } from '../parse/places.ts';

export type Located = { town: Municipality; region: RegionId };
/** Why a name does not lead to one town; `near` is the town it may have meant. */
export type Lost = { why: 'unknown'; near: string | undefined } | { why: 'several'; options: string[] };

/** Registries cut long names, at thirty letters. */
const CUT_LENGTH = 28;

/** The region a register names in its own way ("FRIULI-VENEZIA G.", "VALLE D' AOSTA"). */
export const regionNamed = (written: string, { regions }: Places): RegionId | undefined => {
  const slug = slugOf(written);
  if (slug.length < 4) return undefined;
  return [...regions].map(slugOf).find(region => region === slug || region.startsWith(slug));
};

/** The province a register names in full, known by its capital: "FORLI'-CESENA" begins with Forlì. */
export const provinceNamed = (written: string, { byIstat, provinces }: Places): string | undefined => {
  const sign = written.trim().toUpperCase();
  if (provinces.has(sign)) return sign;
  const name = fold(written);
  const capitals = [...byIstat.values()].filter(({ capital }) => capital === true);
  const fits = capitals.filter(town => name === fold(town.name) || name.startsWith(`${fold(town.name)} `));
  const found = new Set(fits.map(({ province }) => province));
  return found.size === 1 ? [...found][0] : undefined;
};

const candidates = (name: string, { byName }: Places): Municipality[] => {
  const key = fold(name.split(' * ')[0] as string);
  const named = byName.get(key);
  if (named !== undefined || key.length < CUT_LENGTH) return named ?? [];
  return [...byName].flatMap(([other, towns]) => (other.startsWith(key) ? towns : []));
};

const nearTown = (name: string, towns: readonly Municipality[]): string | undefined => {
  const key = nearestWord(
    fold(name),
    towns.map(town => fold(town.name)),
  );
  return towns.find(town => fold(town.name) === key)?.name;
};

/** The one municipality of that name, first within the region, then within the province. */
export const townNamed = (
  written: { name: string; province?: string | undefined; region?: RegionId | undefined },
  places: Places,
): Located | Lost => {
  const { name, province, region } = written;
  const inRegion = (town: Municipality) => region === undefined || slugOf(town.region) === region;
  const named = candidates(name, places).filter(inRegion);
  const here = named.filter(town => town.province === province);
  const fitting = here.length > 0 ? here : named;
  const [town] = fitting;
  if (town === undefined)
    return { why: 'unknown', near: nearTown(name, [...places.byIstat.values()].filter(inRegion)) };
  if (fitting.length === 1) return { town, region: slugOf(town.region) };
  return {
    why: 'several',
    options: fitting.map(({ istat, province: sign }) => `${sign} ${istat}`),
  };
};
