// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeRegion } from '../../src/domain/pack-decode.ts';
import { edition, LAND, VALLEY } from './edition.ts';
import { freshPhone, openPage, openSite, type Site, statusOf } from './phone.ts';

const build = edition(1);
const region = (id: string) => {
  const packs = build.manifest.regions.find(entry => entry.id === id)?.packs ?? [];
  const read = decodeRegion(
    packs.map(({ part, path }) => ({ part, text: new TextDecoder().decode(build.files.get(path)) })),
  );
  if (!read.ok) throw new Error(read.why);
  return read.value;
};
const [town] = region(LAND).municipalities;
const coded = region(LAND).services.find(({ code }) => code !== undefined);
const townCoded = region(LAND).municipalities.find(({ code }) => code !== undefined);

let site: Site;
beforeEach(() => {
  freshPhone();
  site = openSite();
  site.publish(build);
});
afterEach(() => vi.unstubAllGlobals());

const WANTED: [string, Parameters<Awaited<ReturnType<typeof openPage>>['locate']>[0]][] = [
  ['a service', { service: coded?.id ?? '' }],
  ['a town', { municipality: town?.istat ?? '' }],
  ['the printed code of a service', { code: coded?.code ?? '' }],
  ['the printed code of a town', { code: townCoded?.code ?? '' }],
];

describe('looking for the region of', () => {
  it.each(WANTED)(
    '%s finds it among those published, from small packs alone, and keeps nothing',
    async (_, what) => {
      const store = await openPage();
      expect(await store.locate(what)).toBe(LAND);
      expect(site.asked().filter(path => /detail|more/.test(path))).toEqual([]);
      expect(store.state().regions.some(({ kept }) => kept)).toBe(false);
      expect(store.state().atlas.services.size).toBe(0);
    },
  );

  it.each(WANTED)('%s asks nobody when it is kept', async (_, what) => {
    const store = await openPage();
    await store.keep(LAND);
    site.asked();
    site.meddle(() => 'down');
    expect(await store.locate(what)).toBe(LAND);
    expect(site.asked()).toEqual([]);
  });

  it('a town asks for no list of services', async () => {
    const store = await openPage();
    await store.locate({ municipality: town?.istat ?? '' });
    expect(site.asked().filter(path => path.includes('index'))).toEqual([]);
  });

  it('something that is nowhere says so, once all was seen', async () => {
    const store = await openPage();
    expect(await store.locate({ code: 'ZZZZ' })).toBeUndefined();
    expect(await store.locate({ service: 'non-esiste' })).toBeUndefined();
    expect(await store.locate({})).toBeUndefined();
    expect(store.state()).not.toHaveProperty('problem');
    const asked = site.asked();
    expect(asked.length).toBe(new Set(asked).size);
  });

  it('something says that it could not look when there is no network', async () => {
    site.meddle(() => 'down');
    const store = await openPage();
    expect(await store.locate({ code: coded?.code ?? '' })).toBeUndefined();
    expect(store.state().problem).toBe('unreachable');
  });

  it('something goes on past a region that does not come', async () => {
    site.meddle(path => (path.startsWith(VALLEY) ? 'down' : undefined));
    const store = await openPage();
    expect(await store.locate({ service: coded?.id ?? '' })).toBe(LAND);
    expect(statusOf(store, VALLEY)?.problem).toBe('unreachable');
  });

  it('a region found is not downloaded twice when it is kept then', async () => {
    const store = await openPage();
    await store.keep((await store.locate({ code: coded?.code ?? '' })) ?? '');
    const asked = site.asked();
    expect(statusOf(store, LAND)?.kept).toBe(true);
    expect(asked.length).toBe(new Set(asked).size);
  });
});

describe('the towns of a region', () => {
  it('come with one small pack when it is not kept, and with none when it is', async () => {
    const store = await openPage();
    expect(await store.townsOf(LAND)).toEqual(region(LAND).municipalities);
    expect(site.asked()).toEqual(['manifest.json', expect.stringMatching(/places/)]);
    await store.keep(VALLEY);
    site.asked();
    expect(await store.townsOf(VALLEY)).toEqual(region(VALLEY).municipalities);
    expect(site.asked()).toEqual([]);
  });

  it('are none, with the reason said, when they do not come', async () => {
    const store = await openPage();
    await store.refresh();
    site.meddle(() => 'down');
    expect(await store.townsOf(LAND)).toEqual([]);
    expect(statusOf(store, LAND)?.problem).toBe('unreachable');
    expect(await store.townsOf('atlantide')).toEqual([]);
  });
});
