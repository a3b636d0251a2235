// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { isGuestPage, languageIn, languagesOf, notForTheShell } from '../../src/sw/addresses.ts';

const denied = (base: string, address: string) => notForTheShell(base).some(rule => rule.test(address));

describe('the shell', () => {
  it.each([
    '/sub/',
    '/sub/it/',
    '/sub/it/c/076063',
    '/sub/it/find/?q=a.b',
    '/sub/q/2BK8',
    '/sub/ar/s/x/?show=1',
    '/sub/embedded',
    '/sub/desk/embed/',
  ])('answers for %s', address => expect(denied('/sub/', address)).toBe(false));

  it.each([
    '/sub/data/manifest.json',
    '/sub/data/',
    '/sub/open/x',
    '/sub/exit.html',
    '/sub/icons/mark.svg?x=1',
    '/sub/embed',
    '/sub/embed/',
    '/sub/embed?region=basilicata&lang=ar',
  ])('does not answer for %s', address => expect(denied('/sub/', address)).toBe(true));

  it('takes the base as it is written, dots and all', () => {
    expect(denied('/a.b/', '/a.b/data/x')).toBe(true);
    expect(denied('/a.b/', '/axb/data/x')).toBe(false);
  });
});

describe('the page on other people’s pages', () => {
  it.each(['embed', 'embed/', 'embed/index.html', 'embed?lang=ar'])('is known at %s', path => {
    expect(isGuestPage('/sub/', `https://x.example/sub/${path}`)).toBe(true);
  });

  it.each(['', 'it/', 'desk/embed/', 'embed/x', 'embedded'])('is not taken for %j', path => {
    expect(isGuestPage('/sub/', `https://x.example/sub/${path}`)).toBe(false);
  });
});

describe('the languages a phone uses', () => {
  it.each([
    ['https://x.example/sub/ar/c/1/', 'ar'],
    ['https://x.example/sub/', undefined],
    ['https://x.example/other/ar/', undefined],
  ])('reads from the address %s: %s', (url, lang) => {
    expect(languageIn('/sub/', url)).toBe(lang);
  });

  it('finds in the files that were kept, of whatever build', () => {
    const kept = [
      'https://x.example/assets/words-ar-Ab_1-x2y.js',
      'https://x.example/assets/words-fr-sos-1.js',
    ];
    expect(languagesOf(kept, ['en', 'fr', 'ar'])).toEqual(['fr', 'ar']);
  });
});
