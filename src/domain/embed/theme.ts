// SPDX-License-Identifier: AGPL-3.0-or-later

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

const HEX = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;
const NUMBERS = /^rgb\( ?(\d{1,3})[ ,] ?(\d{1,3})[ ,] ?(\d{1,3}) ?\)$/;

const fromHex = (hex: string): Rgb => {
  const six = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const at = (place: number): number => Number.parseInt(six.slice(place, place + 2), 16);
  return [at(0), at(2), at(4)];
};

/** A colour as others write it: `#06c`, `#0066cc`, `0066cc`, `rgb(0, 102, 204)`. Anything else is none. */
export const colourOf = (text: string): Rgb | undefined => {
  const hex = HEX.exec(text.trim())?.[1];
  if (hex !== undefined) return fromHex(hex);
  const [, ...parts] = NUMBERS.exec(text.trim().replace(/\s+/g, ' ')) ?? [];
  const [red = 256, green = 256, blue = 256] = parts.map(Number);
  return Math.max(red, green, blue) > 255 ? undefined : [red, green, blue];
};

const LENGTH = /^(\d{1,3}(?:\.\d{1,3})?)(px|rem)?$/;
const REM = 16;
const ROUNDEST = 24;

/** A length in pixels as others write it: `4px`, `0.25rem`, `4`. Larger than any corner is the largest. */
export const lengthOf = (text: string): number | undefined => {
  const [, number, unit] = LENGTH.exec(text.trim()) ?? [];
  if (number === undefined) return undefined;
  return Math.min(Number(number) * (unit === 'rem' ? REM : 1), ROUNDEST);
};

const lightOf = (rgb: Rgb): number => {
  const [red = 0, green = 0, blue = 0] = rgb.map(part => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colours as WCAG 2 counts it, 1 to 21. */
export const contrastOf = (a: Rgb, b: Rgb): number => {
  const [dark = 0, light = 0] = [lightOf(a), lightOf(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
};

const mixed = (from: Rgb, to: Rgb, share: number): Rgb => {
  const at = (part: 0 | 1 | 2): number => Math.round(from[part] + (to[part] - from[part]) * share);
  return [at(0), at(1), at(2)];
};

/** The colours of the theme that a given one is seen with. */
export type Around = { ground: Rgb; surface: Rgb; ink: Rgb };
export type Brand = { brand: Rgb; onBrand: Rgb; tint: Rgb };

/** WCAG 2 AA for text. */
const LEAST = 4.5;
/** From the tint one likes to one that is hardly there. */
const TINTS = [0.12, 0.06, 0.03];

/** A colour others chose, with what goes with it; none where words in it, or on it, could not be read. */
export const brandIn = (brand: Rgb, { ground, surface, ink }: Around): Brand | undefined => {
  const isReadable = (under: Rgb): boolean => contrastOf(brand, under) >= LEAST;
  const onBrand = contrastOf(brand, surface) >= contrastOf(brand, ink) ? surface : ink;
  const tint = TINTS.map(share => mixed(surface, brand, share)).find(isReadable);
  const worn = tint !== undefined && [ground, surface, onBrand].every(isReadable);
  return worn ? { brand, onBrand, tint } : undefined;
};

export const cssOf = ([red, green, blue]: Rgb): string => `rgb(${red} ${green} ${blue})`;

/** The styles' own roundings, in the measure of the one that was asked for: buttons have it. */
export const roundings = (radius: number): Record<string, string> => ({
  '--r-1': `${radius * 0.67}px`,
  '--r-2': `${radius}px`,
  '--r-3': `${radius * 1.33}px`,
  '--r-sheet': `${radius * 1.67}px`,
});
