// SPDX-License-Identifier: AGPL-3.0-or-later

import { isGuest } from './guest.ts';

type ScriptUrl = string;
type Policies = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => ScriptUrl };
};

/** The one script the page ever starts by name; the security policy asks who vouches for it. */
const vouched = (url: string): ScriptUrl => {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  if (trustedTypes === undefined) return url;
  const policy = trustedTypes.createPolicy('approdo', {
    createScriptURL: wanted => {
      if (wanted !== url) throw new TypeError('Only the worker of this site may start.');
      return wanted;
    },
  });
  return policy.createScriptURL(url);
};

/**
 * Installs the worker that keeps the app for later. When a newer app is waiting, `onWaiting` gets the way to
 * take it: never by itself, under the reader's hands.
 */
export const startWorker = async (base: string, onWaiting: (take: () => void) => void): Promise<void> => {
  if (!('serviceWorker' in navigator) || isGuest()) return;
  const registration = await navigator.serviceWorker.register(vouched(`${base}sw.js`), {
    scope: base,
    updateViaCache: 'none',
  });
  const offer = (worker: ServiceWorker) =>
    onWaiting(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      worker.postMessage('skip-waiting');
    });
  // The first worker of a phone has nothing to replace.
  if (registration.waiting !== null && navigator.serviceWorker.controller !== null)
    offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller !== null) offer(worker);
    });
  });
};

/** Asks the worker to keep a language's words too, so that it can be read without a network. */
export const keepLanguage = async (lang: string): Promise<void> => {
  if (!('serviceWorker' in navigator) || isGuest()) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ keepLanguage: lang });
};
