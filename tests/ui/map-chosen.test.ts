// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { find } from '../../src/domain/find/find.ts';
import { placedOf } from '../../src/domain/map/placed.ts';
import type { Need } from '../../src/domain/vocabulary.ts';
import { countedOf } from '../../src/map/counted.ts';
import { chosenOf, pointOf, townOf } from '../../src/ui/map/chosen.ts';
import { realAtlas, TUESDAY_AT_TEN, trainingAtlas } from '../domain/find/atlases.ts';

const real = realAtlas();
const training = trainingAtlas();
const groundOf = (atlas: typeof real, asked?: Need) => {
  const { results } = find(atlas, asked === undefined ? {} : { need: asked }, {
    at: TUESDAY_AT_TEN,
    lang: 'it',
  });
  return { prepared: placedOf(results, atlas.towns), towns: atlas.towns, asked };
};
const idsOf = (chosen: ReturnType<typeof chosenOf>): string[] =>
  chosen !== undefined && 'place' in chosen ? chosen.services.map(({ service }) => service.id) : [];

describe('what is chosen on the map', () => {
  const ground = groundOf(training);

  it('is nothing when nothing is, or when it is there no more', () => {
    for (const chosen of [undefined, 't000000', 'm000000', 'p1,2', 'sgone'])
      expect(chosenOf({ ...(chosen !== undefined && { chosen }) }, ground)).toBeUndefined();
  });

  it('is a municipality, whether or not anything stands there', () => {
    const chosen = chosenOf({ chosen: 'm999003' }, ground);
    expect([townOf(chosen), pointOf(chosen)]).toEqual(['999003', training.towns.get('999003')?.point]);
  });

  it('is a door with all that is behind it', () => {
    const { point } = training.services.get('prova-cpia') ?? {};
    const chosen = chosenOf({ chosen: `p${point?.lat},${point?.lon}` }, ground);
    expect(idsOf(chosen).sort()).toEqual(['prova-cpia', 'prova-test-a2']);
    expect(pointOf(chosen)).toEqual(point);
    expect(townOf(chosen)).toBe('999001');
  });

  it('is one service of a fan', () => {
    expect(idsOf(chosenOf({ chosen: 'sprova-cpia' }, ground))).toEqual(['prova-cpia']);
  });

  it('of a need nothing there is counted with, is all that is there', () => {
    const [place] = ground.prepared.places.filter(({ services }) => services.length === 1);
    expect(idsOf(chosenOf({ chosen: place?.key ?? '', need: 'safety' }, ground))).toHaveLength(1);
  });
});

describe('a pill', () => {
  it.each([
    ['real', real, undefined],
    ['real', real, 'italian'],
    ['training', training, undefined],
    ['training', training, 'papers'],
  ] as const)('opens as many services as it counts (%s data, %s)', (_, atlas, asked) => {
    const ground = groundOf(atlas, asked);
    const shown = countedOf(ground.prepared.places, asked)([-20, 20, 40, 60], 17);
    expect(shown.length).toBeGreaterThan(3);
    for (const { key, parts, total } of shown) {
      for (const { need, count } of parts)
        expect([key, need, idsOf(chosenOf({ chosen: key, need }, ground)).length]).toEqual([
          key,
          need,
          count,
        ]);
      expect(idsOf(chosenOf({ chosen: key }, ground))).toHaveLength(total);
    }
  });
});
