// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aService } from '../support/service.ts';
import { edition, VALLEY } from './edition.ts';
import { published, publisher } from './passing.ts';
import { freshPhone, openPage, openSite, type Site, shown } from './phone.ts';

let site: Site;
let phone: IDBFactory;
beforeEach(() => {
  phone = freshPhone();
  site = openSite();
  site.publish(edition(1));
});
afterEach(() => vi.unstubAllGlobals());

/** A browser's other cupboards, each with something in it. */
const cupboards = () => {
  const names = new Set(['shell-v1', 'words']);
  const workers = [{ unregister: vi.fn(async () => true) }];
  const boxes = { local: vi.fn(), session: vi.fn() };
  vi.stubGlobal('caches', {
    keys: async () => [...names],
    delete: async (name: string) => names.delete(name),
  });
  vi.stubGlobal('navigator', { serviceWorker: { getRegistrations: async () => workers } });
  vi.stubGlobal('localStorage', { clear: boxes.local });
  vi.stubGlobal('sessionStorage', { clear: boxes.session });
  return { names, workers, boxes };
};

describe('erasing everything', () => {
  it('leaves no database, cache, worker or box, and a state as on a first visit', async () => {
    const { names, workers, boxes } = cupboards();
    const practice = await openPage({ training: true });
    await practice.setSettings({ lang: 'it' });
    const store = await openPage();
    const first = store.state();
    await store.keep(VALLEY);
    await store.save(aService());
    await store.setPlace('076048');
    await store.eraseEverything();
    expect(store.state()).toEqual({ ...first, atlas: store.state().atlas });
    expect(shown(store)).toEqual({});
    expect(await phone.databases()).toEqual([]);
    expect(names.size).toBe(0);
    expect(workers[0]?.unregister).toHaveBeenCalledOnce();
    expect(boxes.local).toHaveBeenCalledOnce();
    expect(boxes.session).toHaveBeenCalledOnce();
    expect((await openPage()).state()).toMatchObject({ saved: [], settings: {}, regions: [] });
  });

  it('lets the same page start over', async () => {
    const store = await openPage();
    await store.keep(VALLEY);
    await store.eraseEverything();
    await store.keep(VALLEY);
    expect(shown(store)).toEqual({ [VALLEY]: [1] });
    expect(shown(await openPage())).toEqual({ [VALLEY]: [1] });
  });

  it('stops a download under way, which brings nothing back', async () => {
    const store = await openPage();
    site.meddle(path => (path.includes('detail') ? 'never' : undefined));
    const keeping = store.keep(VALLEY);
    await vi.waitFor(() => expect(site.asked().some(path => path.includes('detail'))).toBe(true));
    await store.eraseEverything();
    await keeping;
    expect(await phone.databases()).toEqual([]);
    expect(store.state()).toMatchObject({ regions: [], settings: {} });
  });

  it('empties the other tabs too', async () => {
    const other = await openPage();
    await other.keep(VALLEY);
    await other.save(aService());
    const store = await openPage();
    await store.eraseEverything();
    await vi.waitFor(() => expect(other.state()).toMatchObject({ saved: [], regions: [], settings: {} }));
    expect(shown(other)).toEqual({});
    expect(await phone.databases()).toEqual([]);
  });

  it.each(['manifest', 'detail'])(
    'stops what another tab downloads (%s), so that it brings nothing back',
    async held => {
      const other = await openPage();
      site.meddle(path => (path.includes(held) ? 'never' : undefined));
      const keeping = other.keep(VALLEY);
      await vi.waitFor(() => expect(site.asked().some(path => path.includes(held))).toBe(true));
      await (await openPage()).eraseEverything();
      await keeping;
      expect(await phone.databases()).toEqual([]);
      expect(other.state()).toMatchObject({ regions: [], settings: {} });
    },
  );

  it('is not undone by signatures that come afterwards', async () => {
    site.publish(published(1));
    const store = await openPage();
    await store.keep(VALLEY);
    let answer: (bytes: Response) => void = () => undefined;
    const late = new Promise<Response>(done => {
      answer = done;
    });
    const { fetch } = globalThis;
    vi.stubGlobal('fetch', (address: string, how?: RequestInit) =>
      address.endsWith('signatures.json') ? late : fetch(address, how),
    );
    const collecting = (await store.pass(publisher.publicKey))?.collect();
    await store.eraseEverything();
    answer(await fetch('/data/signatures.json'));
    await collecting;
    expect(await phone.databases()).toEqual([]);
  });

  it('takes the content even while a tab of an older version will not let go', async () => {
    const store = await openPage();
    await store.save(aService());
    const stubborn = await new Promise<IDBDatabase>(resolve => {
      const request = phone.open('approdo');
      request.onsuccess = () => resolve(request.result);
    });
    await store.eraseEverything();
    const rows = await new Promise(resolve => {
      const request = stubborn.transaction('saved').objectStore('saved').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    expect(rows).toEqual([]);
    stubborn.close();
  });
});
