// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Shown } from '../domain/map/shapes.ts';
import { NEAREST_ZOOM } from '../domain/map/view.ts';
import type { Need } from '../domain/vocabulary.ts';
import { needOf } from './counted.ts';

const MOST = 8;
const METRES_A_DEGREE = 111_320;
/** How far a pin stands from its door, in pixels. */
const REACH = 52;

const metresAPixel = (lat: number, zoom: number): number =>
  (156_543.034 * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom;

/** At the nearest zoom, services behind one door stand around it, each to be tapped; the rest stays as it is. */
export const fanned = (shown: readonly Shown[], zoom: number, asked: Need | undefined): Shown[] =>
  shown.flatMap(one => {
    const { place, exact, at, total } = one;
    if (zoom < NEAREST_ZOOM || place === undefined || !exact || total < 2 || total > MOST) return [one];
    const metres = REACH * metresAPixel(at.lat, zoom);
    const across = METRES_A_DEGREE * Math.cos((at.lat * Math.PI) / 180);
    return place.services.map((found, turn) => {
      const angle = (2 * Math.PI * turn) / total - Math.PI / 2;
      return {
        ...one,
        key: `s${found.service.id}`,
        at: {
          lat: at.lat - (Math.sin(angle) * metres) / METRES_A_DEGREE,
          lon: at.lon + (Math.cos(angle) * metres) / across,
        },
        total: 1,
        parts: [{ need: needOf(found, asked), count: 1 }],
        place: { ...place, key: `s${found.service.id}`, services: [found] },
      };
    });
  });
