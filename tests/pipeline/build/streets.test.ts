// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { linkStreets } from '../../../src/pipeline/build/link-streets.ts';
import { readArchive } from '../../../src/pipeline/build/pmtiles.ts';
import { streetsOf } from '../../../src/pipeline/build/streets.ts';
import { faultLine } from '../../../src/pipeline/fault.ts';
import { QUARTER, QUARTER_CENTRE, streetMap } from '../../support/street-map.ts';
import { temporaryFolder } from '../../support/test-folder.ts';
import { toTiles } from '../../support/vector-tile.ts';

const BOXES = { basilicata: [15.3, 39.9, 16.9, 41.1], piemonte: [6.6, 44, 9.2, 46.5] } as const;

const folderWith = (files: Record<string, Uint8Array | string>): string => {
  const folder = temporaryFolder();
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return folder;
};

const changed = (change: (map: Buffer) => void): Buffer => {
  const map = streetMap();
  change(map);
  return map;
};

const bareMetadata = { attribution: '© OpenStreetMap', vector_layers: [{ id: 'roads', fields: {} }] };

describe('a PMTiles file', () => {
  it('is read by its head as the library of the app reads it', async () => {
    const map = streetMap();
    const folder = folderWith({ 'basilicata.pmtiles': map });
    const getBytes = async (offset: number, length: number) => ({
      data: Uint8Array.from(map.subarray(offset, offset + length)).buffer,
    });
    const library = new PMTiles({ getKey: () => 'map', getBytes });
    const head = await library.getHeader();
    expect(readArchive(join(folder, 'basilicata.pmtiles'))).toMatchObject({
      version: head.specVersion,
      maxZoom: head.maxZoom,
      box: [head.minLon, head.minLat, head.maxLon, head.maxLat],
      metadata: await library.getMetadata(),
      ends: map.length,
      bytes: map.length,
    });
    const [x = 0, y = 0] = toTiles(QUARTER_CENTRE, 14).map(Math.floor);
    expect(await library.getZxy(14, x, y)).toBeDefined();
    expect(await library.getZxy(14, x + 9, y)).toBeUndefined();
  });
});

describe('the streets a publisher adds', () => {
  it('are listed by region, with a name that changes with the file, its size, its depth and whose data it is', () => {
    const map = streetMap({ maxZoom: 13 });
    const { streets, faults } = streetsOf(folderWith({ 'basilicata.pmtiles': map, 'note.txt': 'x' }), BOXES);
    expect(faults).toEqual([]);
    expect(streets).toEqual({
      basilicata: {
        file: expect.stringMatching(/^basilicata\.[0-9a-f]{10}\.pmtiles$/),
        bytes: map.length,
        maxZoom: 13,
        credits: 'Protomaps © OpenStreetMap',
      },
    });
    const other = streetsOf(folderWith({ 'basilicata.pmtiles': streetMap({ maxZoom: 12 }) }), BOXES);
    expect(other.streets.basilicata?.file).not.toBe(streets.basilicata?.file);
  });

  it('are none where nobody added any', () => {
    expect(streetsOf(join(temporaryFolder(), 'nowhere'), BOXES)).toEqual({ streets: {}, faults: [] });
  });

  it.each<[string, Buffer | string, RegExp]>([
    ['something else', 'a page that says the file is not there'.repeat(9), /Non è un file PMTiles/],
    ['an empty file', '', /Non è un file PMTiles/],
    ['an older format', changed(map => map.writeUInt8(2, 7)), /versione 2, serve la versione 3/],
    ['half a file', streetMap().subarray(0, 4000), /non è intero: mancano \d+ byte/],
    ['pictures', changed(map => map.writeUInt8(2, 99)), /Contiene immagini/],
    ['brotli', changed(map => map.writeUInt8(3, 98)), /Serve gzip/],
    ['another schema', streetMap({ metadata: bareMetadata }), /come le scrive Protomaps/],
    ['no metadata at all', streetMap({ metadata: null }), /come le scrive Protomaps/],
    [
      'nobody to thank',
      streetMap({ metadata: { vector_layers: [{ id: 'roads', fields: { kind: 'String' } }] } }),
      /Non dice di chi sono i dati/,
    ],
    ['another place', streetMap({ box: [2.3, 48.8, 2.4, 48.9] }), /non tocca i comuni di basilicata/],
  ])('are refused when the file is %s, with what to do', (_, bytes, says) => {
    const folder = folderWith({ 'basilicata.pmtiles': bytes });
    const { streets, faults } = streetsOf(folder, BOXES);
    expect(streets).toEqual({});
    expect(faults.map(faultLine)).toEqual([expect.stringMatching(says)]);
    expect(faults[0]?.level).toBe('error');
  });

  it('are refused under a name that is of no region, with the one that was meant', () => {
    const { streets, faults } = streetsOf(folderWith({ 'basilicta.pmtiles': streetMap() }), BOXES);
    expect(streets).toEqual({});
    expect(faults.map(faultLine)[0]).toMatch(/«basilicta» non è una regione dei dati.*basilicata/);
  });
});

describe('publishing them', () => {
  const publish = (from: string, to: string) => {
    const { streets } = streetsOf(from, BOXES);
    linkStreets(from, to, streets);
    return streets;
  };

  it('takes no second place on the disk, and takes what is older away, and nothing else', () => {
    const from = folderWith({ 'basilicata.pmtiles': streetMap() });
    const to = join(temporaryFolder(), 'map/streets');
    const first = publish(from, to);
    writeFileSync(join(to, 'notes.pmtiles'), 'mine');
    const [file = ''] = Object.values(first).map(entry => entry.file);
    expect(readdirSync(to).sort()).toEqual([file, 'notes.pmtiles'].sort());
    expect(statSync(join(to, file)).ino).toBe(statSync(join(from, 'basilicata.pmtiles')).ino);
    expect(publish(from, to)).toEqual(first);
    const next = folderWith({ 'basilicata.pmtiles': streetMap({ maxZoom: 12 }) });
    const [newer = ''] = Object.values(publish(next, to)).map(entry => entry.file);
    expect(readdirSync(to).sort()).toEqual([newer, 'notes.pmtiles'].sort());
    expect(readFileSync(join(to, newer))).toEqual(streetMap({ maxZoom: 12 }));
    publish(temporaryFolder(), to);
    expect(readdirSync(to)).toEqual(['notes.pmtiles']);
  });

  it('leaves no folder where there are none', () => {
    const out = temporaryFolder();
    mkdirSync(join(out, 'map'));
    publish(temporaryFolder(), join(out, 'map/streets'));
    expect(readdirSync(join(out, 'map'))).toEqual([]);
  });

  it('covers the quarter the tests are made of', () => {
    expect(readArchive(join(folderWith({ x: streetMap() }), 'x'))?.box).toEqual(QUARTER);
  });
});
