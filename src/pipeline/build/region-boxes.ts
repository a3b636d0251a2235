// SPDX-License-Identifier: AGPL-3.0-or-later
import { slugOf } from '../../domain/fold.ts';
import type { Box } from '../../domain/streets.ts';
import type { Dataset } from '../dataset.ts';

/** The smallest box around the towns of each region. */
export const regionBoxes = ({ municipalities }: Dataset): Record<string, Box> => {
  const boxes: Record<string, Box> = {};
  for (const { municipality } of municipalities) {
    const id = slugOf(municipality.region);
    const { lon, lat } = municipality.point;
    const [west, south, east, north] = boxes[id] ?? [lon, lat, lon, lat];
    boxes[id] = [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
  }
  return boxes;
};
