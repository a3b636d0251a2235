// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawingIndex, drawingOf } from '../../src/store/drawings.ts';
import { aService } from '../support/service.ts';
import { edition, VALLEY } from './edition.ts';
import { freshPhone, openPage, openSite, type Site, shown } from './phone.ts';

let site: Site;
let phone: IDBFactory;
beforeEach(() => {
  phone = freshPhone();
  site = openSite();
  site.publish(edition(1));
});
afterEach(() => vi.unstubAllGlobals());

describe('on somebody’s page', () => {
  it('data are brought and shown, and nothing of them is written', async () => {
    const store = await openPage({ guest: true });
    await store.refresh();
    await store.keep(VALLEY);
    expect(shown(store)[VALLEY]).toEqual([1]);
    expect(store.state().keptIn).toBe('memory');
    expect(await phone.databases()).toEqual([]);
  });

  it('what the reader’s own app keeps is neither read nor changed', async () => {
    const own = await openPage();
    await own.keep(VALLEY);
    await own.setSettings({ lang: 'ar', place: '076063' });
    const guest = await openPage({ guest: true });
    expect([guest.state().settings, guest.state().atlas.regions]).toEqual([{}, []]);
    await guest.setSettings({ lang: 'fr' });
    await guest.setPlace('077014');
    await guest.save(aService());
    expect(own.state().settings).toEqual({ lang: 'ar', place: '076063' });
    const again = await openPage();
    expect([again.state().settings.lang, again.state().saved]).toEqual(['ar', []]);
  });

  it('two maps on one page do not wait for each other', async () => {
    const held: string[] = [];
    vi.stubGlobal('navigator', {
      locks: { request: (name: string) => void held.push(name) },
    });
    const [one, other] = [await openPage({ guest: true }), await openPage({ guest: true })];
    await Promise.all([one.keep(VALLEY), other.keep(VALLEY)]);
    expect([shown(one)[VALLEY], shown(other)[VALLEY]]).toEqual([[1], [1]]);
    expect(held).toEqual([]);
  });

  it('drawings are fetched each time and no cache is opened', async () => {
    const opened: string[] = [];
    vi.stubGlobal('location', new URL('https://x.example/embed'));
    vi.stubGlobal('caches', { open: async (name: string) => void opened.push(name) });
    const index = {
      format: 1,
      regions: { valle: { file: 'v.json', bytes: 9, boundaries: 'official', box: [1, 2, 3, 4] } },
    };
    site.files.set('map/index.json', new TextEncoder().encode(JSON.stringify(index)));
    site.files.set('map/v.json', new TextEncoder().encode('{"region":"valle"}'));
    const read = await drawingIndex({ base: '/' }, false);
    expect(await drawingOf({ base: '/' }, read, 'valle', false)).toEqual({ region: 'valle' });
    expect(await drawingOf({ base: '/' }, read, 'elsewhere', false)).toBeUndefined();
    expect(opened).toEqual([]);
  });
});
