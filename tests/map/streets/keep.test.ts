// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StreetsEntry } from '../../../src/domain/streets.ts';
import { forgetStreets } from '../../../src/map/streets/forget.ts';
import { type Keeper, openKeeper } from '../../../src/map/streets/keep.ts';
import { keptStreets } from '../../../src/map/streets/kept.ts';
import { streetMap } from '../../support/street-map.ts';
import { MAP, openStreetSite, type Phone, REGION, type StreetSite, usePhone } from './street-site.ts';

const FILE = 'basilicata.0123456789.pmtiles';
let site: StreetSite;
let entry: StreetsEntry;
let phone: Phone;

beforeEach(async () => {
  site = await openStreetSite();
  entry = site.publish(FILE);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await site.close();
});

const tab = async (of: StreetsEntry = entry): Promise<Keeper> => {
  const keeper = await openKeeper({ base: site.server.url, region: REGION, entry: of });
  if (keeper === undefined) throw new Error('This phone keeps nothing.');
  return keeper;
};
const signOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** A sign of what is kept whole. */
const keptSign = async (file = FILE): Promise<string | undefined> => {
  const blob = await keptStreets(REGION, file);
  return blob && signOf(new Uint8Array(await blob.arrayBuffer()));
};
/** Downloads until a third is here, then the line hangs. */
const hanging = async (keeper: Keeper): Promise<{ done: Promise<void> }> => {
  site.alter(FILE, () => 'hang');
  const done = keeper.keep();
  await vi.waitFor(() => expect(keeper.state().done).toBeGreaterThan(MAP.length / 3));
  return { done };
};

describe.each(['files', 'cache'] as const)('a phone that keeps streets in its %s', keeps => {
  beforeEach(() => {
    phone = usePhone(keeps);
  });

  it('has them whole after a download, says how it goes on, and still after the page was closed', async () => {
    const keeper = await tab();
    expect(keeper.state()).toEqual({ is: 'none', done: 0, bytes: MAP.length });
    const seen: number[] = [];
    keeper.subscribe(() => seen.push(keeper.state().done));
    await keeper.keep();
    expect(keeper.state()).toEqual({ is: 'whole', done: MAP.length, bytes: MAP.length });
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(await keptSign()).toBe(signOf(MAP));
    expect((await tab()).state().is).toBe('whole');
  });

  it('goes on from where the line broke, and shows no half as a whole', async () => {
    const keeper = await tab();
    site.alter(FILE, () => 'cut');
    await keeper.keep();
    const { done } = keeper.state();
    expect(keeper.state()).toMatchObject({ is: 'part', problem: 'failed' });
    expect(done).toBeGreaterThan(MAP.length / 3);
    expect(await keptSign()).toBeUndefined();
    site.alter(FILE, undefined);
    const later = await tab();
    expect(later.state()).toMatchObject({ is: 'part', done });
    await later.keep();
    expect(site.server.parts).toEqual([undefined, `bytes=${done}-`]);
    expect(await keptSign()).toBe(signOf(MAP));
  });

  it('stops when it is told to, keeps what came, and goes on when it is told to', async () => {
    const keeper = await tab();
    const { done } = await hanging(keeper);
    expect(keeper.state().is).toBe('coming');
    keeper.stop();
    await done;
    expect(keeper.state()).toMatchObject({ is: 'part' });
    expect(keeper.state().problem).toBeUndefined();
    site.alter(FILE, undefined);
    await keeper.keep();
    expect(keeper.state().is).toBe('whole');
    expect(await keptSign()).toBe(signOf(MAP));
  });

  it('starts anew when the file has become another one of the same size', async () => {
    const keeper = await tab();
    site.alter(FILE, () => 'cut');
    await keeper.keep();
    const other = Buffer.from(MAP);
    other.writeUInt8(1, other.length - 1);
    site.publish(FILE, other);
    site.alter(FILE, undefined);
    await keeper.keep();
    expect(keeper.state().is).toBe('whole');
    expect(await keptSign()).toBe(signOf(other));
  });

  it('leaves nothing when it is removed, whole or not', async () => {
    const keeper = await tab();
    await keeper.keep();
    await keeper.remove();
    expect(keeper.state()).toMatchObject({ is: 'none', done: 0 });
    expect(phone.left()).toEqual([]);
    const { done } = await hanging(keeper);
    await keeper.remove();
    await done;
    expect(keeper.state()).toMatchObject({ is: 'none', done: 0 });
    expect(phone.left()).toEqual([]);
  });

  it('leaves nothing when everything is erased, not even of a download in another tab', async () => {
    const [whole, other] = [await tab(), await tab(site.publish('basilicata.aaaaaaaaaa.pmtiles'))];
    await other.keep();
    const { done } = await hanging(whole);
    await forgetStreets();
    await done;
    expect(phone.left()).toEqual([]);
    expect(whole.state()).toMatchObject({ is: 'none', done: 0 });
  });

  it('keeps an older edition until the newer one is whole', async () => {
    await (await tab()).keep();
    const newer = site.publish('basilicata.bbbbbbbbbb.pmtiles', streetMap({ maxZoom: 13 }));
    const keeper = await tab(newer);
    expect(keeper.state()).toEqual({ is: 'none', done: 0, bytes: newer.bytes, older: MAP.length });
    site.alter(newer.file, () => 'cut');
    await keeper.keep();
    expect(await keptSign(newer.file)).toBe(signOf(MAP));
    site.alter(newer.file, undefined);
    await keeper.keep();
    expect(await keptSign(newer.file)).toBe(signOf(streetMap({ maxZoom: 13 })));
    expect(phone.left().filter(path => path.includes(FILE))).toEqual([]);
  });
});

describe('a phone that keeps streets', () => {
  beforeEach(() => {
    phone = usePhone('files');
  });

  it('asks for nothing when it has no room, and says so', async () => {
    phone.disk.quota = MAP.length - 1;
    const keeper = await tab();
    await keeper.keep();
    expect(keeper.state()).toEqual({ is: 'none', done: 0, bytes: MAP.length, problem: 'full' });
    expect(site.server.asked).toEqual([]);
    phone.disk.quota = MAP.length;
    await keeper.keep();
    expect(keeper.state().is).toBe('part');
    phone.disk.quota = 2 * MAP.length;
    await keeper.keep();
    expect(keeper.state()).toEqual({ is: 'whole', done: MAP.length, bytes: MAP.length });
  });

  it('keeps what fits where the browser does not say how much room there is', async () => {
    Object.assign(phone.disk, { tells: false, quota: 3_000_000 });
    const keeper = await tab();
    await keeper.keep();
    expect(keeper.state()).toMatchObject({ is: 'part', problem: 'full' });
    phone.disk.quota = 100e6;
    await keeper.keep();
    expect(await keptSign()).toBe(signOf(MAP));
  });

  it.each<[string, Parameters<StreetSite['alter']>[1]]>([
    [
      'the sign-in page of a public network',
      answer => ({ ...answer, large: undefined, type: 'text/html', body: MAP }),
    ],
    ['a file of another size', answer => ({ ...answer, large: undefined, body: MAP.subarray(1) })],
    [
      'as many bytes of something else',
      answer => ({ ...answer, large: undefined, body: Buffer.alloc(MAP.length) }),
    ],
    ['no such file', answer => ({ ...answer, large: undefined, status: 404, body: Buffer.from('no') })],
  ])('takes for streets neither %s', async (_, alteration) => {
    site.alter(FILE, alteration);
    const keeper = await tab();
    await keeper.keep();
    expect(keeper.state()).toEqual({ is: 'none', done: 0, bytes: MAP.length, problem: 'failed' });
    expect(await keptSign()).toBeUndefined();
  });

  it('has them also from a host that gives files only whole, and then starts anew after a break', async () => {
    const keeper = await tab();
    site.alter(FILE, () => 'cut');
    await keeper.keep();
    site.alter(FILE, () => 'whole');
    await keeper.keep();
    expect(keeper.state().is).toBe('whole');
    expect(await keptSign()).toBe(signOf(MAP));
  });

  it('says that it did not come when there is no network, and keeps what it had', async () => {
    const keeper = await tab();
    site.alter(FILE, () => 'cut');
    await keeper.keep();
    const { done } = keeper.state();
    await site.server.stop();
    await keeper.keep();
    expect(keeper.state()).toEqual({ is: 'part', done, bytes: MAP.length, problem: 'failed' });
    await site.server.start();
  });

  it('downloads once what two tabs ask for', async () => {
    const [one, two] = [await tab(), await tab()];
    await Promise.all([one.keep(), two.keep(), two.keep()]);
    expect([one.state().is, two.state().is]).toEqual(['whole', 'whole']);
    expect(site.server.asked).toHaveLength(1);
  });

  it('can be stopped while another tab has its turn', async () => {
    const [one, two] = [await tab(), await tab()];
    const { done } = await hanging(one);
    const waiting = two.keep();
    two.stop();
    await waiting;
    expect(two.state().problem).toBeUndefined();
    expect(one.state().is).toBe('coming');
    one.stop();
    await done;
  });
});

it('offers to keep nothing where the browser keeps nothing', async () => {
  usePhone('nothing');
  expect(await openKeeper({ base: site.server.url, region: REGION, entry })).toBeUndefined();
  expect(await keptSign()).toBeUndefined();
  await forgetStreets();
});
