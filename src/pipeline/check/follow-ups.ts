// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fault } from '../fault.ts';

/**
 * A list that lost rows cannot say that a row is missing: while its own faults stand, the faults that only
 * follow from them are left out, so that an officer is shown the one cell to mend and not its hundred echoes.
 */
type List = { file: RegExp; key: RegExp; echoes: readonly Fault['code'][] };

const ANY_COLUMN = /./;
const LISTS: readonly List[] = [
  {
    file: /(^|[/\\])municipalities\.csv$/,
    key: ANY_COLUMN,
    echoes: [
      'unknownIstat',
      'unknownMunicipality',
      'homonym',
      'provinceMismatch',
      'unknownProvince',
      'unknownRegion',
      'unknownHome',
      'unknownRegionFile',
      'wrongRegionFile',
      'pointNeedsTown',
      'pointOutsideRegion',
      'codeTargetMissing',
    ],
  },
  { file: /(^|[/\\])sources\.csv$/, key: /^id$/, echoes: ['unknownSource'] },
  { file: /(^|[/\\])kinds\.csv$/, key: ANY_COLUMN, echoes: ['kindListMismatch'] },
  { file: /(^|[/\\])needs\.csv$/, key: ANY_COLUMN, echoes: ['needListMismatch'] },
  { file: /(^|[/\\])codes\.csv$/, key: ANY_COLUMN, echoes: ['codeMissing'] },
  { file: /(^|[/\\])cap\.csv$/, key: ANY_COLUMN, echoes: ['capOutsideProvince'] },
  { file: /[/\\]services[/\\]/, key: /^id$/, echoes: ['unknownService', 'codeTargetMissing'] },
  { file: /[/\\]programmes[/\\]/, key: ANY_COLUMN, echoes: ['unknownProgramme'] },
];

/** Faults that do not lose the row they stand on. */
const KEEPS: ReadonlySet<Fault['code']> = new Set([
  'repeatedId',
  'repeatedRow',
  'retiredId',
  'unknownRegionFile',
]);

const loses = ({ level, code, place: { file, column } }: Fault, list: List): boolean =>
  level === 'error' &&
  list.file.test(file) &&
  !KEEPS.has(code) &&
  !list.echoes.includes(code) &&
  (column === undefined || list.key.test(column));

/** The faults without those that only follow from another. */
export const withoutEchoes = (faults: readonly Fault[]): Fault[] => {
  const echoes = new Set(
    LISTS.filter(list => faults.some(fault => loses(fault, list))).flatMap(list => list.echoes),
  );
  return echoes.size === 0 ? [...faults] : faults.filter(({ code }) => !echoes.has(code));
};
