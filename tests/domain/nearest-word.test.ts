// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearestWord } from '../../src/domain/nearest-word.ts';

const TOWNS = ['potenza', 'policoro', 'melfi', 'matera', 'maratea', 'muro lucano'];
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 7 });

/** The textbook table, without limits or short cuts (optimal string alignment). */
const slowDistance = (a: string, b: string): number => {
  const table = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j++) (table[0] as number[])[j] = j;
  const at = (i: number, j: number) => table[i]?.[j] as number;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : change;
      (table[i] as number[])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swap);
    }
  return at(a.length, b.length);
};

describe('the distance of two words', () => {
  test('is that of the textbook, or said to be above the limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 8 }), (a, b, limit) => {
        const real = slowDistance(a, b);
        const told = editDistance(a, b, limit);
        expect(told <= limit ? told : 'above').toBe(real <= limit ? real : 'above');
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the word somebody meant', () => {
  test.each([
    ['plicoro', 'policoro'],
    ['Potneza', 'potenza'],
    ['MATERRA', 'matera'],
    ['melfi', 'melfi'],
    ['muro lucan', 'muro lucano'],
    ['torino', undefined],
    ['', undefined],
    ['me', undefined],
    ['x'.repeat(5000), undefined],
  ])('by %j is %s', (typed, meant) => {
    expect(nearestWord(typed, TOWNS)).toBe(meant);
  });

  test('is the nearest, and the first of equals', () => {
    expect(nearestWord('casa', ['cassa', 'casa', 'cas'])).toBe('casa');
    expect(nearestWord('cara', ['casa', 'cava'])).toBe('casa');
    expect(nearestWord('a', [])).toBeUndefined();
  });
});
