// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import type { Shown } from '../../src/domain/map/shapes.ts';
import { NEAREST_ZOOM } from '../../src/domain/map/view.ts';
import { countedOf } from '../../src/map/counted.ts';
import { fanned } from '../../src/map/fan.ts';
import { pixelOf } from '../../src/map/pixel.ts';
import { aPlace, EVERYWHERE } from './places.ts';

const FINGER = 44;
const fanOf = (services: number, zoom = NEAREST_ZOOM, exact = true): Shown[] =>
  fanned(
    countedOf([aPlace('p40.5,16', 40.5, 16, services, exact)], undefined)(EVERYWHERE, zoom),
    zoom,
    undefined,
    1,
  );

describe('services behind one door', () => {
  it.each([2, 3, 4, 5, 6, 7, 8])('stand around it at the nearest zoom, a finger apart (%d)', services => {
    const fan = fanOf(services);
    expect(new Set(fan.map(({ key }) => key)).size).toBe(services);
    const pixels = fan.map(({ at }) => pixelOf(at, NEAREST_ZOOM));
    const door = pixelOf({ lat: 40.5, lon: 16 }, NEAREST_ZOOM);
    pixels.forEach((a, at) => {
      expect(Math.hypot(a.x - door.x, a.y - door.y)).toBeGreaterThanOrEqual(FINGER);
      for (const b of pixels.slice(at + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(FINGER);
    });
  });

  it('say where their door is, and are not drawn as if they stood at it', () => {
    const door = pixelOf({ lat: 40.5, lon: 16 }, NEAREST_ZOOM);
    for (const { at, door: to, exact, place } of fanOf(5)) {
      const { x, y } = pixelOf(at, NEAREST_ZOOM);
      expect(x + (to?.x ?? 0)).toBeCloseTo(door.x, 3);
      expect(y + (to?.y ?? 0)).toBeCloseTo(door.y, 3);
      expect(exact).toBe(false);
      expect(place?.services).toHaveLength(1);
    }
  });

  it.each([
    ['one alone', 1, NEAREST_ZOOM, true],
    ['more than eight', 9, NEAREST_ZOOM, true],
    ['farther away', 3, NEAREST_ZOOM - 1, true],
    ['a town, which is no door', 3, NEAREST_ZOOM, false],
  ] as const)('stay as they are: %s', (_, services, zoom, exact) => {
    expect(fanOf(services, zoom, exact).map(({ total, door }) => [total, door])).toEqual([
      [services, undefined],
    ]);
  });
});
