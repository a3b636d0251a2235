// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../../src/domain/distance.ts';
import { type Box, firstBox } from '../../../src/domain/map/first-view.ts';
import { placedOf } from '../../../src/domain/map/placed.ts';
import type { Point } from '../../../src/domain/text.ts';
import { allFound } from '../../support/a-found.ts';
import { realAtlas, TOWNS } from '../find/atlases.ts';

const holds = ([west, south, east, north]: Box, { lat, lon }: Point): boolean =>
  lat > south && lat < north && lon > west && lon < east;
const kmOf = ([west, south, east, north]: Box): number =>
  distanceKm({ lat: south, lon: west }, { lat: north, lon: east });
const placeAt = ({ istat, point }: { istat: string; point: Point }) => ({
  key: `t${istat}`,
  at: point,
  exact: false,
  town: undefined,
  services: [],
});
const { mine, at3, at8, at30, at90, abroad200 } = TOWNS;
const places = [at90, at30, at3, at8, abroad200].map(placeAt);

describe('what a map shows first', () => {
  it('is nothing in particular when there is nothing to show', () => {
    expect(firstBox([], undefined)).toBeUndefined();
  });

  it('is all that was found when no town is known', () => {
    const box = firstBox(places, undefined);
    for (const { at } of places) expect(box && holds(box, at)).toBe(true);
  });

  it('is the town and what is near it when one is known', () => {
    const box = firstBox(places, mine.point);
    for (const { point } of [mine, at3, at8, at30]) expect(box && holds(box, point)).toBe(true);
    expect(box && holds(box, at90.point)).toBe(false);
  });

  it('reaches the nearest however far it is', () => {
    const box = firstBox([placeAt(abroad200)], mine.point);
    expect(box && holds(box, mine.point) && holds(box, abroad200.point)).toBe(true);
  });

  it('is a town alone when nothing was found', () => {
    const box = firstBox([], mine.point);
    expect(box && holds(box, mine.point)).toBe(true);
    expect(box && kmOf(box)).toBeLessThan(15);
  });

  it('holds the town and something to see for every town of the real data', () => {
    const atlas = realAtlas();
    const { places: all } = placedOf(allFound(atlas), atlas.towns);
    for (const { name, point } of atlas.towns.values()) {
      const box = firstBox(all, point);
      expect([name, box && holds(box, point)]).toEqual([name, true]);
      expect([name, all.some(({ at }) => box && holds(box, at))]).toEqual([name, true]);
      expect([name, (box ? kmOf(box) : 999) < 130]).toEqual([name, true]);
    }
  });
});
