// SPDX-License-Identifier: AGPL-3.0-or-later

// Published in place of the worker when it must go (APPRODO_WORKER=off): it takes away what the worker kept
// and then itself. Open pages stay as they are; the next one comes from the network. The data are not touched.
declare const self: ServiceWorkerGlobalScope;

const clear = async (): Promise<void> => {
  const { scope } = self.registration;
  const names = (await self.caches.keys()).filter(name => name.endsWith(scope));
  await Promise.all(names.map(name => self.caches.delete(name)));
  await self.registration.unregister();
};

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(clear()));
