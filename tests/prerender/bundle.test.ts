// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { keptFiles, wordFiles } from '../../src/prerender/worker.ts';
import { aBundle } from './support.ts';

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

  it('knows where the words of the other languages are', () => {
    expect(wordFiles(aBundle(), ['it', 'ar'])).toEqual({
      ar: ['assets/words-ar-1.js', 'assets/words-ar-sos-1.js'],
    });
  });
});
