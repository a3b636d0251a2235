// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { matchTowns, townListOf, townsOfPostcode } from '../../src/ui/start/match-towns.ts';
import { realAtlas } from '../support/atlas.ts';

const real = realAtlas();
const all = townListOf(real.towns.values());

describe('a town is found', () => {
  const namesOf = (typed: string) => matchTowns(typed, all).towns.map(({ name }) => name);

  it.each([
    ['by the start of its name', 'Pote', 'Potenza'],
    ['without accents', 'mattera', 'Matera'],
    ['with a slip', 'polikoro', 'Policoro'],
    ['by a word in the middle', 'vulture', 'Rionero in Vulture'],
    ['with an apostrophe left out', 'castelluccio', 'Castelluccio Inferiore'],
    ['by the name of a hamlet', 'marconia', 'Pisticci'],
    ['in another script', 'ポテンツァ', 'Potenza'],
    ['by its sound in Arabic', 'بوتنزا', 'Potenza'],
    ['by its sound in Georgian', 'მატერა', 'Matera'],
    ['as it was heard', 'kyavari', 'Chiavari'],
    ['in one word', 'laspezia', 'La Spezia'],
  ])('%s', (_, typed, name) => {
    expect(namesOf(typed).slice(0, 3)).toContain(name);
  });

  it.each([
    ['Bari', ['Bari', 'Barile']],
    ['matera', ['Matera']],
    ['torino', ['Torino']],
  ])('with others that begin so, and none that is only like it: %s', (typed, names) => {
    expect(matchTowns(typed, all).guessed).toBe(false);
    expect(namesOf(typed)).toEqual(names);
  });

  it.each(['Roma', 'Milano', 'Napoli', 'roma', 'روما', 'Милан', 'Rome', 'putensa', 'Qwerta'])(
    'only by names like it when no town is called so: %s',
    typed => {
      expect(matchTowns(typed, all)).toMatchObject({ guessed: true, exact: [] });
    },
  );

  it.each(['بوتنزا', 'باري', 'تورينو', 'Матера'])('for certain by its name in another script: %s', typed => {
    expect(matchTowns(typed, all).guessed).toBe(false);
  });

  it('not by nothing at all', () => {
    expect(namesOf('')).toEqual([]);
    expect(namesOf('  ·')).toEqual([]);
  });

  it('by a postcode that an office there has', () => {
    expect(townsOfPostcode('85100', real).map(({ name }) => name)).toContain('Potenza');
    expect(townsOfPostcode('00000', real)).toEqual([]);
  });

  it('among all towns of four regions faster than a key is pressed', () => {
    matchTowns('sant', all);
    const start = performance.now();
    for (const typed of ['s', 'sa', 'san', 'sant', 'santa', 'santarc', 'santarcamgelo'])
      matchTowns(typed, all);
    expect((performance.now() - start) / 7).toBeLessThan(60);
  });
});
