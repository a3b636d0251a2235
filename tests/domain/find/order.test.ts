// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/domain/atlas.ts';
import type { Found } from '../../../src/domain/find/candidates.ts';
import { find, shown } from '../../../src/domain/find/find.ts';
import type { Query } from '../../../src/domain/find/query.ts';
import type { Service } from '../../../src/domain/service.ts';
import { ALWAYS_OPEN, atlasWith, checkedOn, desk, TOWNS, TUESDAY_AT_TEN } from './atlases.ts';

const RECENT = checkedOn('2026-11-01');
const STALE = checkedOn('2026-03-01');
const OLD = checkedOn('2025-01-01');

const foundIn = (atlas: Atlas, query: Query = {}): Found[] =>
  find(atlas, query, { at: TUESDAY_AT_TEN, town: TOWNS.mine, lang: 'it' }).results;
const idsIn = (atlas: Atlas, query?: Query) => foundIn(atlas, query).map(({ service }) => service.id);

/** Two rows in the order they must come in, ids against it so that the alphabet does not help. */
const PAIRS: [string, Service, Service][] = [
  ['my town before the next', desk('z', TOWNS.mine), desk('a', TOWNS.at3, { ...RECENT, ...ALWAYS_OPEN })],
  [
    'who serves my town from far before the next town',
    desk('z', TOWNS.at90, { serves: ['076001'] }),
    desk('a', TOWNS.at3),
  ],
  [
    'who serves my province before the next town',
    desk('z', TOWNS.at90, { serves: ['PZ'] }),
    desk('a', TOWNS.at3),
  ],
  [
    'the stop of a desk that travels as my own',
    desk('z', undefined, { stops: [{ istat: '076090' }, { istat: '076001' }] }),
    desk('a', TOWNS.at3),
  ],
  ['open within 5 km before closed and nearer', desk('z', TOWNS.at4, ALWAYS_OPEN), desk('a', TOWNS.at3)],
  ['near and closed before farther and open', desk('z', TOWNS.at3), desk('a', TOWNS.at8, ALWAYS_OPEN)],
  ['near before far', desk('z', TOWNS.at8), desk('a', TOWNS.at30, RECENT)],
  [
    'the far end of the region before numbers of the region',
    desk('z', TOWNS.at90),
    desk('a', undefined, { serves: ['region'] }),
  ],
  [
    'numbers of the region before those of Italy',
    desk('z', undefined, { serves: ['region'] }),
    desk('a', undefined, { serves: ['italy'] }),
  ],
  [
    'for me before for another town, as near',
    desk('z', TOWNS.at8),
    desk('a', TOWNS.at8, { serves: ['077030'] }),
  ],
  ['checked and a step farther before nobody called', desk('z', TOWNS.at4, RECENT), desk('a', TOWNS.at3)],
  ['checked before nobody called', desk('z', TOWNS.at8, RECENT), desk('a', TOWNS.at8)],
  ['nobody called before checked long ago', desk('z', TOWNS.at8), desk('a', TOWNS.at8, STALE)],
  ['checked long ago before too long ago', desk('z', TOWNS.at8, STALE), desk('a', TOWNS.at8, OLD)],
  [
    'described before known only by name',
    desk('z', TOWNS.mine),
    desk('a', TOWNS.mine, { status: 'existence_only' }),
  ],
  ['open before closed in my own town', desk('z', TOWNS.mine, ALWAYS_OPEN), desk('a', TOWNS.mine)],
  ['checked before open in my own town', desk('z', TOWNS.mine, RECENT), desk('a', TOWNS.mine, ALWAYS_OPEN)],
  ['by id when all is equal', desk('a', TOWNS.at8), desk('z', TOWNS.at8)],
];

describe('the order of results', () => {
  test.each(PAIRS)('puts %s', (_, first, second) => {
    for (const rows of [
      [first, second],
      [second, first],
    ])
      expect(idsIn(atlasWith(rows))).toEqual([first.id, second.id]);
  });

  test('counts a place over the border as near, and a far one last of all', () => {
    const atlas = atlasWith(
      [desk('at30', TOWNS.at30), desk('region', undefined, { serves: ['region'] })],
      [
        desk('over', TOWNS.abroad20),
        desk('far', TOWNS.abroad200),
        desk('theirs', undefined, { serves: ['region'] }),
      ],
      [desk('italy', undefined, { serves: ['italy'] })],
    );
    expect(idsIn(atlas)).toEqual(['over', 'at30', 'region', 'italy', 'theirs', 'far']);
  });

  test('without a place goes by truth alone, regions before Italy', () => {
    const atlas = atlasWith(
      [desk('b', TOWNS.at90, RECENT), desk('a', TOWNS.mine), desk('c', undefined)],
      [],
      [desk('italy', undefined, { serves: ['italy'] })],
    );
    const { results, town } = find(atlas, {}, { at: TUESDAY_AT_TEN, lang: 'it' });
    expect(results.map(({ service }) => service.id)).toEqual(['b', 'a', 'c', 'italy']);
    expect(results.filter(({ km, mine }) => km !== undefined || mine)).toEqual([]);
    expect(town).toBeUndefined();
  });

  test('shows as many as the page says, the earlier ones too', () => {
    const atlas = atlasWith(Array.from({ length: 50 }, (_, index) => desk(`d${index + 100}`, TOWNS.mine)));
    const results = foundIn(atlas);
    expect([{}, { page: 2 }, { page: 3 }, { page: 9 }].map(query => shown(results, query).length)).toEqual([
      20, 40, 50, 50,
    ]);
  });
});

describe('distance', () => {
  const kmOf = (service: Service, here?: { lat: number; lon: number }) => {
    const options = { at: TUESDAY_AT_TEN, town: TOWNS.mine, here, lang: 'it' };
    const [found] = find(atlasWith([service]), {}, options).results;
    return { km: found?.km, about: found?.about, town: found?.town?.name };
  };
  const door = { lat: TOWNS.at8.point.lat + 0.001, lon: 15.8 };

  test('is whole and about from town to town', () => {
    expect(kmOf(desk('x', TOWNS.at8))).toEqual({ km: 8, about: true, town: 'Ottoqui' });
  });

  test('is none inside my town, and none for a number to call', () => {
    expect(kmOf(desk('x', TOWNS.mine)).km).toBeUndefined();
    expect(kmOf(desk('x', TOWNS.mine, { point: TOWNS.mine.point })).km).toBeUndefined();
    expect(kmOf(desk('x', undefined)).km).toBeUndefined();
  });

  test('is exact to a door', () => {
    const { km, about } = kmOf(desk('x', TOWNS.at8, { point: door }));
    expect(km).toBeCloseTo(8.11, 2);
    expect(about).toBe(false);
  });

  test('starts from where the reader stands, once they have said so', () => {
    const here = TOWNS.at4.point;
    expect(kmOf(desk('x', TOWNS.at8), here).km).toBe(4);
    expect(kmOf(desk('x', TOWNS.mine, { point: TOWNS.mine.point }), here).km).toBeCloseTo(4, 2);
  });

  test('goes to the nearest town of a desk that travels', () => {
    const stops = [{ istat: '076090' }, { istat: '076008' }];
    expect(kmOf(desk('x', undefined, { stops }))).toEqual({ km: 8, about: true, town: 'Ottoqui' });
  });
});

describe('mine', () => {
  test.each([
    ['in my town', desk('x', TOWNS.mine), true],
    ['for my town', desk('x', TOWNS.at90, { serves: ['076001'] }), true],
    ['for my province', desk('x', TOWNS.at90, { serves: ['PZ'] }), true],
    ['for another province', desk('x', TOWNS.at90, { serves: ['MT'] }), false],
    ['for my region', desk('x', undefined, { serves: ['region'] }), false],
    ['for Italy', desk('x', undefined, { serves: ['italy'] }), false],
    ['next to my town', desk('x', TOWNS.at3), false],
  ])('a desk %s: %s', (_, service, mine) => {
    expect(foundIn(atlasWith([service]))[0]?.mine).toBe(mine);
  });
});
