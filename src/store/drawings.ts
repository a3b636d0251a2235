// SPDX-License-Identifier: AGPL-3.0-or-later
import { DRAWING_FORMAT, type Drawing, type DrawingIndex } from '../domain/drawing.ts';

/** Where the drawings are: the base of the site, and whether those of the made-up municipality are meant. */
export type Ground = { base: string; training?: boolean | undefined };

/** A cache of its own, named so that a worker that takes itself away takes it along. */
const nameOf = ({ base, training }: Ground): string =>
  `approdo-map-${training === true ? 'training-' : ''}${new URL(base, location.href).href}`;
const folderOf = ({ base, training }: Ground): string =>
  `${base}data/${training === true ? 'training/' : ''}map/`;

/** Some private windows have no cache, and guests keep nothing: then the network answers each time. */
const opened = async (ground: Ground, keeps: boolean): Promise<Cache | undefined> => {
  try {
    return keeps ? await caches.open(nameOf(ground)) : undefined;
  } catch {
    return undefined;
  }
};

const fetched = async (address: string): Promise<Response> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return answer;
};

const parsed = async (answer: Response): Promise<DrawingIndex> => {
  // The schema of the build would bring its library to every screen; a drawing that is none is noticed when it is drawn.
  const index = (await answer.json()) as DrawingIndex;
  if (typeof index.regions !== 'object' || index.regions === null) throw new Error('The map has no regions.');
  if (!(index.format <= DRAWING_FORMAT)) throw new Error(`The map has format ${index.format}.`);
  return index;
};

/** What is drawn on this site: from the network, else as it was when there was one. */
export const drawingIndex = async (ground: Ground, keeps = true): Promise<DrawingIndex> => {
  const address = `${folderOf(ground)}index.json`;
  const cache = await opened(ground, keeps);
  try {
    const answer = await fetched(address);
    const index = await parsed(answer.clone());
    await cache?.put(address, answer).catch(() => undefined);
    return index;
  } catch (fault) {
    const kept = await cache?.match(address);
    if (kept === undefined) throw fault;
    return parsed(kept);
  }
};

const fileIn = ({ url }: Request): string => new URL(url).pathname.split('/').at(-1) ?? '';
/** Whose drawing a file is: its name begins with the region's. */
const regionIn = (request: Request): string => fileIn(request).split('.')[0] ?? '';

/** Earlier drawings of a region that has its new one leave the phone, and those of regions that are drawn no more. */
const dropOld = async (cache: Cache, { regions }: DrawingIndex, region: string): Promise<void> => {
  const old = (await cache.keys()).filter(request => {
    const file = fileIn(request);
    const listed = regions[regionIn(request)];
    if (file === 'index.json' || file === listed?.file) return false;
    return listed === undefined || regionIn(request) === region;
  });
  await Promise.all(old.map(request => cache.delete(request)));
};

/** The drawing a region had before: an older ground is better than none. */
const earlier = async (cache: Cache | undefined, region: string): Promise<Response | undefined> => {
  const request = (await cache?.keys())?.find(one => regionIn(one) === region);
  return request && cache?.match(new URL(request.url).pathname);
};

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('');

/** Whether a file is the one its name says: part of its SHA-256 stands in it. What is not is neither drawn nor kept. */
const isAsNamed = async (answer: Response, file: string): Promise<boolean> => {
  const [, begin] = /\.([0-9a-f]{10})\.json$/.exec(file) ?? [];
  if (begin === undefined || globalThis.crypto?.subtle === undefined) return true;
  return hex(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer())).startsWith(begin);
};

/** The drawing of a region, kept on the phone once it came, unless nothing is to be kept; its name changes with what is in it. */
export const drawingOf = async (
  ground: Ground,
  index: DrawingIndex,
  region: string,
  keeps = true,
): Promise<Drawing | undefined> => {
  const listed = index.regions[region];
  if (listed === undefined) return undefined;
  const address = folderOf(ground) + listed.file;
  const cache = await opened(ground, keeps);
  const kept = await cache?.match(address);
  if (kept !== undefined) return kept.json();
  try {
    const answer = await fetched(address);
    if (!(await isAsNamed(answer.clone(), listed.file)))
      throw new Error(`${address} is not what its name says.`);
    if (cache !== undefined) {
      await cache.put(address, answer.clone()).catch(() => undefined);
      await dropOld(cache, index, region).catch(() => undefined);
    }
    return answer.json();
  } catch (fault) {
    const before = await earlier(cache, region);
    if (before === undefined) throw fault;
    return before.json();
  }
};
