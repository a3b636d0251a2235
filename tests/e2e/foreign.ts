// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Frame, type FrameLocator, type Page } from '@playwright/test';
import { type ForeignPage, servePage } from '../support/foreign-page.ts';

/** Where somebody else's page finds the site; the name differs from its own, so these are two sites. */
export const site = (baseURL: string | undefined): string => new URL('/', baseURL).href;
export const both = (origin: string) => ({ script: origin, frame: origin });
export const MELFI = 'region="basilicata" near="076048" need="desk" lang="it"';

const open: ForeignPage[] = [];

/** Serves somebody else's page until the test is over. */
export const serveForeign = async (page: Parameters<typeof servePage>[0]): Promise<ForeignPage> => {
  const foreign = await servePage(page);
  open.push(foreign);
  return foreign;
};
export const stopForeign = async (): Promise<void> => {
  await Promise.all(open.splice(0).map(foreign => foreign.stop()));
};

type Given = { attributes?: string; style?: string; allows?: { script?: string; frame?: string } };

/** Opens a town hall's page with a map on it. */
export const openForeign = async (page: Page, home: string, given: Given = {}): Promise<FrameLocator> => {
  const { attributes = MELFI, style = '', allows = both(new URL(home).origin) } = given;
  const map = `<approdo-map ${attributes}><a href="${home}it/map/">Apri la mappa</a></approdo-map>`;
  const body = `<p><a href="#start">Prima</a></p><script src="${home}approdo-map.js" async></script>${map}`;
  const foreign = await serveForeign({ body, style, allows });
  await page.goto(foreign.url);
  return page.frameLocator('approdo-map iframe');
};

export const drawn = (frame: FrameLocator) => expect(frame.locator('.mapframe[data-ready]')).toBeVisible();
export const pinOf = (frame: FrameLocator) => frame.locator('.bunch button').first();

/** The frame itself, once its page is there. */
export const inside = async (page: Page): Promise<Frame> => {
  await expect.poll(() => page.frames().some(frame => frame.url().includes('/embed'))).toBe(true);
  return page.frames().find(frame => frame.url().includes('/embed')) as Frame;
};

/**
 * Everything a page may leave on a phone, as the page itself sees it. A browser that shuts others' frames out of their
 * memory keeps nothing for them.
 */
export const leftIn = (frame: Frame | Page) =>
  frame.evaluate(async () => {
    const unless = async <T>(refused: T, look: () => Promise<T> | T): Promise<T> => {
      try {
        return await look();
      } catch {
        return refused;
      }
    };
    return {
      databases: await unless([], async () => (await indexedDB.databases()).map(({ name }) => name)),
      caches: await unless([], () => caches.keys()),
      workers: await unless(0, async () => (await navigator.serviceWorker.getRegistrations()).length),
      local: await unless(0, () => localStorage.length),
      session: await unless(0, () => sessionStorage.length),
      cookie: await unless('', () => document.cookie),
    };
  });
export const NOTHING = { databases: [], caches: [], workers: 0, local: 0, session: 0, cookie: '' };

/** Writes down, from before the first script on, every time a frame turns to the phone's memory: also where it is refused. */
export const watchMemory = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const turned: string[] = [];
    Object.assign(globalThis, { turned });
    const watch = (of: object, name: string) => {
      const own = Reflect.get(of, name) as (...given: unknown[]) => unknown;
      Reflect.set(of, name, function (this: unknown, ...given: unknown[]) {
        turned.push(name);
        return Reflect.apply(own, this, given);
      });
    };
    watch(IDBFactory.prototype, 'open');
    for (const name of ['open', 'keys', 'match']) watch(CacheStorage.prototype, name);
    for (const name of ['getItem', 'setItem']) watch(Storage.prototype, name);
    watch(ServiceWorkerContainer.prototype, 'register');
    watch(LockManager.prototype, 'request');
    watch(StorageManager.prototype, 'persist');
  });
};
export const turnedTo = (frame: Frame | Page) =>
  frame.evaluate(() => Reflect.get(globalThis, 'turned') as string[]);
