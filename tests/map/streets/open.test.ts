// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/map/streets/names.ts';
import { openFromPhone, openFromSite } from '../../../src/map/streets/open.ts';
import { QUARTER, QUARTER_CENTRE, streetMap } from '../../support/street-map.ts';
import { toTiles } from '../../support/vector-tile.ts';
import { MAP, openStreetSite, type StreetSite } from './street-site.ts';

const FILE = 'basilicata.0123456789.pmtiles';
const [X = 0, Y = 0] = toTiles(QUARTER_CENTRE, 14).map(Math.floor);
let site: StreetSite;
beforeEach(async () => {
  site = await openStreetSite();
  site.publish(FILE);
});
afterEach(() => site.close());

const open = () => openFromSite(site.server.url, FILE);

describe('streets of the site', () => {
  it('are read in parts, and only the parts that are looked at', async () => {
    const opened = await open();
    if (!opened.ok) throw new Error(opened.why);
    const { archive, maxZoom, box } = opened.streets;
    expect({ maxZoom, box }).toEqual({ maxZoom: 14, box: QUARTER });
    expect((await archive.getZxy(14, X, Y))?.data.byteLength).toBeGreaterThan(100);
    expect(site.server.parts.every(part => part !== undefined)).toBe(true);
    expect(site.server.parts).toHaveLength(2);
  });

  it('are none on a host that gives files only whole, which is not waited for', async () => {
    site.alter(FILE, () => 'whole');
    expect(await open()).toEqual({ ok: false, why: 'ranges' });
  });

  it('are none without a network, and there again with it', async () => {
    await site.server.stop();
    expect(await open()).toEqual({ ok: false, why: 'network' });
    await site.server.start();
    expect(await open()).toMatchObject({ ok: true });
  });

  it('ask again for a part that did not come', async () => {
    const opened = await open();
    if (!opened.ok) throw new Error(opened.why);
    await site.server.stop();
    await expect(opened.streets.archive.getZxy(14, X, Y)).rejects.toMatchObject({ why: 'network' });
    await site.server.start();
    expect(await opened.streets.archive.getZxy(14, X, Y)).toBeDefined();
  });

  it.each([
    ['not there', undefined],
    ['something else', Buffer.from('a page that says hello'.repeat(99))],
    ['pictures', Buffer.from(MAP).fill(2, 99, 100)],
  ])('are none where the file is %s', async (_, bytes) => {
    const file = 'basilicata.ffffffffff.pmtiles';
    if (bytes !== undefined) site.publish(file, bytes);
    expect(await openFromSite(site.server.url, file)).toEqual({ ok: false, why: 'broken' });
  });
});

describe('streets on the phone', () => {
  it('are read without any network', async () => {
    await site.server.stop();
    const opened = await openFromPhone(new Blob([new Uint8Array(streetMap())]));
    if (!opened.ok) throw new Error(opened.why);
    expect(await opened.streets.archive.getZxy(14, X, Y)).toBeDefined();
    expect(await opened.streets.archive.getZxy(14, X + 9, Y)).toBeUndefined();
    await site.server.start();
  });
});

describe('the names of a place', () => {
  it.each([
    [{ name: 'Potenza', 'name:ar': 'بوتنسا' }, 'ar', ['Potenza', 'بوتنسا']],
    [{ name: 'Potenza', 'name:ar': 'بوتنسا' }, 'it', ['Potenza']],
    [{ name: 'Potenza', 'name:it': 'Potenza' }, 'it', ['Potenza']],
    [{ 'name:ar': 'بوتنسا' }, 'ar', ['بوتنسا']],
    [{ name: '', kind: 'locality' }, 'ar', []],
  ])('are first the one on signs, then the reader’s', (props, lang, names) => {
    expect(namesOf(props, lang)).toEqual(names);
  });
});
