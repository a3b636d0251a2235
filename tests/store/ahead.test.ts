// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { edition, VALLEY } from './edition.ts';
import { freshPhone, openPage, openSite, type Site, shown } from './phone.ts';

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
