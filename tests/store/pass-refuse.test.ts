// SPDX-License-Identifier: AGPL-3.0-or-later
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writePass } from '../../src/domain/pass/pass-file.ts';
import type { Store } from '../../src/store/store.ts';
import { aPublisher } from '../support/signed.ts';
import { rounds } from '../support/thorough.ts';
import { VALLEY } from './edition.ts';
import { aGiver, anEmptyPhone, facing, fileOf, given, LATER, published, take } from './passing.ts';
import { openPage, openSite, type Site, shown } from './phone.ts';

let site: Site;
beforeEach(() => {
  site = openSite();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const DONE = { how: 'done', region: VALLEY, name: expect.any(String), date: expect.any(String) };

const stranger = aPublisher();

const mustBeAsItWas = async (phone: Store): Promise<void> => {
  expect(shown(phone)).toEqual({ [VALLEY]: [1] });
  expect(shown(await openPage())).toEqual({ [VALLEY]: [1] });
};

const linesOf = async (file: File, change: (lines: string[]) => string[]) =>
  fileOf(change((await file.text()).split('\n')).join('\n'));

const last = (text = ''): string => text.slice(0, -1) + (text.endsWith('}') ? ']' : '}');

describe('a file that is not what the publisher signed', () => {
  const cases: [string, string, (file: File) => File | Promise<File>][] = [
    ['of somebody else', 'notOurs', () => fileOf('Ciao!')],
    ['a picture', 'notOurs', () => new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])], 'a.jpg')],
    ['of a later app', 'newer', file => linesOf(file, ([, ...rest]) => ['approdo-region 2', ...rest])],
    ['larger than a region', 'tooBig', file => new File([file, 'x'.repeat(8 * 1024 * 1024)], 'a.txt')],
    ['cut short', 'broken', async file => fileOf((await file.text()).slice(0, 900))],
    ['with a changed pack', 'unsigned', file => linesOf(file, lines => lines.with(4, last(lines[4])))],
    [
      'with another day',
      'unsigned',
      file => linesOf(file, lines => lines.with(1, lines[1]?.replace(LATER, '2026-12-24') ?? '')),
    ],
    [
      'with a changed signature',
      'unsigned',
      file => linesOf(file, lines => lines.with(2, `${'A'.repeat(85)}Q`)),
    ],
    ['without a signature', 'unsigned', file => linesOf(file, lines => lines.with(2, ''))],
    [
      'with the signature of another region',
      'unsigned',
      file => linesOf(file, lines => lines.with(2, lines.at(-1 - 1 - 4) ?? '')),
    ],
  ];
  it.each(cases)('(%s) is refused as %s, and leaves all as it was', async (_, why, tamper) => {
    const { file, phone } = await facing(site);
    expect(await take(phone, await tamper(file))).toEqual({ how: 'refused', why });
    await mustBeAsItWas(phone);
  });

  it('is refused when another key signed it', async () => {
    const { file, phone } = await facing(site);
    const why = { how: 'refused', why: 'unsigned' };
    expect(await take(phone, file, { key: stranger.publicKey })).toEqual(why);
    await mustBeAsItWas(phone);
  });

  it('is refused with any one bit turned', async () => {
    const { file, phone } = await facing(site);
    const bytes = new Uint8Array(await file.arrayBuffer());
    for (let round = 0; round < rounds(160); round++) {
      const at = Math.floor(Math.random() * bytes.length);
      const bit = 1 << Math.floor(Math.random() * 8);
      const turned = bytes.slice();
      turned[at] = (turned[at] ?? 0) ^ bit;
      const answer = await take(phone, new File([turned], 'a.txt'));
      expect([answer?.how, at, bit]).toEqual(['refused', at, bit]);
    }
    await mustBeAsItWas(phone);
  });

  it('is refused when it was cut anywhere but between two regions', async () => {
    const { file, phone } = await facing(site);
    const text = await file.text();
    for (let round = 0; round < rounds(40); round++) {
      const cut = text.slice(0, Math.floor(Math.random() * (text.length - 2)));
      if (/\n$/.test(cut) || text[cut.length] === '\n') continue;
      expect(await take(phone, fileOf(cut))).toMatchObject({ how: 'refused' });
    }
    await mustBeAsItWas(phone);
  });

  it('is refused when its packs are signed but unknown to this app', async () => {
    const { phone } = await facing(site);
    const strange = writePass([]);
    expect(await take(phone, fileOf(strange))).toEqual({ how: 'refused', why: 'broken' });
  });
});

describe('a phone that cannot', () => {
  it('check signatures says so and takes nothing', async () => {
    const { file, phone } = await facing(site);
    vi.stubGlobal('crypto', { ...crypto, subtle: undefined });
    expect(await take(phone, file)).toEqual({ how: 'refused', why: 'cannotCheck' });
    vi.unstubAllGlobals();
    expect(shown(phone)).toEqual({ [VALLEY]: [1] });
  });

  /** The disk takes some rows of the transaction, and then no more. */
  const fullAfter = (rows: number): void => {
    const { put } = IDBObjectStore.prototype;
    let left = rows;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (left-- > 0) return put.apply(this, row);
      throw new DOMException('full', 'QuotaExceededError');
    });
  };

  it.each([0, 1, 2, 3])('store it, because it is full after %i rows, keeps what it had', async rows => {
    const { file, phone } = await facing(site);
    fullAfter(rows);
    expect(await take(phone, file)).toEqual({ how: 'refused', why: 'noRoom' });
    vi.restoreAllMocks();
    await mustBeAsItWas(phone);
    expect(await take(phone, file)).toEqual(DONE);
  });

  it('store it and had nothing shows it until the page closes', async () => {
    const { file } = await facing(site);
    const empty = await anEmptyPhone(site);
    fullAfter(1);
    expect(await take(empty, file)).toEqual({ how: 'refused', why: 'full' });
    vi.restoreAllMocks();
    expect(shown(empty)).toEqual({ [VALLEY]: [2] });
    expect(shown(await openPage())).toEqual({});
  });
});

describe('the made-up set', () => {
  const made = () => aGiver(site, published(1, { training: true }), { training: true });

  it('goes from phone to phone in its own rooms, and its file says what it is', async () => {
    site = openSite('/data/training/');
    const file = await given(await made());
    expect(file.name).toMatch(/^approdo-training-valdiprova-/);
    const other = await anEmptyPhone(site, { training: true });
    expect(await take(other, file)).toEqual(DONE);
    expect(shown(other)).toEqual({ [VALLEY]: [1] });
    expect(shown(await openPage())).toEqual({});
  });

  it('never comes among real data, nor these among it', async () => {
    const real = await given(await aGiver(site, published(1)));
    site = openSite('/data/training/');
    const unreal = await given(await made());
    const phone = await anEmptyPhone(site);
    expect(await take(phone, unreal)).toEqual({ how: 'refused', why: 'otherSet' });
    expect(shown(phone)).toEqual({});
    const exercise = await anEmptyPhone(site, { training: true });
    expect(await take(exercise, real)).toEqual({ how: 'refused', why: 'otherSet' });
    expect(shown(exercise)).toEqual({});
  });
});
