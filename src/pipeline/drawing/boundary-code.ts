// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Shape } from './boundary-file.ts';
import type { MultiPolygon } from './plane.ts';

/** What Istat and others call the municipality's code. */
export const CODE_NAMES = [
  'istat',
  'pro_com_t',
  'pro_com',
  'com_istat_code',
  'com_istat_code_num',
  'istat_code',
  'cod_istat',
  'codice_istat',
  'id',
] as const;

/** A code as we write it: six digits, whatever a spreadsheet or a number made of it. */
const codeOf = (value: unknown): string | undefined => {
  const digits = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return /^\d{4,6}$/.test(digits) ? digits.padStart(6, '0') : undefined;
};

/** The areas of each code. The name under which most codes are ones we know is the name of the code. */
export const areasByCode = (
  shapes: readonly Shape[],
  isKnown: (istat: string) => boolean,
): ReadonlyMap<string, MultiPolygon> => {
  const known = (name: string): number =>
    shapes.filter(({ says }) => isKnown(codeOf(says.get(name)) ?? '')).length;
  const counts = CODE_NAMES.map(name => ({ name, count: known(name) }));
  const best = counts.reduce((most, one) => (one.count > most.count ? one : most));
  const byCode = new Map<string, MultiPolygon>();
  if (best.count === 0) return byCode;
  for (const { says, areas } of shapes) {
    const code = codeOf(says.get(best.name));
    if (code !== undefined) byCode.set(code, [...(byCode.get(code) ?? []), ...areas]);
  }
  return byCode;
};
