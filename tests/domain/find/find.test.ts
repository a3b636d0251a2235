// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/domain/atlas.ts';
import { find } from '../../../src/domain/find/find.ts';
import { type Query, queryOf } from '../../../src/domain/find/query.ts';
import type { Service } from '../../../src/domain/service.ts';
import { indexFor } from '../search/loaded.ts';
import { ALWAYS_OPEN, atlasWith, desk, TOWNS, TUESDAY_AT_TEN } from './atlases.ts';

const ask = (atlas: Atlas, search: string) =>
  find(atlas, queryOf(search), {
    at: TUESDAY_AT_TEN,
    town: TOWNS.mine,
    index: indexFor(['en', 'it'], atlas),
    lang: 'en',
  });
const idsOf = (atlas: Atlas, search: string) => ask(atlas, search).results.map(({ service }) => service.id);

const moved = desk('traslocato', TOWNS.mine, {
  name: 'Sportello Girasole',
  status: 'moved',
  movedTo: 'nuovo',
});
const closed = desk('chiuso', TOWNS.mine, { name: 'Sportello Papavero', status: 'closed' });
const over = desk('finito', TOWNS.mine, { name: 'Sportello Mughetto', validUntil: '2026-06-30' });
const live = desk('nuovo', TOWNS.mine, { name: 'Sportello Ortensia' });
const refuge = desk('rifugio', undefined, {
  name: 'Centro antiviolenza Mimosa',
  kind: 'women_safety',
  needs: ['safety', 'legal'],
});
const emergency = desk('nat-112', undefined, {
  name: '112',
  kind: 'helpline_online',
  needs: ['safety'],
  serves: ['italy'],
  offers: ['emergency'],
});

describe('what is no more', () => {
  const atlas = atlasWith([moved, closed, over, live]);

  test('is not listed', () => {
    expect(idsOf(atlas, '?need=desk')).toEqual(['nuovo']);
    expect(idsOf(atlas, '?q=sportello')).toEqual(['nuovo']);
  });

  test.each([
    ['girasole', 'traslocato'],
    ['Sportello Papavero', 'chiuso'],
    ['papavero', 'chiuso'],
    ['mughetto', 'finito'],
  ])('is found by who types %j', (typed, id) => {
    expect(idsOf(atlas, `?q=${encodeURIComponent(typed)}`)).toEqual([id]);
  });

  test('tells where it moved', () => {
    expect(ask(atlas, '?q=girasole').results[0]?.service.movedTo).toBe('nuovo');
  });
});

describe('protection', () => {
  const atlas = atlasWith([refuge, live], [], [emergency]);

  test.each(['', '?need=legal', '?q=mimosa', '?q=lawyer', '?q=casamia', '?q=centro', '?need=desk'])(
    'shows in no list that did not ask for it: %j',
    search => {
      const { results, alternative, searched } = ask(atlas, search);
      const shown = [...results, ...(alternative?.nearest ?? [])].map(({ service }) => service.id);
      expect(shown).not.toContain('rifugio');
      expect(searched?.services ?? []).not.toContain('rifugio');
    },
  );

  test.each(['?need=safety', '?q=he+beats+me', '?q=violenza', '?q=mi+picchia', '?need=work&q=he+beats+me'])(
    'comes first to who asks for it: %j',
    search => {
      expect(idsOf(atlas, search).slice(0, 2).sort()).toEqual(['nat-112', 'rifugio']);
    },
  );
});

describe('typed words', () => {
  const rows: Service[] = [
    desk('corso-qui', TOWNS.mine, { kind: 'italian_course', needs: ['italian'], name: 'CPIA Casamia' }),
    desk('corso-la', TOWNS.at90, { kind: 'italian_course', needs: ['italian'], name: 'CPIA Novantaqui' }),
    desk('caf', TOWNS.mine, { kind: 'patronage', needs: ['money'], name: 'Patronato', offers: ['isee'] }),
    desk('comune', TOWNS.mine, {
      kind: 'municipality',
      needs: ['money', 'papers'],
      name: 'Comune di Casamia',
    }),
    desk('ufficio', TOWNS.mine, { kind: 'permit_office', needs: ['papers'], name: 'Questura' }),
  ];
  const atlas = atlasWith(rows);

  test('of a need list its services', () => {
    expect(idsOf(atlas, '?q=italian+course')).toEqual(['corso-qui', 'corso-la']);
  });

  test('with a town look around that town', () => {
    const { results, town } = ask(atlas, '?q=corso+italiano+novantaqui');
    expect(town?.name).toBe('Novantaqui');
    expect(results.map(({ service, mine }) => [service.id, mine])).toEqual([
      ['corso-la', true],
      ['corso-qui', false],
    ]);
  });

  test('of a town alone list everything around it', () => {
    expect(idsOf(atlas, '?q=novantaqui')[0]).toBe('corso-la');
    expect(ask(atlas, '?q=novantaqui').total).toBe(rows.length);
  });

  test('that a service states come before its need alone', () => {
    expect(idsOf(atlas, '?q=isee')).toEqual(['caf', 'comune']);
    expect(idsOf(atlas, '?q=questura')).toEqual(['ufficio', 'comune']);
  });

  test('narrow a need that was chosen', () => {
    expect(idsOf(atlas, '?need=papers&q=questura')).toEqual(['ufficio', 'comune']);
    expect(idsOf(atlas, '?need=italian&q=questura')).toEqual([]);
  });

  test('nobody knows are told so, with words to try and the help desks', () => {
    const all = atlasWith([...rows, desk('pua', TOWNS.at30)]);
    const { results, unknown, alternative } = ask(all, '?q=xqzzyk');
    expect(results).toEqual([]);
    expect(unknown).toEqual(['doctor', 'permit', 'course']);
    expect(alternative?.nearest.map(({ service }) => service.id)).toEqual(['pua']);
  });

  test('wait for the search to be ready', () => {
    const { total, searched } = find(atlas, { q: 'isee' }, { at: TUESDAY_AT_TEN, lang: 'it' });
    expect([total, searched]).toEqual([rows.length, undefined]);
  });
});

describe('an office or a thing that is named', () => {
  const atlas = atlasWith(
    [
      desk('prefettura', TOWNS.mine, { kind: 'prefecture', needs: ['papers'], name: 'Prefettura' }),
      desk('sportello', TOWNS.mine, { needs: ['papers', 'digital', 'italian'], name: 'Sportello' }),
      desk('questura-la', TOWNS.at90, { kind: 'permit_office', needs: ['papers'], name: 'Questura' }),
      desk('questura-qui', TOWNS.at30, { kind: 'permit_office', needs: ['papers'], name: 'Questura' }),
      desk('comune', TOWNS.at8, { kind: 'municipality', needs: ['papers'], name: 'Municipio' }),
      desk('fisco', TOWNS.at30, { needs: ['papers'], offers: ['tax_code'], name: 'Agenzia' }),
      desk('rete', TOWNS.at30, { needs: ['digital'], offers: ['spid'], name: 'Punto digitale' }),
      desk('scuola', TOWNS.at90, { kind: 'italian_course', needs: ['italian'], name: 'CPIA' }),
    ],
    [
      desk('questura-lontana', TOWNS.abroad200, {
        kind: 'permit_office',
        needs: ['papers'],
        name: 'Questura',
      }),
      desk('fisco-lontano', TOWNS.abroad200, { needs: ['papers'], offers: ['tax_code'], name: 'Agenzia' }),
    ],
  );

  test.each([
    ['questura', ['questura-qui', 'questura-la', 'questura-lontana']],
    ['kestura', ['questura-qui', 'questura-la', 'questura-lontana']],
    ['prefettura', ['prefettura']],
    ['comune', ['comune']],
    ['town hall', ['comune']],
    ['codice fiscale', ['fisco']],
    ['tax code', ['fisco']],
    ['spid', ['rete']],
    ['cpia', ['scuola']],
  ])('%j comes first, the nearest first, before what only shares the need', (typed, ids) => {
    const found = idsOf(atlas, `?q=${encodeURIComponent(typed)}`);
    expect(found.slice(0, ids.length)).toEqual(ids);
    expect(found.length).toBeGreaterThan(ids.length);
  });

  test('does not bring what is far and not for my town before what is near, if it only states the thing', () => {
    const found = idsOf(atlas, '?q=codice+fiscale');
    expect(found.indexOf('fisco-lontano')).toBeGreaterThan(found.indexOf('prefettura'));
  });
});

describe('the place', () => {
  const atlas = atlasWith([desk('a', TOWNS.mine), desk('b', TOWNS.at90)]);

  test('of the address goes before my own', () => {
    expect(idsOf(atlas, '?near=076090')).toEqual(['b', 'a']);
    expect(ask(atlas, '?near=076090').town?.name).toBe('Novantaqui');
  });

  test('that is not known leaves me where I am', () => {
    expect(idsOf(atlas, '?near=999999')).toEqual(['a', 'b']);
  });

  test('of two towns that share a name is the nearer', () => {
    const twin = { ...TOWNS.at90, istat: '071099', name: 'Ottoqui', size: 6 as const };
    const twins = { ...atlas, towns: new Map([...atlas.towns, [twin.istat, twin]]) };
    expect(ask(twins, '?q=ottoqui').town?.istat).toBe('076008');
    const nowhere = { at: TUESDAY_AT_TEN, index: indexFor(['it'], twins), lang: 'it' };
    expect(find(twins, { q: 'ottoqui' }, nowhere).town?.istat).toBe('071099');
  });
});

describe('an empty list', () => {
  const rows = [
    desk('a', TOWNS.at30, { cost: 'free', ...ALWAYS_OPEN }),
    desk('b', TOWNS.at8, { cost: 'free' }),
    desk('c', TOWNS.at90, { needs: ['health'], kind: 'health' }),
  ];
  const atlas = atlasWith(rows);

  test('offers to drop the filter that hides the most', () => {
    const { results, alternative } = ask(atlas, '?need=desk&open=1&free=1&women=1');
    expect(results).toEqual([]);
    expect(alternative).toMatchObject({ drop: 'women' });
    expect(
      alternative && 'drop' in alternative && alternative.results.map(({ service }) => service.id),
    ).toEqual(['a']);
    expect(alternative?.nearest.map(({ service }) => service.id)).toEqual(['b', 'a']);
  });

  test('chooses, of two filters that hide something, the one that hides more', () => {
    const free = ['p', 'q'].map(id => desk(id, TOWNS.at8, { cost: 'free' }));
    const both = atlasWith([desk('o', TOWNS.mine, ALWAYS_OPEN), ...free]);
    expect(ask(both, '?open=1&free=1').alternative).toMatchObject({ drop: 'open' });
    const more = atlasWith([...['m', 'n', 'o'].map(id => desk(id, TOWNS.mine, ALWAYS_OPEN)), ...free]);
    expect(ask(more, '?open=1&free=1').alternative).toMatchObject({ drop: 'free' });
  });

  test('offers the nearest of the need when no single filter is to blame', () => {
    const { alternative } = ask(atlas, '?need=desk&women=1&stepfree=1');
    expect(alternative && 'drop' in alternative).toBe(false);
    expect(alternative?.nearest.map(({ service }) => service.id)).toEqual(['b', 'a']);
  });

  test('offers the help desks when nobody has the need', () => {
    expect(ask(atlas, '?need=school').alternative?.nearest.map(({ service }) => service.id)).toEqual([
      'b',
      'a',
    ]);
  });

  test('offers anything rather than nothing', () => {
    const only = atlasWith([rows[2] as Service]);
    expect(ask(only, '?need=school').alternative?.nearest.map(({ service }) => service.id)).toEqual(['c']);
  });

  test('is all there is when nothing is kept', () => {
    const query: Query = { need: 'school', open: true };
    expect(find(atlasWith([]), query, { at: TUESDAY_AT_TEN, lang: 'it' })).toMatchObject({
      results: [],
      total: 0,
    });
  });
});
