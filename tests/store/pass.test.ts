// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aPublisher } from '../support/signed.ts';
import { edition, LAND, VALLEY } from './edition.ts';
import { aGiver, anEmptyPhone, given, LATER, offered, published, publisher, TODAY, take } from './passing.ts';
import { openPage, openSite, type Site, shown, statusOf } from './phone.ts';
import { inTable, rowsOf } from './raw.ts';

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

describe('a region from another phone', () => {
  it('is on a phone that never had a network, with what holds in all of Italy, and stays', async () => {
    const file = await given(await aGiver(site, published(1)));
    const empty = await anEmptyPhone(site);
    expect(await take(empty, file)).toEqual(DONE);
    expect(shown(empty)).toEqual({ [VALLEY]: [1] });
    const again = await openPage();
    expect(shown(again)).toEqual({ [VALLEY]: [1] });
    expect(again.state().atlas.guides.length).toBeGreaterThan(0);
    expect([statusOf(again, VALLEY)?.kept, statusOf(again, 'national')?.kept]).toEqual([true, true]);
    expect(again.state()).not.toHaveProperty('problem');
  });

  it('comes to a phone whose table of contents cannot be read', async () => {
    const file = await given(await aGiver(site, published(1)));
    await (await anEmptyPhone(site)).setSettings({ lang: 'it' });
    const damaged = { format: 1, generated: '2026-10-01', regions: 'broken' };
    await inTable('meta', meta => meta.put({ key: 'manifest', value: damaged }));
    const phone = await openPage();
    expect(await take(phone, file)).toEqual(DONE);
    expect(shown(phone)).toEqual({ [VALLEY]: [1] });
  }, 10_000);

  it('is a text whose name says region and day', async () => {
    const file = await given(await aGiver(site, published(1)));
    expect([file.type, file.name]).toEqual([
      'text/plain',
      expect.stringMatching(/^approdo-valdiprova-\d{4}-\d\d-\d\d\.txt$/),
    ]);
  });

  it('can be given on by the phone that received it', async () => {
    const second = await anEmptyPhone(site);
    await take(second, await given(await aGiver(site, published(1))));
    const file = await given(second);
    const third = await anEmptyPhone(site);
    expect(await take(third, file)).toEqual(DONE);
    expect(shown(third)).toEqual({ [VALLEY]: [1] });
  });

  it('can be given weeks later, without a network, by a page opened anew', async () => {
    await aGiver(site, published(1));
    const later = await openPage({ now: () => new Date('2027-01-20T09:00:00Z') });
    const file = await given(later);
    expect(await take(await anEmptyPhone(site), file)).toEqual(DONE);
  });

  it('is fetched no more when the network is back and has the same', async () => {
    const file = await given(await aGiver(site, published(1)));
    const empty = await anEmptyPhone(site);
    await take(empty, file);
    site.meddle();
    site.asked();
    await empty.refresh();
    expect(site.asked()).toEqual(['manifest.json']);
    expect(statusOf(empty, VALLEY)).not.toHaveProperty('update');
  });

  it('that is there already is said to be there', async () => {
    const file = await given(await aGiver(site, published(1)));
    const other = await aGiver(site, published(1));
    expect(await take(other, file)).toEqual({ how: 'same' });
  });

  it('replaces an older one, and is not taken back by a stale copy of the site', async () => {
    const file = await given(await aGiver(site, published(2, { date: LATER })));
    const phone = await aGiver(site, published(1));
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
    const file = await given(await aGiver(site, published(2, { date: LATER })));
    const phone = await aGiver(site, published(1));
    site.meddle();
    await phone.keep(LAND);
    await take(phone, file);
    expect(shown(phone)).toEqual({ [LAND]: [1], [VALLEY]: [2] });
    expect(shown(await openPage())).toEqual({ [LAND]: [1], [VALLEY]: [2] });
  });
});

describe('an older region', () => {
  const both = async () => {
    const file = await given(await aGiver(site, published(1)));
    return { file, phone: await aGiver(site, published(2, { date: LATER })) };
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
    expect(await take(phone, file, { older: true })).toEqual(DONE);
    expect(shown(await openPage())).toEqual({ [VALLEY]: [1] });
    expect(phone.state().atlas.regions.find(({ id }) => id === 'national')).toBe(before);
    expect(statusOf(phone, VALLEY)).toHaveProperty('update');
  });

  it('gives way to the newer one when the network is back', async () => {
    const { file, phone } = await both();
    await take(phone, file, { older: true });
    site.meddle();
    await phone.refresh();
    expect(shown(phone)).toEqual({ [VALLEY]: [2] });
  });
});

describe('what cannot be given', () => {
  it('is a region nobody signed', async () => {
    const phone = await aGiver(site, edition(1));
    expect(await offered(phone, VALLEY)).toBeUndefined();
  });

  it('is a region that somebody else signed', async () => {
    const phone = await aGiver(site, stranger.sign(edition(1)));
    expect(await offered(phone, VALLEY)).toBeUndefined();
  });

  it('is a region whose signatures are of other packs, until the right ones are there', async () => {
    const phone = await aGiver(site, edition(2));
    site.meddle();
    site.files.set('signatures.json', publisher.signaturesOf(edition(1)));
    expect(await offered(phone, VALLEY)).toBeUndefined();
    site.files.set('signatures.json', publisher.signaturesOf(edition(2)));
    expect((await offered(phone, VALLEY))?.size).toBeGreaterThan(1000);
  });

  it.each([
    ['is no JSON', '<html>'],
    ['is of a later format', '{"format":2,"generated":"2026-11-01","regions":{}}'],
    ['holds odd signatures', '{"format":1,"generated":"2026-11-01","regions":{"valdiprova":"x"}}'],
  ])('is anything while the file of signatures %s', async (_, text) => {
    const phone = await aGiver(site, edition(1));
    site.meddle();
    site.files.set('signatures.json', new TextEncoder().encode(text));
    expect(await offered(phone, VALLEY)).toBeUndefined();
    expect(phone.state()).not.toHaveProperty('problem');
  });

  it('is a region that is not kept', async () => {
    const phone = await aGiver(site, published(1));
    expect(await offered(phone, LAND)).toBeUndefined();
  });
});

describe('signatures', () => {
  it('are asked for once, and not again while nothing changes', async () => {
    const phone = await aGiver(site, published(1));
    site.meddle();
    site.asked();
    await (await phone.pass(publisher.publicKey))?.collect();
    expect(site.asked()).toEqual([]);
  });

  it('leave the phone with their region', async () => {
    const phone = await aGiver(site, published(1));
    await phone.drop(VALLEY);
    await (await phone.pass(publisher.publicKey))?.collect();
    expect(JSON.stringify(await rowsOf('meta'))).not.toContain(`signature:${VALLEY}`);
  });
});
