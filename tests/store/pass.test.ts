// SPDX-License-Identifier: AGPL-3.0-or-later
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writePass } from '../../src/domain/pass/pass-file.ts';
import type { Build } from '../../src/pipeline/build/packs.ts';
import type { Received, Store } from '../../src/store/store.ts';
import { aPublisher } from '../support/signed.ts';
import { rounds } from '../support/thorough.ts';
import { edition, LAND, type Options, VALLEY } from './edition.ts';
import { freshPhone, openPage, openSite, type Site, shown, statusOf } from './phone.ts';
import { rowsOf } from './raw.ts';

const publisher = aPublisher();
const stranger = aPublisher();

let site: Site;
beforeEach(() => {
  site = openSite();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const TODAY = '2026-11-01';
const LATER = '2026-11-08';

const published = (number: number, options: Options = {}): Build => publisher.sign(edition(number, options));

/** A phone that keeps the valley of an edition, and its signatures. */
const aGiver = async (build: Build, more: { base?: string; training?: boolean } = {}): Promise<Store> => {
  freshPhone();
  site.meddle();
  site.publish(build);
  const store = await openPage(more);
  await store.keep(VALLEY);
  await (await store.pass(publisher.publicKey)).collect();
  site.meddle(() => 'down');
  return store;
};

const given = async (store: Store, region: string = VALLEY): Promise<File> => {
  const file = (await (await store.pass(publisher.publicKey)).give(region))?.file;
  if (file === undefined) throw new Error('Nothing was given.');
  return file;
};

/** A phone on which nothing ever was, and no network. */
const anEmptyPhone = (more: { training?: boolean } = {}): Promise<Store> => {
  freshPhone();
  site.meddle(() => 'down');
  return openPage(more);
};

const take = async (
  store: Store,
  file: Blob,
  older?: boolean,
  key = publisher.publicKey,
): Promise<Received> => (await store.pass(key)).receive(file, older);

const textOf = async (file: File) => file.text();
const fileOf = (text: string) => new File([text], 'approdo.txt', { type: 'text/plain' });

const DONE = { how: 'done', region: VALLEY, name: expect.any(String), date: expect.any(String) };

describe('a region from another phone', () => {
  it('is on a phone that never had a network, with what holds in all of Italy, and stays', async () => {
    const file = await given(await aGiver(published(1)));
    const empty = await anEmptyPhone();
    expect(await take(empty, file)).toEqual(DONE);
    expect(shown(empty)).toEqual({ [VALLEY]: [1] });
    const again = await openPage();
    expect(shown(again)).toEqual({ [VALLEY]: [1] });
    expect(again.state().atlas.guides.length).toBeGreaterThan(0);
    expect([statusOf(again, VALLEY)?.kept, statusOf(again, 'national')?.kept]).toEqual([true, true]);
    expect(again.state()).not.toHaveProperty('problem');
  });

  it('is a text whose name says region and day', async () => {
    const file = await given(await aGiver(published(1)));
    expect([file.type, file.name]).toEqual([
      'text/plain',
      expect.stringMatching(/^approdo-valdiprova-\d{4}-\d\d-\d\d\.txt$/),
    ]);
  });

  it('can be given on by the phone that received it', async () => {
    const second = await anEmptyPhone();
    await take(second, await given(await aGiver(published(1))));
    const file = await given(second);
    const third = await anEmptyPhone();
    expect(await take(third, file)).toEqual(DONE);
    expect(shown(third)).toEqual({ [VALLEY]: [1] });
  });

  it('can be given weeks later, without a network, by a page opened anew', async () => {
    await aGiver(published(1));
    const later = await openPage({ now: () => new Date('2027-01-20T09:00:00Z') });
    const file = await given(later);
    expect(await take(await anEmptyPhone(), file)).toEqual(DONE);
  });

  it('is fetched no more when the network is back and has the same', async () => {
    const file = await given(await aGiver(published(1)));
    const empty = await anEmptyPhone();
    await take(empty, file);
    site.meddle();
    site.asked();
    await empty.refresh();
    expect(site.asked()).toEqual(['manifest.json']);
    expect(statusOf(empty, VALLEY)).not.toHaveProperty('update');
  });

  it('that is there already is said to be there', async () => {
    const file = await given(await aGiver(published(1)));
    const other = await aGiver(published(1));
    expect(await take(other, file)).toEqual({ how: 'same' });
  });

  it('replaces an older one, and is not taken back by a stale copy of the site', async () => {
    const file = await given(await aGiver(published(2, { date: LATER })));
    const phone = await aGiver(published(1));
    await phone.keep(LAND);
    expect(await take(phone, file)).toEqual(DONE);
    expect(shown(phone)).toMatchObject({ [VALLEY]: [2] });
    site.publish(published(1));
    site.meddle();
    await phone.refresh();
    expect(shown(phone)).toMatchObject({ [VALLEY]: [2] });
    expect(statusOf(phone, VALLEY)).not.toHaveProperty('update');
  });

  it('leaves other regions as they are', async () => {
    const file = await given(await aGiver(published(2, { date: LATER })));
    const phone = await aGiver(published(1));
    site.meddle();
    await phone.keep(LAND);
    await take(phone, file);
    expect(shown(phone)).toEqual({ [LAND]: [1], [VALLEY]: [2] });
    expect(shown(await openPage())).toEqual({ [LAND]: [1], [VALLEY]: [2] });
  });
});

describe('an older region', () => {
  const both = async () => {
    const file = await given(await aGiver(published(1)));
    return { file, phone: await aGiver(published(2, { date: LATER })) };
  };

  it('replaces nothing before the reader has seen both days', async () => {
    const { file, phone } = await both();
    expect(await take(phone, file)).toEqual({ how: 'older', theirs: TODAY, yours: LATER });
    expect(shown(phone)).toEqual({ [VALLEY]: [2] });
    expect(shown(await openPage())).toEqual({ [VALLEY]: [2] });
  });

  it('replaces the newer one once the reader says so, and not what holds everywhere', async () => {
    const { file, phone } = await both();
    const before = phone.state().atlas.regions.find(({ id }) => id === 'national');
    expect(await take(phone, file, true)).toEqual(DONE);
    expect(shown(await openPage())).toEqual({ [VALLEY]: [1] });
    expect(phone.state().atlas.regions.find(({ id }) => id === 'national')).toBe(before);
    expect(statusOf(phone, VALLEY)).toHaveProperty('update');
  });

  it('gives way to the newer one when the network is back', async () => {
    const { file, phone } = await both();
    await take(phone, file, true);
    site.meddle();
    await phone.refresh();
    expect(shown(phone)).toEqual({ [VALLEY]: [2] });
  });
});

describe('what cannot be given', () => {
  it('is a region nobody signed', async () => {
    const phone = await aGiver(edition(1));
    expect(await (await phone.pass(publisher.publicKey)).give(VALLEY)).toBeUndefined();
  });

  it('is a region that somebody else signed', async () => {
    const phone = await aGiver(stranger.sign(edition(1)));
    expect(await (await phone.pass(publisher.publicKey)).give(VALLEY)).toBeUndefined();
  });

  it('is a region whose signatures are of other packs, until the right ones are there', async () => {
    const phone = await aGiver(edition(2));
    site.meddle();
    site.files.set('signatures.json', publisher.signaturesOf(edition(1)));
    const pass = await phone.pass(publisher.publicKey);
    expect(await pass.give(VALLEY)).toBeUndefined();
    site.files.set('signatures.json', publisher.signaturesOf(edition(2)));
    expect((await pass.give(VALLEY))?.file.size).toBeGreaterThan(1000);
  });

  it.each([
    ['is no JSON', '<html>'],
    ['is of a later format', '{"format":2,"generated":"2026-11-01","regions":{}}'],
    ['holds odd signatures', '{"format":1,"generated":"2026-11-01","regions":{"valdiprova":"x"}}'],
  ])('is anything while the file of signatures %s', async (_, text) => {
    const phone = await aGiver(edition(1));
    site.meddle();
    site.files.set('signatures.json', new TextEncoder().encode(text));
    expect(await (await phone.pass(publisher.publicKey)).give(VALLEY)).toBeUndefined();
    expect(phone.state()).not.toHaveProperty('problem');
  });

  it('is a region that is not kept', async () => {
    const phone = await aGiver(published(1));
    expect(await (await phone.pass(publisher.publicKey)).give(LAND)).toBeUndefined();
  });
});

describe('signatures', () => {
  it('are asked for once, and not again while nothing changes', async () => {
    const phone = await aGiver(published(1));
    site.meddle();
    site.asked();
    await (await phone.pass(publisher.publicKey)).collect();
    expect(site.asked()).toEqual([]);
  });

  it('leave the phone with their region', async () => {
    const phone = await aGiver(published(1));
    await phone.drop(VALLEY);
    await (await phone.pass(publisher.publicKey)).collect();
    expect(JSON.stringify(await rowsOf('meta'))).not.toContain(`signature:${VALLEY}`);
  });
});

/** A phone with an older edition, and the file that would replace it. */
const facing = async () => {
  const file = await given(await aGiver(published(2, { date: LATER })));
  return { file, phone: await aGiver(published(1)) };
};

const mustBeAsItWas = async (phone: Store): Promise<void> => {
  expect(shown(phone)).toEqual({ [VALLEY]: [1] });
  expect(shown(await openPage())).toEqual({ [VALLEY]: [1] });
};

const linesOf = async (file: File, change: (lines: string[]) => string[]) =>
  fileOf(change((await textOf(file)).split('\n')).join('\n'));

const last = (text = ''): string => text.slice(0, -1) + (text.endsWith('}') ? ']' : '}');

describe('a file that is not what the publisher signed', () => {
  const cases: [string, string, (file: File) => File | Promise<File>][] = [
    ['of somebody else', 'notOurs', () => fileOf('Ciao!')],
    ['a picture', 'notOurs', () => new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])], 'a.jpg')],
    ['of a later app', 'newer', file => linesOf(file, ([, ...rest]) => ['approdo-region 2', ...rest])],
    ['larger than a region', 'tooBig', file => new File([file, 'x'.repeat(8 * 1024 * 1024)], 'a.txt')],
    ['cut short', 'broken', async file => fileOf((await textOf(file)).slice(0, 900))],
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
    const { file, phone } = await facing();
    expect(await take(phone, await tamper(file))).toEqual({ how: 'refused', why });
    await mustBeAsItWas(phone);
  });

  it('is refused when another key signed it', async () => {
    const { file, phone } = await facing();
    const why = { how: 'refused', why: 'unsigned' };
    expect(await take(phone, file, false, stranger.publicKey)).toEqual(why);
    await mustBeAsItWas(phone);
  });

  it('is refused with any one bit turned, or is the same', async () => {
    const { file, phone } = await facing();
    const bytes = new Uint8Array(await file.arrayBuffer());
    for (let round = 0; round < rounds(160); round++) {
      const at = Math.floor(Math.random() * bytes.length);
      const bit = 1 << Math.floor(Math.random() * 8);
      const turned = bytes.slice();
      turned[at] = (turned[at] ?? 0) ^ bit;
      const { how } = await take(phone, new File([turned], 'a.txt'));
      expect([how, at, bit]).toEqual(['refused', at, bit]);
    }
    await mustBeAsItWas(phone);
  });

  it('is refused when it was cut anywhere but between two regions', async () => {
    const { file, phone } = await facing();
    const text = await textOf(file);
    for (let round = 0; round < rounds(40); round++) {
      const cut = text.slice(0, Math.floor(Math.random() * (text.length - 2)));
      if (/\n$/.test(cut) || text[cut.length] === '\n') continue;
      expect(await take(phone, fileOf(cut))).toMatchObject({ how: 'refused' });
    }
    await mustBeAsItWas(phone);
  });

  it('is refused when its packs are signed but unknown to this app', async () => {
    const { phone } = await facing();
    const strange = writePass([]);
    expect(await take(phone, fileOf(strange))).toEqual({ how: 'refused', why: 'broken' });
  });
});

describe('a phone that cannot', () => {
  it('check signatures says so and takes nothing', async () => {
    const { file, phone } = await facing();
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
    const { file, phone } = await facing();
    fullAfter(rows);
    expect(await take(phone, file)).toEqual({ how: 'refused', why: 'noRoom' });
    vi.restoreAllMocks();
    await mustBeAsItWas(phone);
    expect(await take(phone, file)).toEqual(DONE);
  });

  it('store it and had nothing shows it until the page closes', async () => {
    const { file } = await facing();
    const empty = await anEmptyPhone();
    fullAfter(1);
    expect(await take(empty, file)).toEqual({ how: 'refused', why: 'full' });
    vi.restoreAllMocks();
    expect(shown(empty)).toEqual({ [VALLEY]: [2] });
    expect(shown(await openPage())).toEqual({});
  });
});

describe('the made-up set', () => {
  const made = () => aGiver(published(1, { training: true }), { training: true });

  it('goes from phone to phone in its own rooms, and its file says what it is', async () => {
    site = openSite('/data/training/');
    const file = await given(await made());
    expect(file.name).toMatch(/^approdo-training-valdiprova-/);
    const other = await anEmptyPhone({ training: true });
    expect(await take(other, file)).toEqual(DONE);
    expect(shown(other)).toEqual({ [VALLEY]: [1] });
    expect(shown(await openPage())).toEqual({});
  });

  it('never comes among real data, nor these among it', async () => {
    const real = await given(await aGiver(published(1)));
    site = openSite('/data/training/');
    const unreal = await given(await made());
    const phone = await anEmptyPhone();
    expect(await take(phone, unreal)).toEqual({ how: 'refused', why: 'otherSet' });
    expect(shown(phone)).toEqual({});
    const exercise = await anEmptyPhone({ training: true });
    expect(await take(exercise, real)).toEqual({ how: 'refused', why: 'otherSet' });
    expect(shown(exercise)).toEqual({});
  });
});
