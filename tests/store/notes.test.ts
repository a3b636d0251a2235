// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Service } from '../../src/domain/service.ts';
import { buildPacks } from '../../src/pipeline/build/packs.ts';
import { aService } from '../support/service.ts';
import { syntheticDataset } from '../support/synthetic/dataset.ts';
import { VALLEY } from './edition.ts';
import { freshPhone, NOW, openPage, openSite, type Site } from './phone.ts';
import { rowsOf } from './raw.ts';

const dataset = syntheticDataset({ services: 6, towns: 3 });

/** The made-up valley with its first service changed. */
const valleyWith = (known: Partial<Service>) =>
  buildPacks({
    ...dataset,
    services: dataset.services.map((row, at) =>
      at === 0 ? { ...row, service: { ...row.service, id: 'il-primo', ...known } } : row,
    ),
  });

let site: Site;
beforeEach(() => {
  freshPhone();
  site = openSite();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const openWith = async (known: Partial<Service>) => {
  site.publish(valleyWith(known));
  const store = await openPage();
  await store.keep(VALLEY);
  return { store, service: store.state().atlas.services.get('il-primo') as Service };
};

describe('a saved service', () => {
  it('can still be called after its region was removed, and be taken off', async () => {
    const town = dataset.municipalities[0]?.municipality;
    const { store, service } = await openWith({ phones: ['0971 000123'], istat: town?.istat });
    await store.save(service);
    await store.drop(VALLEY);
    const later = await openPage();
    expect(later.state().saved).toEqual([
      {
        id: 'il-primo',
        name: service.name,
        phones: ['0971 000123'],
        town: town?.name,
        at: NOW.toISOString(),
      },
    ]);
    await later.unsave('il-primo');
    expect((await openPage()).state().saved).toEqual([]);
  });

  it('stands once, the newest first', async () => {
    let now = NOW;
    const store = await openPage({ now: () => now });
    for (const id of ['a', 'b', 'a']) {
      now = new Date(now.getTime() + 60_000);
      await store.save(aService({ id }));
    }
    expect(store.state().saved.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('what the reader writes down', () => {
  it('is on the disk at once, though a region is just being read: the page may be closed now', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const store = await openPage();
    await openWith({});
    let go = (): void => undefined;
    const held = new Promise<void>(done => {
      go = done;
    });
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    const spy = vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (...given) => {
      await held;
      return digest(...given);
    });
    const reading = store.refresh();
    await vi.waitFor(() => expect(spy).toHaveBeenCalled());
    await store.save(aService({ id: 'subito' }));
    expect(await rowsOf('saved')).toMatchObject([{ id: 'subito' }]);
    go();
    await reading;
    expect(store.state().saved).toMatchObject([{ id: 'subito' }]);
  }, 5000);
});

describe('ticks', () => {
  it('stay with their service, and go one by one', async () => {
    const { store } = await openWith({});
    await store.tick('il-primo', 'passport', true);
    await store.tick('il-primo', 'photo', true);
    await store.tick('il-primo', 'passport', false);
    expect((await openPage()).state().ticks).toEqual(new Map([['il-primo', ['photo']]]));
  });
});

const HIDDEN: [string, Partial<Service>][] = [
  ['of protection from violence', { kind: 'women_safety' }],
  ['that answers the need of safety', { needs: ['legal', 'safety'] }],
  ['that offers help after violence', { offers: ['legal_advice', 'violence_help'] }],
  ['that offers help against trafficking', { offers: ['trafficking_help'] }],
  ['that is a hidden shelter', { housing: { kind: 'protected_shelter' } }],
  ['for people who suffered violence', { audience: ['violence_victims'] }],
];

describe('a service', () => {
  it.each(HIDDEN)('%s leaves no trace on the phone', async (_, known) => {
    const { store, service } = await openWith(known);
    await store.save(service);
    await store.tick('il-primo', 'passport', true);
    await store.queueReport({ service: 'il-primo', reason: 'phone', at: NOW.toISOString(), lang: 'it' });
    expect(store.state().saved).toEqual([]);
    expect(store.state().ticks.size).toBe(0);
    for (const table of ['saved', 'ticks', 'outbox', 'aside']) expect(await rowsOf(table)).toEqual([]);
  });

  it('can be reported all the same, as long as the page is open', async () => {
    const { store } = await openWith({ kind: 'women_safety' });
    await store.queueReport({ service: 'il-primo', reason: 'phone', at: NOW.toISOString(), lang: 'it' });
    await store.refresh();
    const [report] = store.state().outbox;
    expect(report?.service).toBe('il-primo');
    await store.removeReport(report?.key ?? 0);
    expect(store.state().outbox).toEqual([]);
  });

  it('that becomes one of protection takes its old traces with it', async () => {
    const { store, service } = await openWith({});
    await store.save(service);
    await store.tick('il-primo', 'passport', true);
    site.publish(valleyWith({ needs: ['safety'] }));
    await store.refresh();
    const later = await openPage();
    expect(later.state().saved).toEqual([]);
    expect(await rowsOf('saved')).toEqual([]);
    expect(await rowsOf('ticks')).toEqual([]);
  });
});

describe('reports', () => {
  const report = { service: 'il-primo', reason: 'hours', at: NOW.toISOString(), lang: 'it' } as const;

  it('wait in the order they were written, and go when they were sent', async () => {
    const store = await openPage();
    for (const words of ['uno', 'due', 'tre']) await store.queueReport({ ...report, words });
    const [, second] = store.state().outbox;
    await store.removeReport(second?.key ?? 0);
    expect((await openPage()).state().outbox.map(({ words }) => words)).toEqual(['uno', 'tre']);
  });

  it('never take the place of another, written in the same moment in another tab', async () => {
    const tabs = [await openPage(), await openPage()];
    await Promise.all(tabs.map(tab => tab.queueReport(report)));
    expect((await openPage()).state().outbox).toHaveLength(2);
  });
});

describe('settings', () => {
  it('change one at a time, and can be taken back', async () => {
    const store = await openPage();
    await store.setSettings({ lang: 'ar', reportedNotice: true });
    await store.setPlace('076048');
    await store.setSettings({ installDismissed: '2026-11-20' });
    await store.setPlace(undefined);
    const kept = { lang: 'ar', reportedNotice: true, installDismissed: '2026-11-20' };
    expect(store.state().settings).toEqual(kept);
    expect((await openPage()).state().settings).toEqual(kept);
  });

  it('that make no sense are not written, and damage nothing', async () => {
    const store = await openPage();
    await store.setSettings({ lang: '<b>', installDismissed: 'ieri' });
    const later = await openPage();
    expect(later.state()).toMatchObject({ settings: {}, damaged: [] });
  });
});

describe('asking the browser not to clear the data', () => {
  it.each([
    ['granted', { storage: { persist: async () => true } }, true],
    ['refused', { storage: { persist: async () => false } }, false],
    ['unknown to the browser', {}, false],
    ['forbidden', { storage: { persist: () => Promise.reject(new Error('no')) } }, false],
  ])('says whether it was %s', async (_, navigator, answer) => {
    vi.stubGlobal('navigator', navigator);
    expect(await (await openPage()).persist()).toBe(answer);
  });
});
