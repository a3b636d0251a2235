// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawingIndexSchema } from '../../src/domain/drawing-schema.ts';
import { decodeManifest } from '../../src/domain/pack-manifest.ts';
import { readBundle } from '../../src/prerender/bundle.ts';

const KB = 1024;
const bundle = readBundle('dist');
const read = (file: string): string => readFileSync(join('dist', file), 'utf8');
const packed = (file: string): number => gzipSync(readFileSync(join('dist', file))).length;

/** What a written page lets come at once, from the place it says the site lives under. */
const namedIn = (page: string): string[] => {
  const text = read(page);
  const base = /href="([^"]*)manifest\.webmanifest"/.exec(text)?.[1] ?? '/';
  return [...text.matchAll(/<link rel="(?:modulepreload|preload)"[^>]*href="([^"]+)"/g)].map(
    ([, href = '']) => href.slice(base.length),
  );
};

const manifest = decodeManifest(read('data/manifest.json'));
if (!manifest.ok) throw new Error(manifest.why);
const packs = manifest.value.regions
  .filter(({ id }) => [manifest.value.home, 'national'].includes(id))
  .flatMap(({ packs: files }) => files.map(({ path }) => `data/${path}`));
const { regions } = drawingIndexSchema.parse(JSON.parse(read('data/map/index.json')));
const ground = ['data/map/index.json', `data/map/${regions[manifest.value.home ?? '']?.file}`];

const SCREENS = [
  {
    page: 'map',
    modules: ['src/ui/map/MapPage.tsx', 'src/store/store.ts', 'src/ui/map/MapScreen.tsx', 'src/map/map.ts'],
    sections: ['map', 'start'],
    data: ['data/manifest.json', ...packs, ...ground],
    most: { files: 27, bytes: 226 * KB },
  },
  {
    page: 'find',
    modules: ['src/ui/find/FindPage.tsx', 'src/store/store.ts'],
    sections: [],
    data: ['data/manifest.json', ...packs],
    most: { files: 22, bytes: 156 * KB },
  },
];

describe.each(SCREENS)('a first visit of $page', ({ page, modules, sections, data, most }) => {
  const named = namedIn(`en/${page}/index.html`);

  it('finds all its first picture needs named in the page: one round trip, not one after the other', () => {
    const needed = [
      ...bundle.first,
      ...bundle.wordsOf('en', sections),
      ...modules.flatMap(bundle.filesOf),
      ...data,
    ];
    expect([...new Set(needed)].sort()).toEqual([...named].sort());
    expect(named.filter(file => !existsSync(join('dist', file)))).toEqual([]);
  });

  it(`is at most ${most.files} files of ${most.bytes / KB} KB, the page with them`, () => {
    expect(named.length).toBeLessThanOrEqual(most.files);
    const bytes = [`en/${page}/index.html`, ...named].reduce((sum, file) => sum + packed(file), 0);
    expect(bytes).toBeLessThanOrEqual(most.bytes);
  });

  it('asks for the same in every language', () => {
    const others = namedIn(`ar/${page}/index.html`).filter(file => !/\/(words|letters)-/.test(file));
    expect(others).toEqual(named.filter(file => !file.includes('/words-')));
  });
});
