// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Point } from '../domain/text.ts';

export type Pixel = { x: number; y: number };

const worldAt = (zoom: number): number => 256 * 2 ** zoom;

/** Where a point is on a picture of the world that is 256 pixels wide at zoom 0. */
export const pixelOf = ({ lat, lon }: Point, zoom: number): Pixel => {
  const sine = Math.sin((lat * Math.PI) / 180);
  return {
    x: worldAt(zoom) * (lon / 360 + 0.5),
    y: worldAt(zoom) * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  };
};

/** The point of the world at a pixel of that picture. */
export const pointAt = ({ x, y }: Pixel, zoom: number): Point => {
  const lat = Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / worldAt(zoom))));
  return { lat: (lat * 180) / Math.PI, lon: (x / worldAt(zoom) - 0.5) * 360 };
};

/** How many metres of the world a pixel is, at a height on it. */
export const metresAPixel = (lat: number, zoom: number): number =>
  (40_075_016.7 * Math.cos((lat * Math.PI) / 180)) / worldAt(zoom);
