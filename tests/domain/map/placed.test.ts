// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/domain/atlas.ts';
import { find } from '../../../src/domain/find/find.ts';
import { townCodesOf } from '../../../src/domain/find/territory.ts';
import { placedOf } from '../../../src/domain/map/placed.ts';
import { viewOf, withView } from '../../../src/domain/map/view.ts';
import { isProtected } from '../../../src/domain/protected.ts';
import { NEEDS } from '../../../src/domain/vocabulary.ts';
import { aFound, allFound } from '../../support/a-found.ts';
import { aService, aTown } from '../../support/service.ts';
import { realAtlas, TUESDAY_AT_TEN, trainingAtlas } from '../find/atlases.ts';

const real = realAtlas();
const training = trainingAtlas();

const keysOf = (atlas: Atlas, id: string): string[] =>
  placedOf(allFound(atlas), atlas.towns)
    .places.filter(({ services }) => services.some(({ service }) => service.id === id))
    .map(({ key }) => key)
    .sort();

describe('the real data on the map', () => {
  const { places, nowhere, hidden } = placedOf(allFound(real), real.towns);

  it('has no door: none of its services says where its door is', () => {
    expect(places.filter(({ exact }) => exact)).toEqual([]);
  });

  it('stands at the own point of its towns, marked as not exact', () => {
    expect(places.length).toBeGreaterThan(50);
    for (const { key, at, town, exact } of places) {
      expect(exact).toBe(false);
      expect(at).toEqual(town?.point);
      expect(key).toBe(`t${town?.istat}`);
    }
  });

  it('shows every service that has a town and is not protected, and counts the others', () => {
    const drawn = new Set(places.flatMap(({ services }) => services.map(({ service }) => service.id)));
    const open = [...real.services.values()].filter(service => !isProtected(service));
    for (const service of open)
      expect([service.id, drawn.has(service.id)]).toEqual([
        service.id,
        townCodesOf(service).some(code => real.towns.has(code)),
      ]);
    expect(drawn.size + nowhere).toBe(open.length);
    expect(hidden).toBe(real.services.size - open.length);
  });
});

describe('places of protection', () => {
  it.each([
    ['real', real],
    ['training', training],
  ] as const)('are never placed (%s)', (_, atlas) => {
    const { places } = placedOf(allFound(atlas), atlas.towns);
    expect(places.flatMap(({ services }) => services).filter(({ service }) => isProtected(service))).toEqual(
      [],
    );
  });
});

describe('the training set on the map', () => {
  it('stands exactly at the door its row says', () => {
    const withDoor = [...training.services.values()].filter(
      service => service.point !== undefined && !isProtected(service),
    );
    expect(withDoor.length).toBeGreaterThan(20);
    for (const { id, point } of withDoor)
      expect([id, keysOf(training, id)]).toEqual([id, [`p${point?.lat},${point?.lon}`]]);
  });

  it('has a travelling desk in each town it comes to', () => {
    const { stops } = training.services.get('prova-pua-itinerante') ?? {};
    const towns = [...new Set(stops?.map(({ istat }) => `t${istat}`))].sort();
    expect(towns.length).toBeGreaterThan(2);
    expect(keysOf(training, 'prova-pua-itinerante')).toEqual(towns);
  });
});

describe('a place', () => {
  const melfi = aTown();
  const found = (known: Parameters<typeof aService>[0]) => aFound(aService(known), melfi);
  const towns = new Map([[melfi.istat, melfi]]);

  it('keeps the order of the list, doors and towns apart', () => {
    const point = { lat: 40.99, lon: 15.65 };
    const list = [
      found({ id: 'c', istat: melfi.istat }),
      found({ id: 'a', istat: melfi.istat, point }),
      found({ id: 'b', istat: melfi.istat }),
      found({ id: 'd', istat: melfi.istat, point }),
    ];
    const { places } = placedOf(list, towns);
    expect(places.map(({ services }) => services.map(({ service }) => service.id))).toEqual([
      ['c', 'b'],
      ['a', 'd'],
    ]);
  });

  it('of a town that is not on this phone is nowhere', () => {
    expect(placedOf([found({ istat: '999999' })], towns)).toEqual({ places: [], nowhere: 1, hidden: 0 });
  });

  it('has a name that an address can carry, in both data sets', () => {
    for (const atlas of [real, training])
      for (const { key } of placedOf(allFound(atlas), atlas.towns).places)
        for (const need of [undefined, ...NEEDS]) {
          const view = { chosen: key, ...(need && { need }) };
          expect(viewOf(withView('', view))).toEqual(view);
        }
  });
});

describe('what a list finds', () => {
  it.each(NEEDS.filter(need => need !== 'safety'))('is all on the map or counted as nowhere (%s)', need => {
    for (const atlas of [real, training]) {
      const { results } = find(atlas, { need }, { at: TUESDAY_AT_TEN, lang: 'it' });
      const { places, nowhere, hidden } = placedOf(results, atlas.towns);
      const drawn = new Set(places.flatMap(({ services }) => services.map(({ service }) => service.id)));
      expect(drawn.size + nowhere + hidden).toBe(results.length);
      expect(hidden).toBe(0);
    }
  });
});
