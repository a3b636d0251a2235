// SPDX-License-Identifier: AGPL-3.0-or-later
import { languageIn, languagesOf } from './addresses.ts';

/** Files of words by language, and of letters by set, each relative to the base of the site. */
export type WordFiles = Record<string, readonly string[]>;

export type Site = {
  base: string;
  cacheName: string;
  worker: ServiceWorkerGlobalScope;
  /** The words of the build this worker came with. */
  words: () => Promise<WordFiles>;
};

/** Keeps a language, or a set of letters, for when there is no network. What does not come now comes when it is next used. */
export const keepLanguage = async ({ base, cacheName, worker, words }: Site, lang: string): Promise<void> => {
  const cache = await worker.caches.open(cacheName);
  const files = (await words())[lang] ?? [];
  const keep = async (file: string): Promise<void> => {
    if ((await cache.match(base + file)) === undefined) await cache.add(base + file);
  };
  await Promise.all(files.map(file => keep(file).catch(() => undefined)));
};

/** Keeps what readers of this phone read: the languages kept so far, and those of the pages that are open. */
export const keepLanguagesInUse = async (site: Site): Promise<void> => {
  const { base, cacheName, worker, words } = site;
  const cache = await worker.caches.open(cacheName);
  const urls = (await cache.keys()).map(({ url }) => url);
  const open = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const languages = Object.keys(await words());
  const used = new Set([...languagesOf(urls, languages), ...open.map(({ url }) => languageIn(base, url))]);
  await Promise.all(languages.filter(lang => used.has(lang)).map(lang => keepLanguage(site, lang)));
};

/** Drops the words of builds that are gone. */
export const dropOldWords = async ({ base, cacheName, worker, words }: Site): Promise<void> => {
  const cache = await worker.caches.open(cacheName);
  const current = new Set(Object.values(await words()).flatMap(files => files.map(file => base + file)));
  const old = (await cache.keys()).filter(({ url }) => !current.has(new URL(url).pathname));
  await Promise.all(old.map(request => cache.delete(request)));
};
