// SPDX-License-Identifier: AGPL-3.0-or-later
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** A picture as it came from the browser. */
export type Picture = { width: number; height: number; data: Uint8ClampedArray };

export const pictureOf = (png: Buffer): Picture => {
  const { width, height, data } = PNG.sync.read(png);
  return { width, height, data: new Uint8ClampedArray(data) };
};

/** What a second library reads in a picture; undefined when it reads nothing. */
export const readQr = ({ data, width, height }: Picture): string | undefined =>
  jsQR(data, width, height)?.data;

/** The picture smaller, each new point the mean of those it covers. */
export const scaled = ({ width, height, data }: Picture, by: number): Picture => {
  const [w, h] = [Math.round(width * by), Math.round(height * by)];
  const small = new Uint8ClampedArray(w * h * 4);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const sums = [0, 0, 0, 0];
      let count = 0;
      for (let sy = Math.floor(y / by); sy < Math.min(height, Math.ceil((y + 1) / by)); sy++)
        for (let sx = Math.floor(x / by); sx < Math.min(width, Math.ceil((x + 1) / by)); sx++, count++)
          for (let part = 0; part < 4; part++)
            sums[part] = (sums[part] ?? 0) + (data[(sy * width + sx) * 4 + part] ?? 0);
      for (let part = 0; part < 4; part++) small[(y * w + x) * 4 + part] = (sums[part] ?? 0) / count;
    }
  return { width: w, height: h, data: small };
};

/**
 * The same with a strip of tape from top to bottom that hides a share of its modules, away from the three corners.
 * `whole` counts the modules of a side with their light border. A round stain of the same size in the middle is more
 * than the level of the codes can mend: a strip touches fewer of the blocks they are made of.
 */
export const taped = (picture: Picture, whole: number, share: number): Picture => {
  const { width, height } = picture;
  const data = new Uint8ClampedArray(picture.data);
  const strip = (((whole - 8) * share) / whole) * width;
  const [from, to] = [Math.round((width - strip) / 2), Math.round((width + strip) / 2)];
  for (let y = 0; y < height; y++) data.fill(255, (y * width + from) * 4, (y * width + to) * 4);
  return { width, height, data };
};
