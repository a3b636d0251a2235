// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { hasMarkup } from '../../../src/domain/text.ts';
import { SIX_SCRIPTS } from './words.ts';

/** Town names with what trips a reader of text: accents, apostrophes, two letters, signs of the packs themselves. */
export const TRICKY_TOWNS = [
  "Sant'Angelo le Fratte",
  'Re',
  'Rionero',
  'Ne',
  'Calciano ^',
  'Però {}',
  'Valle d’Ombra',
];

const PIECES = [
  ...TRICKY_TOWNS,
  ...SIX_SCRIPTS,
  'rionero',
  'sant-angelo-le-fratte',
  'santangelolefratte',
  ' ',
  ' ',
  '^',
  '{',
  '}',
  '=',
  '|',
  '"',
  '\\',
  ';',
  '!',
  '12',
  '0',
  'null',
  'Comune di ',
  '’',
  '😀',
];

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);

/** Any text the schema lets through, with the pieces most likely to break a format. */
export const anyText = (max: number): fc.Arbitrary<string> =>
  fc
    .array(piece, { minLength: 1, maxLength: 6 })
    .map(pieces => pieces.join('').slice(0, max).trim())
    .filter(text => text !== '' && !hasMarkup(text));

export const anySlug: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('a', 'pz', 'pua', 'rionero', 're', 'sant-angelo-le-fratte', '2', '0'), {
    minLength: 1,
    maxLength: 4,
  })
  .map(parts => parts.join('-'))
  .filter(slug => slug.length <= 80);

export const anyDay: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 1990, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

export const anyOf = <T extends string>(codes: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...codes);
/** Some codes in any order, or an empty list, which is not the same as no list. */
export const someOf = <T extends string>(codes: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...codes], { maxLength: Math.min(5, codes.length) });
