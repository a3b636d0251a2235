// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/domain/atlas.ts';
import { type Filter, press } from '../../../src/domain/find/filters.ts';
import { find } from '../../../src/domain/find/find.ts';
import { queryOf } from '../../../src/domain/find/query.ts';
import { whoServes } from '../../../src/domain/find/who-serves.ts';
import { isProtected } from '../../../src/domain/protected.ts';
import { NEEDS } from '../../../src/domain/vocabulary.ts';
import { indexFor } from '../search/loaded.ts';
import { realAtlas, TUESDAY_AT_TEN, trainingAtlas } from './atlases.ts';

const real = realAtlas();
const training = trainingAtlas();
const indexes = new Map([real, training].map(atlas => [atlas, indexFor(['en', 'it'], atlas)]));

const townNamed = (atlas: Atlas, name: string) => [...atlas.towns.values()].find(town => town.name === name);
const ask = (atlas: Atlas, town: string, search: string, lang = 'ar') =>
  find(atlas, queryOf(search), {
    at: TUESDAY_AT_TEN,
    town: townNamed(atlas, town),
    index: indexes.get(atlas),
    lang,
  });
const idsOf = (atlas: Atlas, town: string, search: string) =>
  ask(atlas, town, search).results.map(({ service }) => service.id);

describe('on the real data', () => {
  test('every need answers in every town, with services or with the nearest help', () => {
    for (const town of [...real.towns.values()].filter(({ region }) => region === 'Basilicata'))
      for (const need of NEEDS) {
        const { results, alternative } = find(real, { need }, { at: TUESDAY_AT_TEN, town, lang: 'it' });
        expect([town.name, need, results.length + (alternative?.nearest.length ?? 0) > 0]).toEqual([
          town.name,
          need,
          true,
        ]);
      }
  });

  test('the desk of my town comes first, be it known only by its name', () => {
    expect(idsOf(real, 'Melfi', '?need=desk')[0]).toBe('bas-pua-melfi');
    expect(idsOf(real, 'Policoro', '?need=desk')[0]).toBe('bas-pua-policoro');
  });

  test('a town without a desk is served by its province', () => {
    const help = whoServes(real, townNamed(real, 'Abriola') as never, 'papers');
    expect(help.here).toEqual([]);
    expect(help.serving.map(({ id }) => id)).toContain('bas-prefettura-pz-sui');
    expect(idsOf(real, 'Abriola', '?need=papers')[0]).toBe('bas-prefettura-pz-sui');
  });

  test('a course is searched around the town that is named, over the border of the region too', () => {
    const { results, town } = ask(real, 'Melfi', '?q=corso+italiano+matera');
    expect(town?.name).toBe('Matera');
    expect(results.slice(0, 2).every(({ mine }) => mine)).toBe(true);
    expect(results[2]?.service.id.startsWith('mim-ta')).toBe(true);
    const places = results.slice(2).map(found => found.km);
    const km = places.slice(0, places.indexOf(undefined)) as number[];
    expect(km.length).toBeGreaterThan(30);
    expect(km).toEqual([...km].sort((a, b) => a - b));
  });

  test('nothing is claimed: nearly all is unknown, unchecked, from town to town', () => {
    const { results, counts, unstated, total } = ask(real, 'Potenza', '?need=italian');
    expect(results.every(({ trust }) => trust === 'unverified')).toBe(true);
    expect(results.every(({ km, about }) => km === undefined || (about && Number.isInteger(km)))).toBe(true);
    expect(counts.open).toBe(0);
    expect(unstated.open).toBe(total);
  });

  test('pressing "open now" offers to let it go', () => {
    expect(ask(real, 'Potenza', '?need=italian&open=1').alternative).toMatchObject({ drop: 'open' });
  });

  test('national numbers follow what is near', () => {
    const bands = ask(real, 'Potenza', '?need=papers').results.map(({ service }) => real.regionOf(service));
    expect(bands.indexOf('national')).toBeGreaterThan(bands.indexOf('basilicata'));
    expect(bands[0]).toBe('basilicata');
  });

  test('a name that is no word of ours finds its own', () => {
    expect(idsOf(real, 'Melfi', '?q=unar')).toEqual(['nat-unar']);
    expect(idsOf(real, 'Melfi', '?q=arci')[0]).toBe('nat-arci');
  });
});

describe('on the training data', () => {
  const at = (search: string) => ask(training, 'Porto di Prova', search);

  test('open, free, near: every filter finds somebody', () => {
    const { counts } = at('');
    const flags = ['open', 'free', 'noapp', 'children', 'stepfree', 'women', 'evening'] as const;
    expect(flags.filter(name => !counts[name])).toEqual([]);
    const choices = ['speaks:ar', 'level:a1', 'mediator:ar', 'day:2', 'for:families'] as Filter[];
    expect(choices.filter(name => !counts[name])).toEqual([]);
  });

  test('each count is what its chip leads to, need by need', () => {
    for (const need of NEEDS) {
      const query = queryOf(`?need=${need}&free=1`);
      const options = { at: TUESDAY_AT_TEN, town: townNamed(training, 'Porto di Prova'), lang: 'ar' };
      const { counts } = find(training, query, options);
      for (const [filter, count] of Object.entries(counts) as [Filter, number][])
        expect([need, filter, find(training, press(query, filter), options).total]).toEqual([
          need,
          filter,
          count,
        ]);
    }
  });

  test('closed, moved and protected ones are not listed', () => {
    const { results } = at('');
    expect(results.filter(({ service }) => ['closed', 'moved'].includes(service.status))).toEqual([]);
    expect(results.filter(({ service }) => isProtected(service))).toEqual([]);
  });

  test('in my own town the open come before the closed among those somebody checked', () => {
    const mine = at('?need=health').results.filter(({ mine, trust }) => mine && trust === 'verified');
    const states = mine.map(({ state }) => (state.state === 'open' ? 0 : 1));
    expect(new Set(states).size).toBe(2);
    expect(states).toEqual([...states].sort());
  });

  test('a count of the real set is not disturbed by it: the two never meet', () => {
    expect(
      [...training.services.keys()].filter(id => real.services.has(id) && !id.startsWith('nat-')),
    ).toEqual([]);
  });
});
