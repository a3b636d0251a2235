// SPDX-License-Identifier: AGPL-3.0-or-later
import { needOf } from '../domain/map/need-of.ts';
import type { Shown } from '../domain/map/shapes.ts';
import { NEAREST_ZOOM } from '../domain/map/view.ts';
import type { Need } from '../domain/vocabulary.ts';
import { pixelOf, pointAt } from './pixel.ts';

/** More than these behind one door are told by need. */
const MOST = 8;
/** How far a pin stands from its door at least, and from the next one, in pixels. */
const REACH = 52;
const BETWEEN = 50;

const reachOf = (pins: number): number => Math.max(REACH, BETWEEN / 2 / Math.sin(Math.PI / pins));

/** At the nearest zoom, services behind one door stand around it, each to be tapped; the rest stays as it is. */
export const fanned = (
  shown: readonly Shown[],
  zoom: number,
  asked: Need | undefined,
  rem: number,
): Shown[] =>
  shown.flatMap(one => {
    const { place, exact, at, total } = one;
    if (zoom < NEAREST_ZOOM || place === undefined || !exact || total < 2 || total > MOST) return [one];
    const door = pixelOf(at, zoom);
    const reach = reachOf(total) * rem;
    return place.services.map((found, turn): Shown => {
      const angle = (2 * Math.PI * turn) / total - Math.PI / 2;
      const [x, y] = [reach * Math.cos(angle), reach * Math.sin(angle)];
      const key = `s${found.service.id}`;
      return {
        key,
        at: pointAt({ x: door.x + x, y: door.y + y }, zoom),
        // It stands beside its door, not at it.
        exact: false,
        total: 1,
        parts: [{ need: needOf(found, asked), count: 1 }],
        place: { ...place, key, services: [found] },
        keys: () => [key, place.key],
        door: { x: -x, y: -y },
      };
    });
  });
