// SPDX-License-Identifier: AGPL-3.0-or-later
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { WORDS_FILE } from '../domain/words-files.ts';
import { isGuestPage, notForTheShell } from './addresses.ts';
import { dropOldWords, keepLanguage, keepLanguagesInUse, type Site, type WordFiles } from './words-cache.ts';

// The worker keeps the app, never the data: those belong to the store, and no datum is in two places.
declare const self: ServiceWorkerGlobalScope & {
  /** Written in by the build: files that are called the same when they change, with what tells it. */
  __WB_MANIFEST: { url: string; revision: string | null }[];
  /** Written in by the build: those of `assets/`, whose names change with them. */
  __ASSETS: string;
};

const { scope } = self.registration;
const base = new URL(scope).pathname;

const shell = new PrecacheController();
const assets = self.__ASSETS.split(' ').map(name => ({ url: `assets/${name}`, revision: null }));
shell.addToCacheList([...self.__WB_MANIFEST, ...assets]);

const site: Site = {
  base,
  cacheName: `approdo-words-${scope}`,
  worker: self,
  words: async () => ((await (await shell.matchPrecache(WORDS_FILE))?.json()) ?? {}) as WordFiles,
};

/** Keeps what arrived whole, unless a guest asked for it. */
const keepForOwn = {
  cacheWillUpdate: async ({ event, response }: { event: ExtendableEvent; response: Response }) => {
    const client = event instanceof FetchEvent ? await self.clients.get(event.clientId) : undefined;
    const guest = client !== undefined && isGuestPage(base, client.url);
    return response.status === 200 && !guest ? response : null;
  },
};

registerRoute(new PrecacheRoute(shell, { cleanURLs: false, ignoreURLParametersMatching: [] }));
registerRoute(
  new NavigationRoute(shell.createHandlerBoundToURL('shell.html'), { denylist: notForTheShell(base) }),
);
registerRoute(
  ({ url }) => url.origin === self.location.origin && url.pathname.startsWith(`${base}assets/`),
  new CacheFirst({ cacheName: site.cacheName, plugins: [keepForOwn] }),
);
cleanupOutdatedCaches();
// A first visit goes on under the worker: what it opens next is kept.
clientsClaim();

self.addEventListener('install', event =>
  event.waitUntil(shell.install(event).then(() => keepLanguagesInUse(site))),
);
self.addEventListener('activate', event =>
  event.waitUntil(shell.activate(event).then(() => dropOldWords(site))),
);
self.addEventListener('message', event => {
  const data: unknown = event.data;
  // Only when the reader asks: a new app never takes over under their hands.
  if (data === 'skip-waiting') void self.skipWaiting();
  const { keepLanguage: lang } = (data ?? {}) as { keepLanguage?: unknown };
  if (typeof lang === 'string') event.waitUntil(keepLanguage(site, lang));
});
