// SPDX-License-Identifier: AGPL-3.0-or-later
import { resolve } from 'node:path';

/** Which files of some packages go to phones, where a package's own choice would cost them too much. */
export const PACKAGES = {
  alias: [
    // Their own entries are their builds for old browsers, which cannot be pruned: kilobytes more on every phone.
    { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
    { find: /^leaflet$/, replacement: 'leaflet/src/Leaflet.js' },
    // The looks that the library for streets brings along, 7 KB: ours are the colours of the page.
    { find: /^@protomaps\/basemaps$/, replacement: resolve('src/map/streets/no-flavors.ts') },
  ],
  // The same library brings along an older copy of the one that reads its files.
  dedupe: ['pmtiles'],
};
