// SPDX-License-Identifier: AGPL-3.0-or-later
import jsQR from 'jsqr';

const SIDES = 4;

/** Modules as a print of so many pixels, each pixel the mean of what falls on it. */
const printed = (modules: readonly (readonly boolean[])[], pixels: number): Uint8ClampedArray => {
  const image = new Uint8ClampedArray(pixels * pixels * 4);
  const share = modules.length / pixels;
  for (let y = 0; y < pixels; y++)
    for (let x = 0; x < pixels; x++) {
      let light = 0;
      for (let part = 0; part < SIDES * SIDES; part++) {
        const row = Math.floor((y + (Math.floor(part / SIDES) + 0.5) / SIDES) * share);
        const column = Math.floor((x + ((part % SIDES) + 0.5) / SIDES) * share);
        if (modules[row]?.[column] !== true) light++;
      }
      const tone = (255 * light) / (SIDES * SIDES);
      image.set([tone, tone, tone, 255], (y * pixels + x) * 4);
    }
  return image;
};

/** The same with a white patch over a share of it, away from its three corners. */
export const patched = (modules: readonly (readonly boolean[])[], share: number): boolean[][] => {
  const size = modules.length - 8;
  const side = Math.round(Math.sqrt(size * size * share));
  const from = 4 + Math.round(size / 3);
  const inside = (at: number) => at >= from && at < from + side;
  return modules.map((row, y) => row.map((dark, x) => dark && !(inside(y) && inside(x))));
};

/** What a second library reads from a print of a width in millimetres, at 150 dots an inch. */
export const readPrint = (
  modules: readonly (readonly boolean[])[],
  millimetres: number,
): string | undefined => {
  const pixels = Math.round((millimetres / 25.4) * 150);
  return jsQR(printed(modules, pixels), pixels, pixels)?.data;
};
