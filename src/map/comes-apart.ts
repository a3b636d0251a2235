// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Shown } from '../domain/map/shapes.ts';
import { NEAREST_ZOOM } from '../domain/map/view.ts';
import { apart } from './apart.ts';
import type { Counted } from './counted.ts';
import { pixelOf, pointAt } from './pixel.ts';

/** As far around a bunch as its parts can be when they come apart, in pixels. */
const AROUND = 400;

/** The next zoom at which a bunch is more than one. */
export const comesApartAt = (bunch: Shown, counted: Counted, zoom: number, rem: number): number => {
  const keys = new Set(bunch.keys());
  for (let nearer = Math.floor(zoom) + 1; nearer < NEAREST_ZOOM; nearer++) {
    const { x, y } = pixelOf(bunch.at, nearer);
    const reach = AROUND * rem;
    const [low, high] = [
      pointAt({ x: x - reach, y: y + reach }, nearer),
      pointAt({ x: x + reach, y: y - reach }, nearer),
    ];
    const around = apart(counted([low.lon, low.lat, high.lon, high.lat], nearer), nearer, rem);
    if (around.filter(one => one.keys().some(key => keys.has(key))).length > 1) return nearer;
  }
  return NEAREST_ZOOM;
};
