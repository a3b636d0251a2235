// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundleOf } from '../../src/prerender/bundle.ts';
import { keptFiles, wordFiles, wordsSize } from '../../src/prerender/worker.ts';
import { temporaryFolder } from '../support/test-folder.ts';
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
});

describe('what the worker keeps', () => {
  it('is every script and sheet of the app, the Italian words and those of danger, and nothing else of the words', () => {
    const kept = keptFiles('/nowhere', aBundle());
    expect(kept.map(({ url }) => url)).toEqual([
      'assets/ServicePage-1.js',
      'assets/SharePanel-1.js',
      'assets/db-1.js',
      'assets/home-1.css',
      'assets/index-1.js',
      'assets/kit-1.js',
      'assets/runtime-1.js',
      'assets/safety-words-1.js',
      'assets/store-1.js',
      'assets/words-it-1.js',
      'assets/words-it-sos-1.js',
    ]);
    expect(kept.every(({ revision }) => revision === null)).toBe(true);
  });

  it('is what draws streets only on a site that has some', () => {
    const bundle = bundleOf(
      {
        ...CHUNKS,
        'src/store/store.ts': {
          ...CHUNKS['src/store/store.ts'],
          dynamicImports: ['src/map/streets/layer.ts', 'src/map/streets/open.ts'],
        },
        'src/map/streets/layer.ts': { file: 'assets/layer-1.js', imports: ['_kit.js', '_pm.js'] },
        'src/map/streets/open.ts': { file: 'assets/open-1.js', imports: ['_pm.js'] },
        '_pm.js': { file: 'assets/pm-1.js' },
      },
      aBundle().wardrobe,
    );
    const streets = ['assets/layer-1.js', 'assets/open-1.js', 'assets/pm-1.js'];
    const keptIn = (dist: string) => keptFiles(dist, bundle).map(({ url }) => url);
    const dist = temporaryFolder();
    expect(keptIn(dist)).toEqual(keptFiles(dist, aBundle()).map(({ url }) => url));
    mkdirSync(join(dist, 'data/map/streets'), { recursive: true });
    expect(keptIn(dist)).not.toContain(streets[0]);
    writeFileSync(join(dist, 'data/map/streets/basilicata.0123456789.pmtiles'), '');
    expect(keptIn(dist)).toEqual(expect.arrayContaining([...streets, 'assets/kit-1.js']));
  });

  it('knows where the words of the other languages are', () => {
    expect(wordFiles(aBundle(), ['it', 'ar'])).toEqual({
      ar: ['assets/words-ar-1.js', 'assets/words-ar-sos-1.js'],
    });
  });

  it('weighs those words as they travel', () => {
    const dist = temporaryFolder();
    mkdirSync(join(dist, 'assets'));
    const words = { ar: ['assets/a.js'], bn: ['assets/b.js'] };
    for (const [file = ''] of Object.values(words)) writeFileSync(join(dist, file), 'a'.repeat(1000));
    expect(wordsSize(dist, words)).toEqual({ bytes: 2 * gzipSync('a'.repeat(1000)).length });
  });
});
