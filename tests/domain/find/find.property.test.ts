// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../../src/domain/atlas.ts';
import { isGone } from '../../../src/domain/find/candidates.ts';
import { type Filter, isPressed, press } from '../../../src/domain/find/filters.ts';
import { find } from '../../../src/domain/find/find.ts';
import { FOR_AUDIENCES, type Query } from '../../../src/domain/find/query.ts';
import { isProtected } from '../../../src/domain/protected.ts';
import { serviceState } from '../../../src/domain/service-state.ts';
import { COURSE_LEVELS, NEEDS } from '../../../src/domain/vocabulary.ts';
import { anyService } from '../../support/synthetic/any-service.ts';
import { regionWith } from '../../support/synthetic/region.ts';
import { rounds } from '../../support/thorough.ts';

const flag = fc.constant(true as const);
const language = fc.constantFrom('ar', 'it', 'fr');
const anyQuery = fc.record(
  {
    need: fc.constantFrom(...NEEDS),
    near: fc.constantFrom('076001', '076003', '099999'),
    open: flag,
    speaks: language,
    free: flag,
    noapp: flag,
    children: flag,
    stepfree: flag,
    women: flag,
    level: fc.constantFrom(...COURSE_LEVELS),
    evening: flag,
    mediator: language,
    day: fc.constantFrom(1, 2, 7),
    for: fc.constantFrom(...FOR_AUDIENCES),
  },
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<Query>;

const anyAtlas = fc
  .uniqueArray(anyService, { maxLength: 14, selector: ({ id }) => id })
  .map(services => atlasOf([regionWith(services)]));
const anyMoment = fc.date({
  min: new Date('2026-01-01'),
  max: new Date('2027-12-31'),
  noInvalidDate: true,
});

/** A query with one or two wishes, so that results are not always empty. */
const fewWishes = anyQuery.chain(query =>
  fc
    .shuffledSubarray(Object.entries(query), { maxLength: 2 })
    .map(entries => Object.fromEntries(entries) as Query),
);
const lightQuery = fc.oneof(anyQuery, { arbitrary: fewWishes, weight: 4 });

describe('whatever is in the data and whatever is asked', () => {
  test('a count is the number of results its chip leads to', () => {
    fc.assert(
      fc.property(anyAtlas, lightQuery, anyMoment, (atlas, query, at) => {
        const options = { at, lang: 'ar' };
        const { counts } = find(atlas, query, options);
        for (const [filter, count] of Object.entries(counts) as [Filter, number][]) {
          const next = press(query, filter);
          expect([filter, find(atlas, next, options).total]).toEqual([filter, count]);
        }
      }),
      { numRuns: rounds(600) },
    );
  });

  test('what does not say is neither counted nor listed, and told of alike before and after the press', () => {
    fc.assert(
      fc.property(anyAtlas, lightQuery, anyMoment, (atlas, query, at) => {
        const options = { at, lang: 'ar' };
        const { counts, unstated, total } = find(atlas, query, options);
        const free = (Object.keys(counts) as Filter[]).filter(filter => !isPressed(query, filter));
        const flags = free.filter(filter => !filter.includes(':'));
        for (const filter of flags) {
          expect((counts[filter] ?? 0) + (unstated[filter] ?? 0)).toBeLessThanOrEqual(total);
        }
        for (const filter of free.filter(one => !/^(day|mediator)/.test(one))) {
          const choice = filter.split(':')[0] as keyof Query;
          if (query[choice] !== undefined) continue;
          expect(find(atlas, press(query, filter), options).unstated[filter]).toBe(unstated[filter]);
        }
      }),
      { numRuns: rounds(600) },
    );
  });

  test('an empty list has an alternative as long as anything may be shown', () => {
    fc.assert(
      fc.property(anyAtlas, anyQuery, anyMoment, (atlas, query, at) => {
        const { results, alternative } = find(atlas, query, { at, lang: 'ar' });
        const some = [...atlas.services.values()].some(
          service => !isProtected(service) && !isGone(service, serviceState(service, at)),
        );
        if (some) expect(results.length > 0 || alternative !== undefined).toBe(true);
        if (alternative && 'drop' in alternative) expect(alternative.results.length).toBeGreaterThan(0);
        if (alternative && !('drop' in alternative)) expect(alternative.nearest.length).toBeGreaterThan(0);
      }),
      { numRuns: rounds(1500) },
    );
  });

  test('the order hangs on the services alone, not on how they lay', () => {
    fc.assert(
      fc.property(anyAtlas, lightQuery, anyMoment, (atlas, query, at) => {
        const services = [...atlas.services.values()];
        const turned = atlasOf([regionWith([...services].reverse())]);
        const ids = (of: typeof atlas) =>
          find(of, query, { at, lang: 'ar', town: atlas.towns.get('076002') }).results.map(
            ({ service }) => service.id,
          );
        expect(ids(turned)).toEqual(ids(atlas));
      }),
      { numRuns: rounds(1000) },
    );
  });

  test('the state shown is that of the hours at that moment', () => {
    fc.assert(
      fc.property(anyAtlas, anyMoment, (atlas, at) => {
        for (const { service, town, state } of find(atlas, { need: 'safety' }, { at, lang: 'ar' }).results)
          expect(state).toEqual(serviceState(service, at, town?.patronDay));
      }),
      { numRuns: rounds(1000) },
    );
  });

  test('no list that did not ask for protection shows a protected service', () => {
    fc.assert(
      fc.property(anyAtlas, lightQuery, anyMoment, (atlas, query, at) => {
        const { results, alternative } = find(atlas, query, { at, lang: 'ar' });
        const nearest = query.need === 'safety' ? [] : (alternative?.nearest ?? []);
        const shown = query.need === 'safety' ? [] : results;
        expect([...shown, ...nearest].filter(({ service }) => isProtected(service))).toEqual([]);
      }),
      { numRuns: rounds(1000) },
    );
  });
});
