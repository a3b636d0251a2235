// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Box, boxOf, type XY } from './plane.ts';
import { boxAt, boxInside } from './text-box.ts';

/** Where in an area a name may stand, as shares of the area's box: its middle first. */
const SHARES = [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95];

/** Where in an area a box has room, or `share` of it from its middle, from the area's middle outwards. */
export function* roomIn(ring: XY[], box: Box, share = 1): Generator<XY> {
  const [w, s, e, n] = [box[0] * share, box[1], box[2] * share, box[3]];
  const [west, north, east, south] = boxOf(ring);
  const [across, down] = [east - west - (e - w), south - north - (n - s)];
  if (across < 0 || down < 0) return;
  for (const high of SHARES)
    for (const wide of SHARES) {
      const at: XY = [Math.round(west - w + across * wide), Math.round(north - s + down * high)];
      if (boxInside(boxAt([w, s, e, n], at), [ring])) yield at;
    }
}
