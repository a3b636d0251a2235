// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Known, misreadIn } from '../../../src/domain/embed/misread.ts';

const KNOWN: Known = {
  regions: ['basilicata', 'liguria'],
  towns: new Map([['076063', 'Potenza']]),
  isLanguage: lang => ['it', 'ar'].includes(lang),
};
const nothingYet: Known = { ...KNOWN, regions: [], towns: new Map() };

describe('an address of a frame that nobody can read', () => {
  it.each([
    ['?region=nowhere', 'other'],
    ['?region=%ZZ', 'other'],
    ['?region=<script>', 'other'],
    ['?need=xyzzy', 'other'],
    ['?lang=zz', 'other'],
    ['?lang=../../etc', 'other'],
    ['?near=999999', 'town'],
    ['?near=Potenza', 'town'],
    ['?near=999999&need=xyzzy', 'town'],
  ])('%s is told as wrong: %s', (search, told) => {
    expect(misreadIn(search, KNOWN)).toBe(told);
  });

  it.each([
    '',
    '?',
    '?region=&near=&need=&lang=',
    '?region=basilicata&near=076063&need=work&lang=ar&brand=06c',
    '?utm_source=newsletter&brand=nothing&radius=9rem',
  ])('%j is not: what is empty, or is not asked of the map, is no mistake', search => {
    expect(misreadIn(search, KNOWN)).toBe(undefined);
  });

  it('is not judged by regions and towns before they have come', () => {
    expect(misreadIn('?region=nowhere&near=999999', nothingYet)).toBe(undefined);
    expect(misreadIn('?need=xyzzy', nothingYet)).toBe('other');
  });

  it('never stops the map, whatever it says', () => {
    fc.assert(fc.property(fc.string(), said => void misreadIn(`?${said}`, KNOWN)));
  });
});
