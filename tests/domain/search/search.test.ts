// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { buildSearch, type SearchIndex, search } from '../../../src/domain/search/search.ts';
import { TYPED, TYPED_LATER, type TypedQuery } from '../../fixtures/search-queries.ts';
import { atlasWith, desk, realAtlas, TOWNS } from '../find/atlases.ts';
import { indexFor, labelledWords, safetyWords } from './loaded.ts';

const real = realAtlas();
const LANGS = ['it', 'en', 'fr', 'ar'] as const;
const indexes = new Map(LANGS.map(lang => [lang, indexFor([lang, 'it'], real)]));

const isMissed =
  (index: SearchIndex) =>
  ({ typed, need }: TypedQuery): boolean =>
    !search(index, typed).needs.slice(0, 3).includes(need);

describe('what people type', () => {
  test.each(LANGS)('in %s leads to its need, within the first three, 97 times in 100', lang => {
    const typed = [...TYPED[lang], ...TYPED_LATER[lang]];
    const missed = typed.filter(isMissed(indexes.get(lang) as SearchIndex));
    expect(typed.length).toBeGreaterThanOrEqual(100);
    expect(missed.length / typed.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.03);
    const labelled = typed.filter(isMissed(indexFor([lang, 'it'], real, labelledWords)));
    expect(labelled.length / typed.length, JSON.stringify(labelled)).toBeLessThanOrEqual(0.03);
  });

  test.each(LANGS)('in %s with the keyboard in capitals means the same', lang => {
    const index = indexes.get(lang) as SearchIndex;
    for (const { typed } of TYPED[lang].slice(0, 20))
      expect(search(index, typed.toUpperCase()).needs).toEqual(search(index, typed).needs);
  });

  test('is understood letter by letter', () => {
    const index = indexes.get('it') as SearchIndex;
    const word = 'permesso di soggiorno';
    for (let end = 3; end <= word.length; end++)
      expect([word.slice(0, end), search(index, word.slice(0, end)).needs.includes('papers')]).toEqual([
        word.slice(0, end),
        true,
      ]);
  });
});

/** What is typed, the language besides Italian, and the need, kind, offer, town or service it must bring first. */
const FIRST: [string, 'it' | 'en' | 'fr' | 'ar', object][] = [
  ['dott', 'it', { needs: 'health' }],
  ['dotore', 'it', { needs: 'health' }],
  ['permeso di sogiorno', 'it', { needs: 'papers' }],
  ['avvocatto', 'it', { needs: 'legal' }],
  ['l’avvocato', 'it', { needs: 'legal' }],
  ['disocupazzione', 'it', { needs: 'money' }],
  ['corso di computer', 'it', { needs: 'digital' }],
  ['isee', 'ar', { needs: 'money', offers: 'isee' }],
  ['carta d’identita', 'it', { needs: 'papers', offers: 'identity_card' }],
  ['questura', 'en', { needs: 'papers', kinds: 'permit_office' }],
  ['caf', 'fr', { needs: 'money', kinds: 'patronage' }],
  ['cuestura', 'it', { needs: 'papers' }],
  ['docteur', 'fr', { needs: 'health' }],
  ['médecin', 'ar', { needs: 'health' }],
  ['طبيب', 'ar', { needs: 'health' }],
  ['الطبيب', 'ar', { needs: 'health' }],
  ['والطبيب', 'ar', { needs: 'health' }],
  ['مستشفي', 'ar', { needs: 'health' }],
  ['مُسْتَشْفَى', 'ar', { needs: 'health' }],
  ['اقامه', 'ar', { needs: 'papers' }],
  ['محامى', 'ar', { needs: 'legal' }],
  ['tabiib', 'ar', { needs: 'health' }],
  ['3amal', 'ar', { needs: 'work' }],
  ['iqama', 'ar', { needs: 'papers' }],
  ['شغل potenza', 'ar', { needs: 'work', towns: 'Potenza' }],
  ['corso italiano matera', 'en', { needs: 'italian', towns: 'Matera' }],
  ['lawyer a Torino', 'en', { needs: 'legal', towns: 'Torino' }],
  ['matera', 'it', { towns: 'Matera' }],
  ['mater', 'it', { towns: 'Matera' }],
  ['mattera', 'it', { towns: 'Matera' }],
  ['sant angelo le fratte', 'it', { towns: "Sant'Angelo Le Fratte" }],
  ["sant'angelo le f", 'it', { towns: "Sant'Angelo Le Fratte" }],
  ['forli', 'it', {}],
  ['bra', 'it', { towns: 'Bra' }],
  ['none', 'en', { towns: 'None' }],
  ['numero verde arci', 'it', { services: 'nat-arci' }],
  ['unar', 'it', { services: 'nat-unar' }],
  ['pua melfi', 'it', { needs: 'desk', towns: 'Melfi', services: 'bas-pua-melfi' }],
];

describe('typing', () => {
  test.each(FIRST)('%j (reader: %s) brings %j first', (typed, lang, first) => {
    const { needs, kinds, offers, towns, services } = search(indexes.get(lang) as SearchIndex, typed);
    const got = {
      needs: needs[0],
      kinds: kinds[0],
      offers: offers[0],
      towns: towns[0]?.name,
      services: services[0],
    };
    expect(got).toMatchObject(first);
  });

  test('nothing finds nothing, and says no word is missing', () => {
    for (const typed of ['', ' ', '...', 'x'])
      expect(search(indexes.get('it') as SearchIndex, typed)).toMatchObject({ needs: [], unknown: false });
  });

  test('what nobody knows says what to try', () => {
    const { unknown, suggestions } = search(indexes.get('fr') as SearchIndex, 'zzqqxx');
    expect([unknown, suggestions]).toEqual([true, ['médecin', 'permis', 'cours']]);
  });

  test('something far from every word suggests the nearest ones', () => {
    const { unknown, suggestions } = search(indexes.get('it') as SearchIndex, 'skuxlla');
    expect(unknown).toBe(true);
    expect(suggestions).toContain('scuola');
  });

  test('what is misspelt as it is heard is understood and never suggested', () => {
    const index = indexes.get('it') as SearchIndex;
    expect(search(index, 'pemesso').needs[0]).toBe('papers');
    const { suggestions } = search(index, 'kasamia');
    expect(suggestions).not.toContain('kasa');
    expect(suggestions.filter(word => word.includes('~'))).toEqual([]);
  });

  test('very long, very odd text is answered, too', () => {
    const index = indexes.get('ar') as SearchIndex;
    for (const typed of [
      'x'.repeat(9999),
      'a '.repeat(999),
      '\ud800',
      '😀😀',
      '%',
      '__proto__',
      'constructor',
    ])
      expect(search(index, typed).needs).toBeInstanceOf(Array);
  });

  test('a script without spaces is read by pairs of signs', () => {
    const words = {
      needs: { health: ['医生', '看医生'], work: ['工作'] },
      kinds: {},
      offers: {},
      examples: [],
    };
    const index = buildSearch({ words: [words], safety: safetyWords, atlas: atlasWith([]) });
    expect(search(index, '我要看医生').needs[0]).toBe('health');
    expect(search(index, '找工作').needs[0]).toBe('work');
    expect(search(index, '医').needs[0]).toBe('health');
  });
});

describe('names of services', () => {
  const atlas = atlasWith([
    desk('girasole', TOWNS.mine, { name: 'Sportello Il Girasole', operator: 'Cooperativa Aurora' }),
    desk('papavero', TOWNS.mine, { name: 'Scuola Papavero', locality: 'Frazione Lucciola' }),
    desk('rifugio', TOWNS.mine, { name: 'Casa rifugio Mimosa', kind: 'women_safety' }),
  ]);
  const index = indexFor(['it'], atlas);

  test.each([
    ['girasole', ['girasole']],
    ['giras', ['girasole']],
    ['girassole', ['girasole']],
    ['sportello girasole', ['girasole']],
    ['aurora', ['girasole']],
    ['lucciola', ['papavero']],
    ['papavero girasole', []],
    ['mimosa', []],
    ['casa rifugio mimosa', []],
  ])('%j finds %j', (typed, ids) => {
    expect(search(index, typed).services).toEqual(ids);
  });

  test('are not the names of towns like them', () => {
    const named = desk('casimia', TOWNS.mine, { name: 'Sportello Casimia' });
    expect(search(indexFor(['it'], atlasWith([named])), 'casimia')).toMatchObject({
      named: ['casimia'],
      towns: [],
      places: [],
    });
    expect(search(indexFor(['it'], atlasWith([])), 'casimia')).toMatchObject({
      notHere: { words: 'casimia' },
    });
  });

  test('tells a name from a need', () => {
    expect(search(index, 'girasole')).toMatchObject({ byName: true, named: ['girasole'] });
    expect(search(index, 'scuola')).toMatchObject({ byName: false, named: [] });
    expect(search(index, 'scuola papavero')).toMatchObject({ named: ['papavero'] });
  });
});
