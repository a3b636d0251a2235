// SPDX-License-Identifier: AGPL-3.0-or-later
import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/kit.css';
import '../ui/styles/app.css';
import { hydrate } from 'preact';
import { deviceLanguage } from '../i18n/languages.ts';
import { readWordsFrom } from '../i18n/word-source.ts';
import type { Store } from '../store/store.ts';
import { watchInstall } from '../ui/install/install-prompt.ts';
import { App } from './App.tsx';
import { beGuest, isFramed, isGuest } from './guest.ts';
import { keepSignatures } from './keep-signatures.ts';
import { languageFor, loadScreen } from './load-screen.ts';
import { practiceAt } from './practice.ts';
import { hrefOf, type Route, routeOf } from './route.ts';
import { keepSending } from './send-reports.ts';
import { showLetters } from './show-letters.ts';
import { ensureData } from './start-data.ts';
import { wordFiles } from './word-files.ts';

const base = import.meta.env.BASE_URL;

const openStore = async (training: boolean): Promise<Store> => {
  // Each page asks for it: beside the store's own script it costs the reader no round trip.
  const manifest = fetch(`${base}data/${training ? 'training/' : ''}manifest.json`, { cache: 'no-cache' });
  manifest.catch(() => undefined);
  const { openStore: open } = await import('../store/store.ts');
  return open({ base, now: () => new Date(), training, guest: isGuest(), manifest });
};

const SHORTCUTS = ['sos', 'find', 'saved'] as const;

/** `/` is a question only for those who were never asked: the others go on in their language, or to what a shortcut names. */
const settled = (route: Route, usual: string | undefined, device: string): Route => {
  if (route.address.page !== 'start') return route;
  const wanted = new URLSearchParams(route.query).get('go');
  const asked = route.query === '' ? ('home' as const) : undefined;
  const page = SHORTCUTS.find(name => name === wanted) ?? asked;
  if (page === undefined || (page === 'home' && usual === undefined)) return route;
  const address = { page, lang: usual ?? device };
  history.replaceState(history.state, '', hrefOf(base)(address));
  return { address, query: '' };
};

const start = async (root: HTMLElement): Promise<void> => {
  const device = deviceLanguage(navigator.languages) ?? 'it';
  const asked = routeOf(base, location);
  if (isGuest()) beGuest();
  else if (isFramed())
    return (await import('./refuse-frame.ts')).refuseFrame(root, languageFor(asked, device));
  const practice = await practiceAt(asked);
  const training = practice?.training === true;
  const opening = openStore(training);
  // Without letters the page that came written says nothing: they go before everything else.
  showLetters(base, languageFor(asked, device), asked.address.page);
  const early = asked.address.page === 'start' ? undefined : loadScreen(asked, device, opening);
  const store = await opening;
  const written = training ? undefined : root.dataset.region;
  const kept = store.state().regions.some(region => region.kept);
  // Beside the words: on a slow line each thing that waits for another costs the reader a moment.
  if (written === undefined && early !== undefined) void ensureData(store, asked).catch(() => undefined);
  const usual = store.state().settings.lang;
  const first = (await early) ?? (await loadScreen(settled(asked, usual, device), usual ?? device));
  if (first.address !== asked.address && practice?.stays(first.address) === false) return location.reload();
  await practice?.ready(first.lang);
  // A page that came written is left as it is until there are data to draw it with.
  if (written !== undefined) await ensureData(store, first, written).catch(() => undefined);
  if (written !== undefined && store.state().atlas.regions.length === 0) {
    addEventListener('online', () => location.reload(), { once: true });
    return;
  }
  // Real places do not stand among made-up ones, and what was written in Italian is not mended piece by piece into the language of the frame.
  if (isGuest() || training) root.replaceChildren();
  hydrate(<App {...{ base, first, store, practice }} />, root);
  if (kept) void store.refresh().catch(() => undefined);
  if (!training) keepSending(store);
  if (!isGuest()) keepSignatures(store, import.meta.env.APPRODO_PUBLISHER?.signatureKey);
};

// Safari shows the pressed look only of pages that listen to touches.
addEventListener('touchstart', () => undefined, { passive: true });
readWordsFrom(wordFiles);
watchInstall();
const root = document.getElementById('app');
if (root !== null) void start(root);
