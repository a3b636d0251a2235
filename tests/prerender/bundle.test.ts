// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBundle } from '../../src/prerender/bundle.ts';
import { keptFiles, wordFiles } from '../../src/prerender/worker.ts';
import { aBundle, CHUNKS } from './support.ts';

describe('the client build', () => {
  it('starts with its first script and what that imports', () => {
    expect(aBundle().first).toEqual(['assets/index-1.js', 'assets/kit-1.js']);
  });

  it('names the files of a module, those already there left out', () => {
    expect(aBundle().filesOf('src/store/store.ts')).toEqual(['assets/store-1.js', 'assets/db-1.js']);
    expect(aBundle().filesOf('src/nothing.ts')).toEqual([]);
  });

  it('tells the words of a language from those of another and from the words of the bench', () => {
    expect(aBundle().wordsOf('it')).toEqual(['assets/words-it-1.js', 'assets/words-it-sos-1.js']);
    expect(aBundle().wordsOf('ar', [])).toEqual(['assets/words-ar-1.js']);
    expect(aBundle().wordsOf('ar', ['sos'])).toEqual(['assets/words-ar-1.js', 'assets/words-ar-sos-1.js']);
  });

  const folderWith = (style: string): string => {
    const dist = mkdtempSync(join(tmpdir(), 'approdo-bundle-'));
    mkdirSync(join(dist, '.vite'));
    writeFileSync(
      join(dist, '.vite/manifest.json'),
      JSON.stringify({ ...CHUNKS, 'style.css': { file: 'style.css' } }),
    );
    writeFileSync(join(dist, 'style.css'), style);
    return dist;
  };

  it('leaves out of the style the tokens that nothing reads, and no other', () => {
    const dist = folderWith(
      ':root{--a:1px;--b:2px;--c:var(--a)}a{margin:var( --a) var(--c)}@media x{:root{--b:3px}}',
    );
    expect(readBundle(dist).style).toBe(
      ':root{--a:1px;--c:var(--a)}a{margin:var( --a) var(--c)}@media x{:root{}}',
    );
    rmSync(dist, { recursive: true });
  });

  it.each(['a{background:url(x.png)}', '@import "x.css";', 'a::after{content:"</style>"}'])(
    'refuses a style that cannot stand inside the pages: %s',
    style => {
      const dist = folderWith(style);
      expect(() => readBundle(dist)).toThrow(/cannot stand inside/);
      rmSync(dist, { recursive: true });
    },
  );
});

describe('what the worker keeps', () => {
  it('is every script of the app and the Italian words, and nothing else of the words', () => {
    const kept = keptFiles('/nowhere', aBundle());
    expect(kept.map(({ url }) => url)).toEqual([
      'assets/ServicePage-1.js',
      'assets/SharePanel-1.js',
      'assets/db-1.js',
      'assets/index-1.js',
      'assets/kit-1.js',
      'assets/runtime-1.js',
      'assets/store-1.js',
      'assets/words-it-1.js',
      'assets/words-it-sos-1.js',
    ]);
    expect(kept.every(({ revision }) => revision === null)).toBe(true);
  });

  it('knows where the words of the other languages are', () => {
    expect(wordFiles(aBundle(), ['it', 'ar'])).toEqual({
      ar: ['assets/words-ar-1.js', 'assets/words-ar-sos-1.js'],
    });
  });
});
