// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Around,
  brandIn,
  colourOf,
  contrastOf,
  cssOf,
  lengthOf,
  type Rgb,
  roundings,
} from '../../../src/domain/embed/theme.ts';

const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
const around = (theme: string): Around => {
  const of = (name: string): Rgb =>
    colourOf(new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(theme)?.[1] ?? '') as Rgb;
  return { ground: of('ground'), surface: of('surface'), ink: of('ink') };
};
const THEMES = [
  ['light', around(light)],
  ['dark', around(dark)],
] as const;

describe('a colour that others chose', () => {
  it.each([
    ['#06c', [0, 102, 204]],
    ['#0066CC', [0, 102, 204]],
    ['0066cc', [0, 102, 204]],
    [' rgb(0, 102, 204) ', [0, 102, 204]],
    ['rgb(0 102 204)', [0, 102, 204]],
    ['rgb(0,102,204)', [0, 102, 204]],
  ])('is read from %j', (text, colour) => {
    expect(colourOf(text)).toEqual(colour);
  });

  it.each([
    '',
    'blue',
    '#06',
    '#0066cc80',
    'rgb(0, 102, 256)',
    'rgba(0, 0, 0, 0)',
    'hsl(0 0% 0%)',
    'var(--x)',
    'url(https://x.example)',
    '#06c;}body{display:none',
    '#06c/**/',
  ])('is none in %j', text => {
    expect(colourOf(text)).toBeUndefined();
  });

  it('is written by us, number by number: nothing of what was read gets into a style', () => {
    expect(cssOf([0, 102, 204])).toBe('rgb(0 102 204)');
  });

  it('counts contrast as WCAG does', () => {
    expect(contrastOf([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrastOf([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
    expect(contrastOf([0, 102, 204], [0, 102, 204])).toBe(1);
  });

  it('is worn where it can be read, with what goes with it', () => {
    expect(brandIn([0, 102, 204], around(light))).toMatchObject({ onBrand: [255, 255, 255] });
    expect(brandIn([143, 211, 225], around(dark))).toMatchObject({ onBrand: around(dark).surface });
  });

  it.each([
    ['a pale one in light', [255, 203, 71], around(light)],
    ['a dark one in the dark', [0, 102, 204], around(dark)],
    ['one that is almost the ground', [243, 246, 246], around(light)],
  ] as const)('is not worn where it cannot be read: %s', (_, colour, theme) => {
    expect(brandIn(colour, theme)).toBeUndefined();
  });

  it.each(THEMES)('never makes words in it, or on it, hard to read in the %s theme', (_, theme) => {
    const part = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.tuple(part, part, part), colour => {
        const worn = brandIn(colour, theme);
        if (worn === undefined) return;
        for (const under of [theme.ground, theme.surface, worn.tint, worn.onBrand])
          expect(contrastOf(worn.brand, under)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

describe('a rounding that others chose', () => {
  it.each([
    ['4', 4],
    ['4px', 4],
    ['0', 0],
    ['0.5rem', 8],
    ['999px', 24],
  ])('of %j is %i pixels', (text, pixels) => {
    expect(lengthOf(text)).toBe(pixels);
  });

  it.each(['', '-4px', '4em', '50%', 'calc(4px)', '4px;color:red', '1e3px'])('is none in %j', text => {
    expect(lengthOf(text)).toBeUndefined();
  });

  it('changes all corners by one measure', () => {
    expect(roundings(0)).toEqual({ '--r-1': '0px', '--r-2': '0px', '--r-3': '0px', '--r-sheet': '0px' });
    expect(roundings(12)['--r-2']).toBe('12px');
  });
});
