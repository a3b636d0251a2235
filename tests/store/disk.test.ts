// SPDX-License-Identifier: AGPL-3.0-or-later
import { forceCloseDatabase, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aService } from '../support/service.ts';
import { edition, LAND, VALLEY } from './edition.ts';
import { freshPhone, openPage, openSite, type Site, shown, statusOf } from './phone.ts';

let site: Site;
let phone: IDBFactory;
beforeEach(() => {
  phone = freshPhone();
  site = openSite();
  site.publish(edition(1));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

type Inside = { _abort: (name: string) => void };
const quota = (): never => {
  throw new DOMException('full', 'QuotaExceededError');
};

/** The ways a browser says that there is no more room, or that it will not. */
const REFUSALS: [string, string, () => void][] = [
  [
    'the phone is full',
    'full',
    () => void vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(quota),
  ],
  [
    'the phone is found full when the transaction ends',
    'full',
    () => {
      const { put } = IDBObjectStore.prototype;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
        const request = put.apply(this, row);
        request.addEventListener('success', () =>
          (this.transaction as unknown as Inside)._abort('QuotaExceededError'),
        );
        return request;
      });
    },
  ],
  [
    'the browser aborts the transaction',
    'unstored',
    () => {
      const { put } = IDBObjectStore.prototype;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
        const request = put.apply(this, row);
        this.transaction.abort();
        return request;
      });
    },
  ],
];

describe.each(REFUSALS)('when %s', (_, why, refuse) => {
  it('keeps the old data whole through an update, and takes the new once it can', async () => {
    const store = await openPage();
    await store.keep(VALLEY);
    site.publish(edition(2));
    refuse();
    await store.refresh();
    expect(shown(store)).toEqual({ [VALLEY]: [1] });
    expect(store.state()).toMatchObject({ problem: why, keptIn: 'disk' });
    expect(statusOf(store, VALLEY)).toMatchObject({ kept: true, problem: why });

    vi.restoreAllMocks();
    expect(shown(await openPage())).toEqual({ [VALLEY]: [1] });
    site.asked();
    await store.refresh();
    expect(shown(store)).toEqual({ [VALLEY]: [2] });
    expect(store.state()).not.toHaveProperty('problem');
    expect(site.asked()).toEqual(['manifest.json']);
  });

  it('shows a region that could not be kept until the page closes, and says that it is not kept', async () => {
    const store = await openPage();
    refuse();
    await store.keep(VALLEY);
    expect(shown(store)).toEqual({ [VALLEY]: [1] });
    expect(statusOf(store, VALLEY)).toMatchObject({ kept: false, problem: why });
  });

  it('shows the region of a first visit, which asks what there is before it keeps one', async () => {
    const store = await openPage();
    refuse();
    await store.refresh();
    await store.keep(VALLEY);
    expect(shown(store)).toEqual({ [VALLEY]: [1] });
    expect(statusOf(store, VALLEY)).toMatchObject({ kept: false, problem: why });
  });

  it('a region that was removed to make room does not come back', async () => {
    const store = await openPage();
    await store.keep(VALLEY);
    refuse();
    await store.keep(LAND);
    await store.drop(VALLEY);
    vi.restoreAllMocks();
    const later = await openPage();
    await later.refresh();
    expect(Object.keys(shown(later))).not.toContain(VALLEY);
  });

  it('holds what the reader wrote, and stores it as soon as it can', async () => {
    const store = await openPage();
    refuse();
    await store.save(aService());
    await store.queueReport({
      service: 'prova-sportello',
      reason: 'other',
      words: 'Chiuso da mesi',
      at: '2026-11-20T09:00:00Z',
      lang: 'it',
    });
    expect(store.state().saved).toHaveLength(1);
    expect(store.state().outbox).toMatchObject([{ words: 'Chiuso da mesi' }]);
    expect(store.state().problem).toBe(why);

    vi.restoreAllMocks();
    await store.setSettings({ lang: 'fr' });
    expect(store.state()).not.toHaveProperty('problem');
    const later = (await openPage()).state();
    expect(later).toMatchObject({ saved: [{ id: 'prova-sportello' }], settings: { lang: 'fr' } });
    expect(later.outbox).toHaveLength(1);
  });
});

/** The ways a browser refuses a database. */
const ABSENCES: [string, () => void][] = [
  ['there is none', () => vi.stubGlobal('indexedDB', undefined)],
  [
    'the mere look at it is forbidden',
    () =>
      Object.defineProperty(globalThis, 'indexedDB', {
        configurable: true,
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
  ],
  [
    'opening throws',
    () =>
      vi.spyOn(phone, 'open').mockImplementation(() => {
        throw new DOMException('denied', 'SecurityError');
      }),
  ],
  [
    'opening fails',
    () => {
      const { open } = phone;
      vi.spyOn(phone, 'open').mockImplementation((name, version) => {
        const request = open.call(phone, name, version);
        request.addEventListener('upgradeneeded', () => request.transaction?.abort());
        return request;
      });
    },
  ],
  ['opening never ends', () => vi.spyOn(phone, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest)],
];

describe('in a browser that stores nothing because', () => {
  it.each(ABSENCES)('%s, the app works until the page is closed', async (_, refuse) => {
    refuse();
    const store = await openPage();
    expect(store.state().keptIn).toBe('memory');
    await store.keep(VALLEY);
    await store.save(aService());
    await store.setPlace('076048');
    expect(shown(store)).toEqual({ [VALLEY]: [1] });
    expect(store.state()).toMatchObject({
      saved: [{ id: 'prova-sportello' }],
      settings: { place: '076048' },
    });
    expect(store.state()).not.toHaveProperty('problem');
    site.publish(edition(2));
    await store.refresh();
    expect(shown(store)).toEqual({ [VALLEY]: [2] });
    await store.drop(VALLEY);
    expect(shown(store)).toEqual({});
    await store.eraseEverything();
    expect(store.state()).toMatchObject({ saved: [], settings: {} });
  });
});

const rawOpen = (version?: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = phone.open('approdo', version);
    request.onsuccess = () => resolve(request.result as unknown as IDBDatabase);
    request.onerror = () => reject(request.error);
  });

describe('beside a tab of another version', () => {
  it('works from memory while an older one holds the database', async () => {
    const older = await rawOpen(1);
    const store = await openPage();
    await store.keep(VALLEY);
    expect(store.state().keptIn).toBe('memory');
    expect(shown(store)).toEqual({ [VALLEY]: [1] });
    older.close();
  });

  it('lets go of the database when a newer one wants to change it, and still shows and stores', async () => {
    const store = await openPage();
    await store.keep(VALLEY);
    const newer = await rawOpen(500);
    expect(shown(store)).toEqual({ [VALLEY]: [1] });
    newer.close();
    await store.save(aService());
    expect(store.state().saved).toHaveLength(1);
    expect(store.state()).not.toHaveProperty('problem');
  });

  it('opens again a database that the browser closed under its hands', async () => {
    const { open } = phone;
    const connections: unknown[] = [];
    vi.spyOn(phone, 'open').mockImplementation((name, version) => {
      const request = open.call(phone, name, version);
      request.addEventListener('success', () => connections.push(request.result));
      return request;
    });
    const store = await openPage();
    await store.keep(VALLEY);
    for (const connection of connections) forceCloseDatabase(connection as never);
    await store.save(aService());
    expect(store.state()).not.toHaveProperty('problem');
    const later = await openPage();
    expect(shown(later)).toEqual({ [VALLEY]: [1] });
    expect(later.state().saved).toHaveLength(1);
  });
});
