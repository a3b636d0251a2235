// SPDX-License-Identifier: AGPL-3.0-or-later
import { Dexie } from 'dexie';
import { IDBTransaction } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDisk } from '../../src/store/db.ts';
import { KEY_OF } from '../../src/store/disk.ts';
import { edition, VALLEY } from './edition.ts';
import { freshPhone, openPage, openSite, shown } from './phone.ts';
import { rowsOf } from './raw.ts';

let phone: IDBFactory;
beforeEach(() => {
  phone = freshPhone();
  openSite().publish(edition(1));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the database of a phone', () => {
  it('is the one that earlier versions of the app made with another library', async () => {
    const earlier = new Dexie('approdo', { indexedDB, IDBKeyRange });
    earlier.version(1).stores(KEY_OF);
    await earlier.table('settings').put({ key: 'lang', value: 'fr' });
    earlier.close();
    const store = await openPage();
    expect(store.state()).toMatchObject({ keptIn: 'disk', settings: { lang: 'fr' } });
    await store.keep(VALLEY);
    expect(shown(await openPage())).toEqual({ [VALLEY]: [1] });
  });

  it('is told of a change, and of its end, before a tap is over', async () => {
    const disk = await openDisk('approdo');
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    void disk.write([{ table: 'settings', put: { key: 'lang', value: 'ar' } }]);
    expect(commit).toHaveBeenCalledTimes(1);
    await vi.waitFor(async () => expect(await rowsOf('settings')).toHaveLength(1));
  });

  it('is not held open by a page that gave up waiting for it', async () => {
    const older = await new Promise<IDBDatabase>(resolve => {
      const request = phone.open('approdo', 1);
      request.onsuccess = () => resolve(request.result);
    });
    expect((await openPage()).state().keptIn).toBe('memory');
    older.close();
    await vi.waitFor(async () => expect((await openPage()).state().keptIn).toBe('disk'));
    const removed = new Promise((resolve, reject) => {
      const request = phone.deleteDatabase('approdo');
      request.onsuccess = resolve;
      request.onblocked = reject;
    });
    await expect(removed).resolves.toBeDefined();
  });
});
