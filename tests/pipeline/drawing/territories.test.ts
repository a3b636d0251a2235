// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import polygonClipping from 'polygon-clipping';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/pipeline/drawing/layout.ts';
import { areaOf, inside, type MultiPolygon, toPlane } from '../../../src/pipeline/drawing/plane.ts';
import { ITALY, someTowns, sourcesWith, townAt } from './made-up.ts';

const sources = sourcesWith();
const areaIn = (polygons: MultiPolygon): number =>
  polygons.reduce(
    (sum, [outer = [], ...holes]) => sum + holes.reduce((rest, hole) => rest - areaOf(hole), areaOf(outer)),
    0,
  );
/** Points settle on a grid of a tenth of a metre; crumbs of coast below a hectare are left out. */
const GRAIN = 1e-6;
const CRUMBS = 1e-5;

describe('the indicative territories', () => {
  it('hold each its own town, whether the coast knows of it or not', () => {
    fc.assert(
      fc.property(someTowns, towns => {
        const { towns: territories } = layOut(towns, sources);
        for (const { istat, point } of towns)
          expect(inside(territories.get(istat) ?? [], toPlane([point.lon, point.lat])), istat).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('never overlap, and together are all the land there is', () => {
    fc.assert(
      fc.property(someTowns, towns => {
        const { towns: territories, land } = layOut(towns, sources);
        const all = [...territories.values()];
        const together = polygonClipping.union([], ...all);
        const sum = all.reduce((total, one) => total + areaIn(one), 0);
        expect(Math.abs(areaIn(together) - sum)).toBeLessThan(GRAIN);
        expect(areaIn(polygonClipping.difference([ITALY.map(toPlane)], together))).toBeLessThan(CRUMBS);
        expect(areaIn(polygonClipping.difference(together, land))).toBeLessThan(CRUMBS);
      }),
      { numRuns: 40 },
    );
  });

  it('end where the towns of another region begin', () => {
    const others = [{ istat: '888001', name: 'Altra', region: 'Altra', lon: 12, lat: 40.5, people: 1 }];
    const { towns, around } = layOut([townAt(1, [11, 40.5])], sourcesWith(others));
    expect(inside(towns.get('999001') ?? [], toPlane([11.49, 40.5]))).toBe(true);
    expect(inside(towns.get('999001') ?? [], toPlane([11.51, 40.5]))).toBe(false);
    expect(inside(around.get('888001') ?? [], toPlane([11.51, 40.5]))).toBe(true);
  });

  it('are two even for two towns in one point', () => {
    const { towns } = layOut([townAt(1, [11, 41.5]), townAt(2, [11, 41.5])], sources);
    expect([...towns.values()].map(areaIn).every(area => area > 0)).toBe(true);
  });

  it('are an island of their own where there is no land at all', () => {
    const towns = [townAt(1, [17.3, 39.9]), townAt(2, [17.33, 39.94]), townAt(3, [17.23, 39.95])];
    const { towns: territories, land } = layOut(towns, undefined);
    expect(land).toHaveLength(1);
    expect(territories.size).toBe(3);
    expect(
      Math.abs([...territories.values()].reduce((sum, one) => sum + areaIn(one), 0) - areaIn(land)),
    ).toBeLessThan(GRAIN);
  });
});
