// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { edition, VALLEY } from './edition.ts';
import { freshPhone, openPage, openSite, type Site, shown, statusOf } from './phone.ts';

let site: Site;
beforeEach(() => {
  freshPhone();
  site = openSite();
  site.publish(edition(1));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a first visit on a slow line', () => {
  it('asks for the packs of the region it opens with as soon as it knows their names, and for each once', async () => {
    const store = await openPage();
    await store.refresh(() => VALLEY);
    const early = site.asked();
    expect(early.filter(path => path.startsWith(`${VALLEY}/`)).length).toBeGreaterThan(0);
    expect(statusOf(store, VALLEY)).toMatchObject({ kept: false });
    await store.keep(VALLEY);
    const all = [...early, ...site.asked()];
    expect(all).toEqual([...new Set(all)]);
    expect(shown(store)).toEqual({ [VALLEY]: [1] });
  });

  it('asks for no pack where nobody says what comes next, or what nobody publishes', async () => {
    await (await openPage()).refresh();
    await (await openPage()).refresh(() => undefined);
    expect(site.asked()).toEqual(['manifest.json', 'manifest.json']);
  });

  it('tries again what did not come when it was asked for early', async () => {
    const store = await openPage();
    site.meddle(path => (path.startsWith(`${VALLEY}/`) ? 'down' : undefined));
    await store.refresh(() => VALLEY);
    await new Promise(done => setTimeout(done));
    site.meddle();
    await store.keep(VALLEY);
    expect(shown(store)).toEqual({ [VALLEY]: [1] });
  });

  it('takes the table of contents that was asked for before the store was here, once', async () => {
    const manifest = fetch('/data/manifest.json');
    const store = await openPage({ manifest });
    await store.keep(VALLEY);
    expect(site.asked().filter(path => path === 'manifest.json')).toHaveLength(1);
    site.publish(edition(2));
    await store.refresh();
    expect(shown(store)).toEqual({ [VALLEY]: [2] });
  });

  it('goes on without it when that question failed', async () => {
    const manifest = Promise.reject(new TypeError('Failed to fetch'));
    manifest.catch(() => undefined);
    const store = await openPage({ manifest });
    await store.refresh();
    expect(store.state().problem).toBe('unreachable');
    await store.keep(VALLEY);
    expect(shown(store)).toEqual({ [VALLEY]: [1] });
  });
});
