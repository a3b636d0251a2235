// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceKm } from '../../src/domain/distance.ts';

const POTENZA = { lat: 40.64175, lon: 15.80794 };
const italian = fc.record({
  lat: fc.double({ min: 35, max: 48, noNaN: true }),
  lon: fc.double({ min: 6, max: 19, noNaN: true }),
});

describe('the distance of two points', () => {
  test.each([
    ['Potenza–Melfi', { lat: 40.99639, lon: 15.65139 }, 41.6],
    ['Potenza–Matera', { lat: 40.66599, lon: 16.60463 }, 67.3],
    ['Potenza–Torino', { lat: 45.07049, lon: 7.68682 }, 822],
    ['a hundredth of a degree north', { lat: 40.65175, lon: 15.80794 }, 1.112],
  ])('%s', (_, other, km) => {
    expect(Math.abs(distanceKm(POTENZA, other) - km) / km).toBeLessThan(0.01);
  });

  test('is the same there and back, nothing from a point to itself, and never a detour', () => {
    fc.assert(
      fc.property(italian, italian, italian, (a, b, c) => {
        expect(distanceKm(a, a)).toBe(0);
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 9);
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-9);
      }),
    );
  });
});
