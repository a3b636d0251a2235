// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find } from '../../src/domain/find/find.ts';
import { needOf } from '../../src/domain/map/need-of.ts';
import { type Placed, placedOf } from '../../src/domain/map/placed.ts';
import type { Shown } from '../../src/domain/map/shapes.ts';
import { FARTHEST_ZOOM, NEAREST_ZOOM } from '../../src/domain/map/view.ts';
import { NEEDS, type Need } from '../../src/domain/vocabulary.ts';
import { apart } from '../../src/map/apart.ts';
import { countedOf } from '../../src/map/counted.ts';
import { realAtlas, TUESDAY_AT_TEN, trainingAtlas } from '../domain/find/atlases.ts';
import { EVERYWHERE, somePlaces } from './places.ts';

const ZOOMS = Array.from(
  { length: (NEAREST_ZOOM - FARTHEST_ZOOM) * 2 + 1 },
  (_, at) => FARTHEST_ZOOM + at / 2,
);

const shownAt = (places: readonly Placed[], zoom: number, asked?: Need): Shown[] =>
  apart(countedOf(places, asked)(EVERYWHERE, zoom), zoom, 1);

const countsOf = (shown: readonly Shown[]): number =>
  shown.reduce((sum, { parts }) => sum + parts.reduce((all, { count }) => all + count, 0), 0);
const servicesIn = (places: readonly Placed[]): number =>
  places.reduce((sum, { services }) => sum + services.length, 0);

const holds = (places: readonly Placed[], asked?: Need): void => {
  const exact = new Map(places.map(place => [place.key, place.exact]));
  for (const zoom of ZOOMS) {
    const shown = shownAt(places, zoom, asked);
    expect(countsOf(shown)).toBe(servicesIn(places));
    for (const one of shown) {
      expect(one.total).toBe(countsOf([one]));
      expect(one.exact).toBe(one.keys().every(key => exact.get(key)));
    }
    expect(shown.flatMap(({ keys }) => keys()).sort()).toEqual([...exact.keys()].sort());
  }
};

describe('what is counted on the map', () => {
  it('is every service once, and exact only when all of it is, at every zoom, wherever the places are', () => {
    fc.assert(
      fc.property(somePlaces, places => {
        holds(places);
      }),
      { numRuns: 25 },
    );
  });

  it.each([undefined, 'italian', 'papers'] as const)(
    'adds up in the real and the training data (%s)',
    need => {
      for (const atlas of [realAtlas(), trainingAtlas()]) {
        const { results } = find(atlas, need === undefined ? {} : { need }, {
          at: TUESDAY_AT_TEN,
          lang: 'it',
        });
        holds(placedOf(results, atlas.towns).places, need);
      }
    },
  );

  it('stands by itself at the nearest zoom, each place where it is', () => {
    fc.assert(
      fc.property(somePlaces, places => {
        const shown = shownAt(places, NEAREST_ZOOM);
        expect(shown.map(({ place }) => place?.key).sort()).toEqual(places.map(({ key }) => key).sort());
        for (const { place, at } of shown) {
          expect(at.lat).toBeCloseTo(place?.at.lat ?? 0, 6);
          expect(at.lon).toBeCloseTo(place?.at.lon ?? 0, 6);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is told with the need that was asked for, else with the first of each service', () => {
    const { results } = find(trainingAtlas(), { need: 'papers' }, { at: TUESDAY_AT_TEN, lang: 'it' });
    for (const found of results) {
      expect(needOf(found, 'papers')).toBe('papers');
      expect(needOf(found, undefined)).toBe(found.service.needs[0]);
    }
    for (const need of NEEDS.filter(one => one !== 'papers'))
      for (const found of results) expect(found.service.needs).toContain(needOf(found, need));
  });
});
