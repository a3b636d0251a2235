// SPDX-License-Identifier: AGPL-3.0-or-later
import { PICTURE_HEIGHT, PICTURE_WIDTH } from '../../domain/drawing-files.ts';
import { areaOf, type Box, boxOf, type MultiPolygon, unitsOfKm, type XY } from './plane.ts';

/** The small picture of a town, in its own dots: two to a pixel of a phone. */
const DOTS = 1.5;
export const WIDTH = DOTS * PICTURE_WIDTH;
export const HEIGHT = DOTS * PICTURE_HEIGHT;

/** How much of the picture the town may fill each way, and the least ground a picture shows from west to east. */
const FILLS_ACROSS = 0.52;
const FILLS_DOWN = 0.56;
const LEAST_KM = 14;

/** A window onto the plane, and how its points become dots. */
export type View = { box: Box; dot: (point: XY) => XY };

/** What of a town must be seen: its largest area, and others that are not specks beside it. */
const SPECK = 0.15;
const mostOf = (town: MultiPolygon): XY[] => {
  const outers = town.map(([outer = []]) => ({ outer, area: areaOf(outer) }));
  const most = Math.max(...outers.map(({ area }) => area));
  return outers.flatMap(({ outer, area }) => (area < most * SPECK ? [] : outer));
};

/** The window in which a town is seen whole, among its neighbours. */
export const viewOf = (town: MultiPolygon): View => {
  const [w, s, e, n] = boxOf(mostOf(town));
  const [x, y] = [(w + e) / 2, (s + n) / 2];
  const across = Math.max(
    (e - w) / FILLS_ACROSS,
    ((n - s) / FILLS_DOWN) * (WIDTH / HEIGHT),
    LEAST_KM * unitsOfKm(y),
  );
  const down = across * (HEIGHT / WIDTH);
  const scale = WIDTH / across;
  const [west, north] = [x - across / 2, y + down / 2];
  return {
    box: [west, y - down / 2, x + across / 2, north],
    dot: ([px, py]) => [Math.round((px - west) * scale), Math.round((north - py) * scale)],
  };
};
