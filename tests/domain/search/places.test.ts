// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, slugOf } from '../../../src/domain/fold.ts';
import { farCitiesOf } from '../../../src/domain/search/far-cities.ts';
import { heardByEar, heardInItaly } from '../../../src/domain/search/latin-sounds.ts';
import { costOf, UNLIKE } from '../../../src/domain/search/likeness.ts';
import { heardAbroad } from '../../../src/domain/search/scripts.ts';
import { search } from '../../../src/domain/search/search.ts';
import { readIstatList } from '../../../src/pipeline/import/istat-list.ts';
import { realAtlas } from '../find/atlases.ts';
import { indexFor } from './loaded.ts';
import { SPELT, SPELT_APART } from './town-spellings.ts';

const real = realAtlas();
const index = indexFor(['en', 'it'], real);
const arabic = indexFor(['ar', 'it'], real);
const namesOf = (towns: readonly { name: string }[]) => towns.map(({ name }) => name);

describe('a town that is not on the phone', () => {
  test.each([
    ['Roma', 'Roma', 'lazio'],
    ['milano', 'milano', 'lombardia'],
    ['NAPOLI', 'NAPOLI', 'campania'],
    ['Florence', 'Florence', 'toscana'],
    ['reggio  emilia', 'reggio emilia', 'emilia-romagna'],
    ['روما', 'روما', 'lazio'],
    ['نابولي', 'نابولي', 'campania'],
    ['Рим', 'Рим', 'lazio'],
    ['মিলান', 'মিলান', 'lombardia'],
    ['लिवोर्नो', 'लिवोर्नो', 'toscana'],
    ['ሚላኖ', 'ሚላኖ', 'lombardia'],
    ['მილანი', 'მილანი', 'lombardia'],
  ])('(%s) is told from those that are', (typed, words, region) => {
    expect(search(index, typed)).toMatchObject({ notHere: { words, region }, places: [], unknown: false });
    expect(search(index, typed).towns.length).toBeGreaterThan(0);
  });

  test('is named as it was typed, among other words', () => {
    expect(search(index, 'questura di Milano')).toMatchObject({ notHere: { words: 'Milano' }, places: [] });
    expect(search(arabic, 'محامي في ميلانو')).toMatchObject({ notHere: { words: 'ميلانو' }, places: [] });
  });

  test('is not one whose name is only begun, nor one that the phone has', () => {
    for (const typed of ['rom', 'mila', 'Torino', 'Bari', 'باري', 'Potenza'])
      expect([typed, search(index, typed).notHere]).toEqual([typed, undefined]);
  });

  test('is said of a slip, too; a long one is looked around all the same', () => {
    expect(search(index, 'Matira')).toMatchObject({ notHere: { words: 'Matira' } });
    expect(namesOf(search(index, 'Matira').places)).toEqual(['Matera']);
    expect(search(index, 'treno')).toMatchObject({ notHere: { words: 'treno' }, places: [] });
  });

  test('is never made of a word that means something', () => {
    for (const typed of ['permesso sogiorno', 'voglio portare mia moglie', 'dotore', 'hospitl'])
      expect([typed, search(index, typed).notHere, namesOf(search(index, typed).places)]).toEqual([
        typed,
        undefined,
        [],
      ]);
  });

  test('stands in the list of Italian cities, in its region', () => {
    const listed = new Set(readIstatList().map(({ name, region }) => `${fold(name)} ${slugOf(region)}`));
    const wrong = farCitiesOf([]).filter(({ name, region }) => !listed.has(`${fold(name)} ${region}`));
    expect(namesOf(wrong)).toEqual([]);
  });

  test('is none of the towns on the phone', () => {
    const far = new Set(farCitiesOf(real.towns.values()).map(({ name }) => fold(name)));
    expect(namesOf([...real.towns.values()].filter(({ name }) => far.has(fold(name))))).toEqual([]);
  });
});

describe('a town that was typed whole', () => {
  test('comes without the parts of its name, and without names like it', () => {
    expect(namesOf(search(index, 'Bari').towns)).toEqual(['Bari', 'Barile']);
    expect(namesOf(search(index, 'Grumento Nova').towns)).toEqual(['Grumento Nova']);
    expect(namesOf(search(index, 'Diano Marina').towns)).toEqual(['Diano Marina']);
  });

  test('is always itself', () => {
    const wrong = [...real.towns.values()].filter(({ name }) => search(index, name).towns[0]?.name !== name);
    expect(namesOf(wrong)).toEqual([]);
  });

  test.each([
    ['طبيب بوتنزا', 'health', 'Potenza'],
    ['محامي في ماتيرا', 'legal', 'Matera'],
    ['avvocato кунео', 'legal', 'Cuneo'],
  ])('in another script beside a need (%s) keeps the need', (typed, need, town) => {
    const { needs, places } = search(arabic, typed);
    expect([needs[0], namesOf(places)]).toEqual([need, [town]]);
  });

  test('in another script never speaks of danger', () => {
    const wrong = [...SPELT, ...SPELT_APART].filter(({ typed }) => {
      const { alarm, needs } = search(arabic, typed);
      return alarm || needs[0] === 'safety';
    });
    expect(wrong).toEqual([]);
  });
});

describe('sounds', () => {
  test.each([
    ['بوتنزا', 'butnza'],
    ['إيفريا', 'ifria'],
    ['Чериньола', 'ceriniola'],
    ['পোতেনজা', 'poten~za'],
    ['मटेरा', 'm~tera'],
    ['ਬਾਰੀ', 'bari'],
    ['ፖቴንዛ', 'poten~za'],
    ['ლეჩე', 'lece'],
  ])('of %s are %s', (word, sounds) => {
    expect(heardAbroad(fold(word))?.sounds).toBe(sounds);
  });

  test.each([
    ['cerignola', 'ceriniola', 'seriniola'],
    ['chiavari', 'kiavari', 'ciavari'],
    ['foggia', 'foja', 'fojia'],
    ['bita9a', 'bitaka', 'bitaka'],
  ])('of %s are %s in Italy and %s elsewhere', (word, italian, abroad) => {
    expect([heardInItaly(word), heardByEar(word)]).toEqual([italian, abroad]);
  });

  test('cost nothing when they are the same, and never less than nothing', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'aeioupbfvtdszcjxkghmnlr~'),
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(word, word, fc.boolean(), (a, b, sparse) => {
        expect(costOf(a, a, [], sparse, 99).whole).toBe(0);
        const { whole, begun } = costOf(a, b, [], sparse, 99);
        expect(whole === UNLIKE || whole >= begun).toBe(true);
      }),
    );
  });

  test('are not invented for scripts without rules', () => {
    for (const word of ['都灵', '토리노', 'Αθήνα', '']) expect(heardAbroad(fold(word))).toBeUndefined();
  });
});
