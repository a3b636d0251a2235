// SPDX-License-Identifier: AGPL-3.0-or-later
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aService } from '../support/service.ts';
import { edition, VALLEY } from './edition.ts';
import { freshPhone, NOW, openPage, openSite, type Site, shown, statusOf } from './phone.ts';
import { inTable, rowsOf } from './raw.ts';

let site: Site;
beforeEach(async () => {
  freshPhone();
  site = openSite();
  site.publish(edition(1));
  const store = await openPage();
  await store.keep(VALLEY);
  await store.save(aService());
  await store.setSettings({ lang: 'ar', place: '076048' });
  await store.queueReport({
    service: 'prova-sportello',
    reason: 'closed',
    at: NOW.toISOString(),
    lang: 'ar',
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const DAMAGES: [string, 'saved' | 'settings' | 'ticks' | 'outbox', object][] = [
  ['a saved service without a name', 'saved', { id: 'senza-nome', at: NOW.toISOString() }],
  [
    'a saved service whose phone is a sentence',
    'saved',
    { id: 'a', name: 'A', phones: ['chiama'], at: NOW.toISOString() },
  ],
  ['a saved service that is a number', 'saved', { id: 7 }],
  ['a setting of another sort', 'settings', { key: 'lang', value: { code: 'ar' } }],
  ['a town that is none', 'settings', { key: 'place', value: 'Melfi' }],
  ['a wish for a region that cannot be one', 'settings', { key: 'keep:../etc', value: true }],
  ['a tick for a paper nobody asks for', 'ticks', { key: 'a b', service: 'a', bring: 'b' }],
  ['a report without a reason', 'outbox', { key: 3, service: 'a', at: NOW.toISOString(), lang: 'it' }],
];

describe('a damaged row is set apart, said, and harms nothing else:', () => {
  it.each(DAMAGES)('%s', async (_, table, row) => {
    await inTable(table, rows => rows.put(row));
    const store = await openPage();
    const state = store.state();
    expect(state.damaged).toEqual([table]);
    expect(state.saved.map(({ id }) => id)).toEqual(['prova-sportello']);
    expect(state.outbox).toHaveLength(1);
    expect(Object.keys(state.settings).length).toBeGreaterThan(0);
    expect(shown(store)).toEqual({ [VALLEY]: [1] });
    expect(await rowsOf('aside')).toMatchObject([{ table, row }]);
    expect(await rowsOf(table)).not.toContainEqual(row);
  });

  it('and is said for a week, then no more', async () => {
    await inTable('saved', rows => rows.put({ id: 'rotto' }));
    expect((await openPage()).state().damaged).toEqual(['saved']);
    expect((await openPage()).state().damaged).toEqual(['saved']);
    const later = new Date(NOW.getTime() + 8 * 86_400_000);
    expect((await openPage({ now: () => later })).state().damaged).toEqual([]);
    expect(await rowsOf('aside')).toHaveLength(1);
  });

  it('and a setting of a later app is left where it is', async () => {
    await inTable('settings', rows => rows.put({ key: 'voice', value: { speed: 2 } }));
    const store = await openPage();
    expect(store.state().damaged).toEqual([]);
    expect(await rowsOf('settings')).toContainEqual({ key: 'voice', value: { speed: 2 } });
  });

  it('and a whole table that cannot be read takes no other with it', async () => {
    const { getAll } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
      this: IDBObjectStore,
      ...query
    ) {
      if (this.name === 'saved') throw new DOMException('read', 'UnknownError');
      return getAll.apply(this, query as never);
    } as typeof getAll);
    const store = await openPage();
    expect(store.state()).toMatchObject({
      damaged: ['saved'],
      saved: [],
      settings: { lang: 'ar' },
      keptIn: 'disk',
    });
    expect(shown(store)).toEqual({ [VALLEY]: [1] });
  });
});

type Packs = { region: string; entry: { packs: object[] }; texts: string[] };
const spoil = (change: (row: Packs) => object) =>
  inTable('packs', async packs => packs.put(change((await packs.get(VALLEY)) as Packs)));

const SPOILT: [string, (row: Packs) => object][] = [
  [
    'a letter of a pack',
    row => ({ ...row, texts: row.texts.map(text => text.replace('edizione', 'edizlone')) }),
  ],
  ['half a pack', row => ({ ...row, texts: row.texts.map(text => text.slice(0, text.length / 2)) })],
  ['a pack', row => ({ ...row, texts: row.texts.slice(1) })],
  ['the entry', ({ region, texts }) => ({ region, texts })],
  ['everything but the name', ({ region }) => ({ region })],
  ['the order', row => ({ ...row, texts: row.texts.toReversed() })],
];

describe('a region whose stored packs lost', () => {
  it.each(SPOILT)('%s is said to be broken, and is downloaded again', async (_, change) => {
    await spoil(change);
    const store = await openPage();
    expect(shown(store)).toEqual({});
    expect(statusOf(store, VALLEY)).toMatchObject({ kept: false, problem: 'broken' });
    expect(store.state().saved).toHaveLength(1);
    await store.refresh();
    expect(shown(store)).toEqual({ [VALLEY]: [1] });
    expect(statusOf(store, VALLEY)).toMatchObject({ kept: true });
    expect(store.state()).not.toHaveProperty('problem');
    expect(shown(await openPage())).toEqual({ [VALLEY]: [1] });
  });

  it('one pack alone fetches that pack alone', async () => {
    await spoil(row => ({ ...row, texts: row.texts.with(1, '{}') }));
    const store = await openPage();
    site.asked();
    await store.refresh();
    expect(site.asked()).toEqual(['manifest.json', expect.stringMatching(/^valdiprova\/index-/)]);
  });

  it('heals even when the manifest that comes is broken too', async () => {
    await spoil(({ region }) => ({ region }));
    site.files.set('manifest.json', new Uint8Array([123]));
    const store = await openPage();
    await store.refresh();
    expect(shown(store)).toEqual({ [VALLEY]: [1] });
    expect(store.state().problem).toBe('broken');
  });
});

describe('a region that vanished from the disk', () => {
  it('comes back, because its name is remembered apart', async () => {
    await inTable('packs', packs => packs.clear());
    const store = await openPage();
    expect(shown(store)).toEqual({});
    await store.refresh();
    expect(shown(store)).toEqual({ [VALLEY]: [1] });
    expect(statusOf(store, 'national')?.kept).toBe(true);
  });

  it('is let in by the schema anew when an app with another schema stored it', async () => {
    await inTable('packs', async packs => packs.update(VALLEY, { judge: 'ieri' }));
    expect(shown(await openPage())).toEqual({ [VALLEY]: [1] });
  });
});

describe('a damaged table of contents', () => {
  it('is asked for again and hides no data', async () => {
    await inTable('meta', meta => meta.put({ key: 'manifest', value: { format: 1 } }));
    const store = await openPage();
    expect(shown(store)).toEqual({ [VALLEY]: [1] });
    expect(statusOf(store, VALLEY)?.kept).toBe(true);
    await store.refresh();
    expect(store.state().regions).toHaveLength(3);
  });
});
