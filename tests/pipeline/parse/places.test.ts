// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import type { Municipality } from '../../../src/domain/municipality.ts';
import { placesOf, resolvePlace } from '../../../src/pipeline/parse/places.ts';

const town = (istat: string, name: string, province: string): Municipality => ({
  istat,
  name,
  province,
  region: 'Prova',
  point: { lat: 40, lon: 16 },
  size: 1,
});
const places = placesOf([
  town('075096', 'Castro', 'LE'),
  town('016065', 'Castro', 'BG'),
  town('076048', 'Melfi', 'PZ'),
  town('021008', 'Bolzano/Bozen', 'BZ'),
  town('066049', "L'Aquila", 'AQ'),
  town('007003', 'Antey-Saint-André', 'AO'),
]);
const ROW = { file: 'x.csv', line: 2, columns: [], cells: [] };

const found = (written: Parameters<typeof resolvePlace>[0]) => {
  const result = resolvePlace(written, ROW, places);
  if (result === undefined) return undefined;
  return 'town' in result ? result.town.istat : `! ${result.fault.code} ${result.fault.place.column}`;
};

describe('the town of a row', () => {
  test.each([
    [{}, undefined],
    [{ istat: '076048' }, '076048'],
    [{ comune: 'Melfi' }, '076048'],
    [{ comune: 'MELFI', provincia: 'PZ' }, '076048'],
    [{ istat: '076048', comune: 'melfi', provincia: 'PZ' }, '076048'],
    [{ comune: 'L’Aquila' }, '066049'],
    [{ comune: 'L Aquila' }, '066049'],
    [{ comune: 'antey saint andre' }, '007003'],
    [{ comune: 'Bolzano' }, '021008'],
    [{ comune: 'Bozen' }, '021008'],
    [{ istat: '021008', comune: 'Bolzano' }, '021008'],
    [{ comune: 'Castro', provincia: 'BG' }, '016065'],
    [{ istat: '075096', comune: 'Castro' }, '075096'],
    [{ comune: 'Castro' }, '! homonym comune'],
    [{ comune: 'Castro', provincia: 'PZ' }, '! provinceMismatch provincia'],
    [{ comune: 'Melfi', provincia: 'MT' }, '! provinceMismatch provincia'],
    [{ istat: '076048', provincia: 'MT' }, '! provinceMismatch provincia'],
    [{ istat: '076048', comune: 'Castro' }, '! istatMismatch comune'],
    [{ istat: '000000', comune: 'Melfi' }, '! unknownIstat istat'],
    [{ comune: 'Melf' }, '! unknownMunicipality comune'],
    [{ comune: '' }, '! unknownMunicipality comune'],
    [{ provincia: 'PZ' }, '! provinceAlone provincia'],
  ])('%j is %s', (written, expected) => {
    expect(found(written)).toBe(expected);
  });
});
