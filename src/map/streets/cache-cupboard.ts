// SPDX-License-Identifier: AGPL-3.0-or-later
import { noteOf } from './note.ts';
import type { Cupboard, Shelf } from './shelf.ts';

/** A cache of its own, for browsers that cannot write files from a page. */
export const STREETS_CACHE = 'approdo-streets';
const NOTE = 'note';

/** Addresses nobody serves: in a cache a name must look like one. */
const addressOf = (region: string, file: string, name: string | number): string =>
  new URL(`/streets-kept/${region}/${file}/${name}`, location.href).href;

const pathOf = ({ url }: Request): string[] => new URL(url).pathname.split('/').slice(2);

const shelfIn = (cache: Cache, region: string, file: string): Shelf => {
  const read = async (name: string | number): Promise<Blob | undefined> =>
    (await cache.match(addressOf(region, file, name)))?.blob();
  const pieces = async (): Promise<Blob[]> => {
    const found: Blob[] = [];
    for (let piece = await read(0); piece !== undefined; piece = await read(found.length)) found.push(piece);
    return found;
  };
  const keep = (name: string | number, content: Blob): Promise<void> =>
    cache.put(addressOf(region, file, name), new Response(content));
  return {
    note: async () => {
      const note = await read(NOTE);
      return note && noteOf(await note.text());
    },
    pieces,
    begin: async note => {
      await dropIn(cache, region, file);
      await keep(NOTE, new Blob([JSON.stringify(note)]));
    },
    add: (piece, place) => keep(place, piece),
  };
};

const dropIn = async (cache: Cache, region: string, file: string): Promise<void> => {
  for (const request of await cache.keys()) {
    const [ofRegion, ofFile] = pathOf(request);
    if (ofRegion === region && ofFile === file) await cache.delete(request);
  }
};

/** The browser's cache as a place for large files; nowhere if it has none. */
export const cacheCupboard = async (): Promise<Cupboard | undefined> => {
  try {
    const cache = await caches.open(STREETS_CACHE);
    return {
      shelf: async (region, file) => shelfIn(cache, region, file),
      files: async region => {
        const paths = (await cache.keys()).map(pathOf).filter(([ofRegion]) => ofRegion === region);
        return [...new Set(paths.map(([, file = '']) => file))];
      },
      drop: (region, file) => dropIn(cache, region, file),
    };
  } catch {
    return undefined;
  }
};
