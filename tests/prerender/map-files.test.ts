// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settleMap } from '../../src/prerender/map-files.ts';
import { weigh } from '../../src/prerender/publish.ts';
import { temporaryFolder } from '../support/test-folder.ts';

const pictures = { url: 'https://t.example/{z}/{x}/{y}.png', host: 't.example', credits: '© X', maxZoom: 19 };

const site = (files: Record<string, string>): string => {
  const dist = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  return dist;
};
const indexIn = (dist: string): unknown =>
  JSON.parse(readFileSync(join(dist, 'data/map/index.json'), 'utf8'));

describe('the map of a built site', () => {
  it('lists the pictures the publisher named, and none that are not named any more', () => {
    const dist = site({ 'data/map/index.json': '{"format":1,"regions":{},"online":{"url":"old"}}' });
    settleMap(dist, { pictures });
    expect(indexIn(dist)).toEqual({ format: 1, regions: {}, online: pictures });
    settleMap(dist, { pictures: undefined });
    expect(indexIn(dist)).toEqual({ format: 1, regions: {} });
  });

  it('has every street map once: the one under data, not the copy of what the publisher put down', () => {
    const dist = site({
      'map/streets/x.pmtiles': 'x',
      'map/source/coast.json': '{}',
      'data/map/streets/x.1.pmtiles': 'x',
    });
    settleMap(dist, { pictures });
    expect(existsSync(join(dist, 'map/streets'))).toBe(false);
    expect(existsSync(join(dist, 'map/source/coast.json'))).toBe(true);
    expect(existsSync(join(dist, 'data/map/streets/x.1.pmtiles'))).toBe(true);
    expect(existsSync(join(dist, 'data/map/index.json'))).toBe(false);
  });

  it('weighs what the build made, whatever a publisher adds', () => {
    expect(weigh(site({ 'data/map/streets/x.1.pmtiles': 'x'.repeat(999), 'it/index.html': 'abc' }))).toEqual({
      files: 1,
      bytes: 3,
    });
  });
});
