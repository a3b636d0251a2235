// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import type { Placed } from '../../src/domain/map/placed.ts';
import type { Shown } from '../../src/domain/map/shapes.ts';
import { NEEDS } from '../../src/domain/vocabulary.ts';
import { sizeOf } from '../../src/map/bunch.ts';
import { pixelOf } from '../../src/map/pixel.ts';
import { aFound } from '../support/a-found.ts';
import { aService } from '../support/service.ts';

/** The whole of Italy and more, as a map asks for it. */
export const EVERYWHERE: [number, number, number, number] = [-20, 20, 40, 60];

export const aPlace = (key: string, lat: number, lon: number, services: number, exact = true): Placed => ({
  key,
  at: { lat, lon },
  exact,
  town: undefined,
  services: Array.from({ length: services }, (_, at) =>
    aFound(aService({ id: `${key}-${at}`, needs: [NEEDS[at % NEEDS.length] ?? 'desk'] })),
  ),
});

/** Places strewn over a region, some of them very near one another. */
export const somePlaces: fc.Arbitrary<Placed[]> = fc
  .array(
    fc.record({
      lat: fc.double({ min: 40, max: 41, noNaN: true }),
      lon: fc.double({ min: 15.5, max: 16.5, noNaN: true }),
      services: fc.integer({ min: 1, max: 14 }),
      exact: fc.boolean(),
      near: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map(all =>
    all.map(({ lat, lon, services, exact, near }, at) =>
      aPlace(
        `p${at}`,
        near ? 40.5 + (lat - 40) / 500 : lat,
        near ? 16 + (lon - 15.5) / 500 : lon,
        services,
        exact,
      ),
    ),
  );

/** What a bunch covers of a picture of the world at a zoom. */
export const boxOf = (shown: Shown, zoom: number, rem = 1) => {
  const { x, y } = pixelOf(shown.at, zoom);
  const { half, height } = sizeOf(shown, rem);
  return { left: x - half, right: x + half, top: y - height, bottom: y };
};
