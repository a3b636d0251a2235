// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FORMAT } from '../../src/domain/manifest.ts';
import { sha256 } from '../../src/pipeline/build/hash.ts';
import { edition, LAND, VALLEY } from './edition.ts';
import {
  freshPhone,
  type Mischief,
  manifestOf,
  openPage,
  openSite,
  type Site,
  shown,
  statusOf,
  utf8,
} from './phone.ts';

let site: Site;
beforeEach(() => {
  freshPhone();
  site = openSite();
  site.publish(edition(1));
});
afterEach(() => vi.unstubAllGlobals());

const second = edition(2);
const manifest = manifestOf(second);
const bytesOf = (path: string): Uint8Array => second.files.get(path) ?? new Uint8Array();
const ofPart = (part: string) => (path: string) => path.startsWith(`${VALLEY}/${part}`);

const altered = (path: string): Uint8Array => {
  const bytes = bytesOf(path).slice();
  bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1;
  return bytes;
};
const portal = () => new Response('<html>Accedi</html>', { headers: { 'content-type': 'text/html' } });

/** The second edition with one pack of the valley rewritten, its hash and size told rightly. */
const rewritten = (part: string, write: (pack: Record<string, unknown>) => unknown) => {
  const answers = new Map<string, Uint8Array>();
  const regions = manifest.regions.map(region => ({
    ...region,
    packs: region.packs.map(pack => {
      if (region.id !== VALLEY || pack.part !== part) return pack;
      const bytes = utf8(write(JSON.parse(new TextDecoder().decode(bytesOf(pack.path)))));
      const hash = sha256(bytes);
      const path = pack.path.replace(/-[\w-]{10}\.json$/, `-${hash.slice(0, 10)}.json`);
      answers.set(path, bytes);
      return { ...pack, path, sha256: hash, bytes: bytes.length };
    }),
  }));
  answers.set('manifest.json', utf8({ ...manifest, regions }));
  return (path: string): Mischief | undefined => answers.get(path);
};
/** The second edition, in which the valley's line names the packs of the other region. */
const swapped = (): Uint8Array => {
  const other = manifest.regions.find(({ id }) => id === LAND)?.packs;
  const regions = manifest.regions.map(region =>
    region.id === VALLEY ? { ...region, packs: other } : region,
  );
  return utf8({ ...manifest, regions });
};
const onManifest = (answer: () => Mischief) => (path: string) =>
  path === 'manifest.json' ? answer() : undefined;
const onPack = (part: string, answer: (path: string) => Mischief) => (path: string) =>
  ofPart(part)(path) ? answer(path) : undefined;

const FAILURES: [string, string, (path: string) => Mischief | undefined][] = [
  ['there is no network', 'unreachable', () => 'down'],
  ['a network asks to sign in first', 'unreachable', portal],
  [
    'the network goes after the manifest',
    'unreachable',
    path => (path === 'manifest.json' ? undefined : 'down'),
  ],
  ['the host answers with an error', 'unreachable', () => new Response('', { status: 503 })],
  ['the manifest is not JSON', 'broken', onManifest(() => utf8('{"format":1,'))],
  ['the manifest is empty', 'broken', onManifest(() => utf8(''))],
  ['the manifest breaks off', 'unreachable', onManifest(() => 'half')],
  ['the manifest is not what its schema says', 'broken', onManifest(() => utf8({ ...manifest, regions: 3 }))],
  ['the manifest is of a later format', 'newer', onManifest(() => utf8({ format: FORMAT + 1, all: 'new' }))],
  ['the manifest is of the made-up set', 'broken', onManifest(() => utf8({ ...manifest, training: true }))],
  ['a pack is missing', 'unreachable', onPack('detail', () => new Response('', { status: 404 }))],
  ['a pack breaks off', 'unreachable', onPack('index', () => 'half')],
  ['a pack ends too soon without a word', 'broken', onPack('detail', path => bytesOf(path).slice(0, 90))],
  ['one bit of a pack is wrong', 'broken', onPack('places', altered)],
  ['a pack is far longer than published', 'broken', onPack('detail', () => new Uint8Array(900_000))],
  ['a pack is another, rightly hashed', 'broken', rewritten('detail', ({ cells: _, ...pack }) => pack)],
  [
    'a pack holds markup, rightly hashed',
    'broken',
    rewritten('index', pack => ({
      ...pack,
      cells: (pack.cells as string[]).map((cell, at) => (at === 4 ? cell.replace('(2)', '<b>') : cell)),
    })),
  ],
  [
    'a pack is of another region, rightly hashed',
    'broken',
    rewritten('places', pack => ({ ...pack, region: LAND })),
  ],
  ['all packs are of another region', 'broken', onManifest(swapped)],
  ['a pack is of a later format', 'newer', rewritten('detail', pack => ({ ...pack, format: FORMAT + 1 }))],
];

describe('when a download fails, the old data stays whole and usable:', () => {
  it.each(FAILURES)('%s', async (_, why, mischief) => {
    const store = await openPage();
    await store.keep(VALLEY);
    site.publish(second);
    site.meddle(mischief);
    await store.refresh();
    expect(shown(store)).toEqual({ [VALLEY]: [1] });
    expect(statusOf(store, VALLEY)).toMatchObject({ kept: true });
    expect(statusOf(store, VALLEY)).not.toHaveProperty('progress');
    expect(store.state().problem).toBe(why);
    expect(store.state().appTooOld).toBe(why === 'newer' ? true : undefined);
    expect(shown(await openPage())).toEqual({ [VALLEY]: [1] });

    site.meddle();
    await store.refresh();
    expect(shown(store)).toEqual({ [VALLEY]: [2] });
    expect(store.state()).not.toHaveProperty('problem');
    expect(store.state()).not.toHaveProperty('appTooOld');
    expect(statusOf(store, VALLEY)).not.toHaveProperty('problem');
    expect(shown(await openPage())).toEqual({ [VALLEY]: [2] });
  });
});

describe('a failed update', () => {
  it('says of the region what it still has to fetch', async () => {
    const store = await openPage();
    await store.keep(VALLEY);
    site.publish(second);
    site.meddle(onPack('detail', () => 'down'));
    await store.refresh();
    const status = statusOf(store, VALLEY);
    expect(status).toMatchObject({ problem: 'unreachable', update: expect.any(Number) });
    const [detail] =
      second.manifest.regions.find(({ id }) => id === VALLEY)?.packs.filter(p => p.part === 'detail') ?? [];
    expect(status?.update).toBeGreaterThanOrEqual(detail?.bytes ?? 0);
  });

  it('fetches again only what had not come', async () => {
    const store = await openPage();
    await store.keep(VALLEY);
    site.publish(second);
    site.meddle(onPack('detail', () => 'down'));
    await store.refresh();
    site.asked();
    site.meddle();
    await store.refresh();
    expect(site.asked()).toEqual(['manifest.json', expect.stringMatching(/^valdiprova\/detail0-/)]);
  });

  it('leaves the other regions their newer data', async () => {
    const store = await openPage();
    await store.keep(VALLEY);
    await store.keep(LAND);
    site.publish(second);
    site.meddle(onPack('detail', altered));
    await store.refresh();
    expect(shown(store)).toEqual({ [VALLEY]: [1], [LAND]: [2] });
  });

  it('asks past a broken copy in the browser’s own cache', async () => {
    const store = await openPage();
    await store.keep(VALLEY);
    site.publish(second);
    let first = true;
    site.meddle(path => {
      if (!ofPart('detail')(path) || !first) return undefined;
      first = false;
      return altered(path);
    });
    await store.refresh();
    expect(shown(store)).toEqual({ [VALLEY]: [2] });
    expect(store.state()).not.toHaveProperty('problem');
  });

  it('goes on where the page was closed midway', async () => {
    const store = await openPage();
    await store.keep(VALLEY);
    site.publish(second);
    site.meddle(onPack('detail', () => 'never'));
    void store.refresh();
    await vi.waitFor(() => expect(site.asked().some(ofPart('detail'))).toBe(true));

    const later = await openPage();
    expect(shown(later)).toEqual({ [VALLEY]: [1] });
    site.meddle();
    await later.refresh();
    expect(shown(later)).toEqual({ [VALLEY]: [2] });
  });
});

describe('a first download that fails', () => {
  it('says why, and comes by itself at the next look', async () => {
    const store = await openPage();
    site.meddle(onPack('index', () => 'down'));
    await store.keep(VALLEY);
    expect(statusOf(store, VALLEY)).toMatchObject({ kept: false, problem: 'unreachable' });
    site.meddle();
    const later = await openPage();
    await later.refresh();
    expect(shown(later)).toEqual({ [VALLEY]: [1] });
  });

  it('is remembered even when there was no network at all', async () => {
    const store = await openPage();
    site.meddle(() => 'down');
    await store.keep(VALLEY);
    expect(store.state()).toMatchObject({ problem: 'unreachable', regions: [] });
    site.meddle();
    await store.refresh();
    expect(shown(store)).toEqual({ [VALLEY]: [1] });
  });
});
