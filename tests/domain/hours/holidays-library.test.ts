// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { italianHoliday } from '../../../src/domain/holidays.ts';
import { fromIsoDay, instantOf, toIsoDay } from '../../../src/domain/rome.ts';
import { libraryReads } from './oracle.ts';

test.each([2026, 2027, 2028, 2029, 2030, 2038])('the library keeps the same public holidays in %i', year => {
  const library = libraryReads('PH 00:00-24:00');
  const first = fromIsoDay(`${year}-01-01`);
  const days = Array.from({ length: fromIsoDay(`${year + 1}-01-01`) - first }, (_, index) => first + index);
  const theirs = days.filter(day => library.getState(instantOf(day, 720)));
  expect(days.filter(day => italianHoliday(day)).map(toIsoDay)).toEqual(theirs.map(toIsoDay));
});
