// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_ALPHABET, isCode, mendCode, withCheckSign } from '../../src/domain/code.ts';

const SIGNS = [...CODE_ALPHABET];
const code = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 3, maxLength: 5 })
  .map(signs => withCheckSign(signs.join('')));
const replaced = (text: string, at: number, signs: string): string =>
  text.slice(0, at) + signs + text.slice(at + signs.length);

describe('a printed code', () => {
  test('uses signs nobody confuses', () => {
    expect(SIGNS.length).toBe(32);
    expect(SIGNS.filter(sign => 'IO01'.includes(sign))).toEqual([]);
  });

  test('with its check sign is a code', () => {
    fc.assert(
      fc.property(code, one => {
        expect(isCode(one)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('with any one sign wrong is refused', () => {
    fc.assert(
      fc.property(code, one => {
        const slips = SIGNS.flatMap(sign => [...one].map((_, at) => replaced(one, at, sign))).filter(
          slip => slip !== one,
        );
        expect(slips.filter(isCode)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('with two neighbours swapped is refused, the check sign too', () => {
    fc.assert(
      fc.property(code, one => {
        const swaps = [...one].slice(1).map((sign, at) => replaced(one, at, `${sign}${one[at]}`));
        expect(swaps.filter(swap => swap !== one && isCode(swap))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['', '222', '2222222', 'OOOO', '22i2', ' 2222', '2222\n', 'ÀÀÀÀ'])('%j is none', text => {
    expect(isCode(text)).toBe(false);
  });

  test('as a person types it is mended', () => {
    fc.assert(
      fc.property(code, fc.constantFrom(' ', '-', '', ' - '), (one, gap) => {
        expect(mendCode(` ${[...one.toLowerCase()].join(gap)} `)).toBe(one);
      }),
    );
  });
});
