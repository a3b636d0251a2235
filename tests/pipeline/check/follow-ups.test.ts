// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { withoutEchoes } from '../../../src/pipeline/check/follow-ups.ts';
import { error, type Fault, warning } from '../../../src/pipeline/fault.ts';

const codes = (faults: readonly Fault[]) => withoutEchoes(faults).map(({ code }) => code);
const noSource = error('unknownSource', { file: 'data/services/x.csv', line: 2, column: 'fonte' });
const noTown = error('unknownIstat', { file: 'data/services/x.csv', line: 2, column: 'istat' });

describe('a fault that only follows from another', () => {
  test.each<[string, Fault]>([
    ['a row of it cannot be read', error('cellCount', { file: 'data/sources.csv', line: 3 })],
    ['the file is missing', error('fileMissing', { file: 'data/sources.csv' })],
    ['one of its ids cannot be read', error('badId', { file: 'data/sources.csv', line: 3, column: 'id' })],
  ])('is left out while, in the list it leans on, %s', (_, cause) => {
    expect(codes([cause, noSource])).toEqual([cause.code]);
  });

  test.each<[string, Fault]>([
    [
      'another cell of that list is wrong',
      error('badUrl', { file: 'data/sources.csv', line: 3, column: 'url' }),
    ],
    [
      'another list is wrong',
      error('badNumber', { file: 'data/municipalities.csv', line: 3, column: 'lat' }),
    ],
    [
      'a row of that list stands twice',
      error('repeatedRow', { file: 'data/sources.csv', line: 3, column: 'id' }),
    ],
    ['that list has only a warning', warning('stale', { file: 'data/sources.csv', line: 3 })],
    ['a file of almost that name is wrong', error('unknownFile', { file: 'data/old-sources.csv' })],
  ])('is told when %s', (_, other) => {
    expect(codes([other, noSource])).toEqual([other.code, 'unknownSource']);
  });

  test('any cell of a municipality loses its row, and every row that names the town would echo', () => {
    const cause = error('badNumber', { file: 'data/municipalities.csv', line: 3, column: 'lat' });
    expect(codes([cause, noTown, noTown, noSource])).toEqual(['badNumber', 'unknownSource']);
  });
});
