// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { edition, LAND, VALLEY, withOtherPhone } from './edition.ts';
import { freshPhone, manifestOf, NOW, openPage, openSite, type Site, shown, statusOf } from './phone.ts';

let site: Site;
beforeEach(() => {
  freshPhone();
  site = openSite();
  site.publish(edition(1));
});
afterEach(() => vi.unstubAllGlobals());

const offline = () => site.meddle(() => 'down');

describe('a first visit', () => {
  it('opens empty, without asking the network', async () => {
    const store = await openPage();
    expect(store.state()).toMatchObject({
      regions: [],
      saved: [],
      settings: {},
      keptIn: 'disk',
      damaged: [],
    });
    expect(store.state().atlas.services.size).toBe(0);
    expect(site.asked()).toEqual([]);
  });

  it('learns what is published, with sizes, and downloads none of it', async () => {
    const store = await openPage();
    await store.refresh();
    expect(store.state().regions.map(({ id }) => id)).toEqual(['national', LAND, VALLEY]);
    const { bytes } = manifestOf(edition(1)).regions.find(({ id }) => id === VALLEY) ?? {};
    expect(statusOf(store, VALLEY)).toMatchObject({ kept: false, bytes, services: 12, municipalities: 3 });
    expect(store.home()).toBe(VALLEY);
    expect(store.state().checkedAt).toBe(NOW.toISOString());
    expect(site.asked()).toEqual(['manifest.json']);
  });

  it('keeps a region and what holds in all of Italy, and works without a network from then on', async () => {
    await (await openPage()).keep(VALLEY);
    offline();
    const later = await openPage();
    expect(shown(later)).toEqual({ [VALLEY]: [1] });
    expect(later.state().atlas.guides.length).toBeGreaterThan(0);
    expect(
      later
        .state()
        .regions.filter(({ kept }) => kept)
        .map(({ id }) => id),
    ).toEqual(['national', VALLEY]);
  });

  it('says how far the download is, in bytes, and no more once it is there', async () => {
    const store = await openPage();
    const seen: { done: number; total: number }[] = [];
    store.subscribe(() => {
      const progress = statusOf(store, VALLEY)?.progress;
      if (progress !== undefined) seen.push(progress);
    });
    await store.keep(VALLEY);
    const total = statusOf(store, VALLEY)?.bytes;
    expect(seen.at(-1)).toEqual({ done: total, total });
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((a, b) => a - b));
    expect(statusOf(store, VALLEY)).not.toHaveProperty('progress');
  });

  it('asks once for the manifest when it looks and keeps one after the other', async () => {
    const store = await openPage();
    await store.refresh();
    await store.keep(VALLEY);
    await Promise.all([store.keep(VALLEY), store.keep(VALLEY)]);
    const asked = site.asked();
    expect(asked.length).toBe(new Set(asked).size);
  });
});

describe('a region whose packs are gone from the host, because a newer edition came', () => {
  it('is kept at the second try', async () => {
    const store = await openPage();
    await store.refresh();
    site.publish(edition(2));
    await store.keep(VALLEY);
    expect(statusOf(store, VALLEY)).toMatchObject({ kept: false, problem: 'unreachable' });
    await store.keep(VALLEY);
    expect(shown(store)).toEqual({ [VALLEY]: [2] });
  });
});

describe('kept regions', () => {
  it('can be several, and one can be removed', async () => {
    const store = await openPage();
    await store.keep(VALLEY);
    await store.keep(LAND);
    expect(shown(store)).toEqual({ [VALLEY]: [1], [LAND]: [1] });
    await store.drop(VALLEY);
    const later = await openPage();
    await later.refresh();
    expect(shown(store)).toEqual({ [LAND]: [1] });
    expect(shown(later)).toEqual({ [LAND]: [1] });
  });

  it('never lose what holds in all of Italy while one is left', async () => {
    const store = await openPage();
    await store.keep(VALLEY);
    await store.drop('national');
    expect(statusOf(store, 'national')?.kept).toBe(true);
    await store.drop(VALLEY);
    await store.drop('national');
    expect(store.state().regions.some(({ kept }) => kept)).toBe(false);
  });

  it('are not wished for when nobody publishes them', async () => {
    const store = await openPage();
    await store.keep('atlantide');
    expect(store.state().regions.some(({ kept }) => kept)).toBe(false);
    expect(store.state()).not.toHaveProperty('problem');
  });

  it('stay when they are published no more', async () => {
    const store = await openPage();
    await store.keep(VALLEY);
    const manifest = manifestOf(edition(1));
    const regions = manifest.regions.filter(({ id }) => id !== VALLEY);
    site.files.set('manifest.json', new TextEncoder().encode(JSON.stringify({ ...manifest, regions })));
    await store.refresh();
    expect(shown(store)).toEqual({ [VALLEY]: [1] });
    expect(statusOf(store, VALLEY)?.kept).toBe(true);
  });
});

describe('an update', () => {
  it('fetches nothing but the manifest when nothing changed', async () => {
    const store = await openPage();
    await store.keep(VALLEY);
    site.asked();
    await store.refresh();
    expect(site.asked()).toEqual(['manifest.json']);
  });

  it('fetches only the packs that changed', async () => {
    const store = await openPage();
    await store.keep(VALLEY);
    site.asked();
    site.publish(withOtherPhone(1));
    await store.refresh();
    const [manifest, ...packs] = site.asked();
    expect(manifest).toBe('manifest.json');
    expect(packs).toEqual([expect.stringMatching(/^valdiprova\/detail0-/)]);
    expect(
      [...store.state().atlas.services.values()].some(({ phones }) => phones?.includes('0971 000123')),
    ).toBe(true);
  });

  it('replaces a kept region by the newer one and leaves the others undownloaded', async () => {
    const store = await openPage();
    await store.keep(VALLEY);
    site.publish(edition(2));
    await store.refresh();
    expect(shown(store)).toEqual({ [VALLEY]: [2] });
    expect(shown(await openPage())).toEqual({ [VALLEY]: [2] });
  });

  it('is one, however often it is asked for at once', async () => {
    const store = await openPage();
    await store.keep(VALLEY);
    site.publish(edition(2));
    site.asked();
    await Promise.all([store.refresh(), store.refresh(), store.refresh()]);
    const asked = site.asked();
    expect(asked.filter(path => path === 'manifest.json')).toHaveLength(1);
    expect(asked.length).toBe(new Set(asked).size);
  });

  it('takes up under a path and from the folder of the made-up set alike', async () => {
    site = openSite('/sub/path/data/training/');
    site.publish(edition(4, { training: true }));
    const store = await openPage({ base: '/sub/path/', training: true });
    await store.keep(VALLEY);
    expect(shown(store)).toEqual({ [VALLEY]: [4] });
    expect(shown(await openPage({ base: '/sub/path/' }))).toEqual({});
  });
});
