// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedOf } from '../../src/domain/map/placed.ts';
import { FARTHEST_ZOOM, NEAREST_ZOOM } from '../../src/domain/map/view.ts';
import { apart } from '../../src/map/apart.ts';
import { comesApartAt } from '../../src/map/comes-apart.ts';
import { countedOf } from '../../src/map/counted.ts';
import { pixelOf, pointAt } from '../../src/map/pixel.ts';
import { realAtlas, trainingAtlas } from '../domain/find/atlases.ts';
import { allFound } from '../support/a-found.ts';
import { boxOf, EVERYWHERE, somePlaces } from './places.ts';

const zooms = fc.integer({ min: FARTHEST_ZOOM * 2, max: NEAREST_ZOOM * 2 - 1 }).map(halves => halves / 2);

type Box = ReturnType<typeof boxOf>;
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const overlapsIn = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, a, at) => sum + boxes.slice(at + 1).filter(b => overlap(a, b)).length, 0);

describe('bunches on the map', () => {
  it.each([1, 2])('never lie on one another below the nearest zoom (text ×%d)', rem => {
    fc.assert(
      fc.property(somePlaces, zooms, (places, zoom) => {
        const shown = apart(countedOf(places, undefined)(EVERYWHERE, zoom), zoom, rem);
        expect(overlapsIn(shown.map(one => boxOf(one, zoom, rem)))).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it('never lie on one another in the real and the training data', () => {
    for (const atlas of [realAtlas(), trainingAtlas()]) {
      const counted = countedOf(placedOf(allFound(atlas), atlas.towns).places, undefined);
      for (let zoom = FARTHEST_ZOOM; zoom < NEAREST_ZOOM; zoom += 0.5) {
        const shown = apart(counted(EVERYWHERE, zoom), zoom, 1);
        expect([zoom, overlapsIn(shown.map(one => boxOf(one, zoom)))]).toEqual([zoom, 0]);
      }
    }
  });

  it('are the same whatever order their places come in', () => {
    fc.assert(
      fc.property(somePlaces, zooms, (places, zoom) => {
        const counted = countedOf(places, undefined)(EVERYWHERE, zoom);
        const names = (shown: typeof counted) => apart(shown, zoom, 1).map(({ key }) => key);
        expect(names([...counted].reverse())).toEqual(names(counted));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a bunch that is tapped', () => {
  it('comes apart at the zoom it leads to, which is nearer', () => {
    fc.assert(
      fc.property(somePlaces, zooms, (places, zoom) => {
        const counted = countedOf(places, undefined);
        for (const bunch of apart(counted(EVERYWHERE, zoom), zoom, 1)) {
          if (bunch.place !== undefined) continue;
          const nearer = comesApartAt(bunch, counted, zoom, 1);
          expect(nearer).toBeGreaterThan(zoom);
          expect(nearer).toBeLessThanOrEqual(NEAREST_ZOOM);
          const parts = apart(counted(EVERYWHERE, nearer), nearer, 1).filter(one =>
            one.keys().some(key => bunch.keys().includes(key)),
          );
          expect(parts.length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a pixel of the world', () => {
  it('is a point and back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -80, max: 80, noNaN: true }),
        fc.double({ min: -179, max: 179, noNaN: true }),
        zooms,
        (lat, lon, zoom) => {
          const there = pointAt(pixelOf({ lat, lon }, zoom), zoom);
          expect(there.lat).toBeCloseTo(lat, 6);
          expect(there.lon).toBeCloseTo(lon, 6);
        },
      ),
    );
  });
});
