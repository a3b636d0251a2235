// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withCheckSign } from '../../src/domain/code.ts';
import { type Address, addressOf, pathOf } from '../../src/domain/permalink.ts';

const CODE = withCheckSign('ABC');

/** Every address of the contract, and its path under the base. */
const ADDRESSES: [string, Address][] = [
  ['', { page: 'start' }],
  ['it/', { page: 'home', lang: 'it' }],
  ['zh-Hans/find/', { page: 'find', lang: 'zh-Hans' }],
  ['ar/map/', { page: 'map', lang: 'ar' }],
  ['fil/saved/', { page: 'saved', lang: 'fil' }],
  ['it/sos/', { page: 'sos', lang: 'it' }],
  ['it/settings/', { page: 'settings', lang: 'it' }],
  ['it/about/', { page: 'about', lang: 'it' }],
  ['it/events/', { page: 'events', lang: 'it' }],
  ['it/news/', { page: 'news', lang: 'it' }],
  ['it/programmes/', { page: 'programmes', lang: 'it' }],
  ['it/privacy/', { page: 'privacy', lang: 'it' }],
  ['it/accessibility/', { page: 'accessibility', lang: 'it' }],
  ['it/legal/', { page: 'legal', lang: 'it' }],
  ['it/c/076048/', { page: 'municipality', lang: 'it', id: '076048' }],
  ['it/s/bas-pua-melfi/', { page: 'service', lang: 'it', id: 'bas-pua-melfi' }],
  ['it/g/', { page: 'guides', lang: 'it' }],
  ['it/g/residence-permit/', { page: 'guide', lang: 'it', id: 'residence-permit' }],
  ['it/programmes/aipim/', { page: 'programme', lang: 'it', id: 'aipim' }],
  [`q/${CODE}`, { page: 'code', code: CODE }],
  ['p', { page: 'pathway' }],
  ['embed', { page: 'embed' }],
  ['desk/', { page: 'desk' }],
  ['desk/posters/', { page: 'posters' }],
  ['desk/notices/', { page: 'notices' }],
  ['desk/data/', { page: 'data-desk' }],
  ['desk/coverage/', { page: 'coverage' }],
  ['desk/embed/', { page: 'embed-desk' }],
];

describe('an address', () => {
  test.each(ADDRESSES)('%j is there and back', (path, address) => {
    expect(pathOf(address)).toBe(path);
    expect(addressOf(path)).toEqual(address);
  });

  test.each(ADDRESSES)('%j opens with and without slashes and file name', (path, address) => {
    const bare = path.replace(/\/$/, '');
    const ways = [bare, `/${bare}`, `${bare}/`, `/${bare}/`, `${bare}/index.html`, `/${bare}/index.html`];
    for (const way of ways) expect(addressOf(way)).toEqual(address);
  });

  test.each([`q/${CODE.toLowerCase()}`, `q/${CODE}/`, `q/${CODE.slice(0, 2)}-${CODE.slice(2)}`])(
    'the printed code in %j is mended',
    path => {
      expect(addressOf(path)).toEqual({ page: 'code', code: CODE });
    },
  );
});

const HOSTILE = [
  'constructor',
  '__proto__',
  'toString',
  'it/constructor/x',
  'it/__proto__/x',
  'it/hasOwnProperty',
  'it/c/76048',
  'it/c/0760480',
  'it/c/melfi',
  'it/s/Bas-PUA',
  'it/s/../../etc',
  'it/s/%2e%2e',
  'it/s/a b',
  'it/s/<script>',
  'it/s/abcindex.html/x',
  'it/find/x/y',
  'IT/find',
  'italiano/find',
  'it-IT/find',
  'it//find',
  'q',
  'q/',
  `q/${CODE}X`,
  `q/${CODE}/x`,
  'q/OOOO',
  'q/constructor',
  'desk/constructor',
  'desk/posters/x',
  'javascript:alert(1)',
  'https://a.it',
  '\u0000',
  '💥',
];

describe('a path of nowhere', () => {
  test.each(HOSTILE)('%j is unknown', path => {
    expect(addressOf(path)).toEqual({ page: 'unknown' });
  });

  test('does not lose the end of an id that looks like a file name', () => {
    expect(addressOf('it/s/abcindex.html')).toEqual({ page: 'unknown' });
  });

  test('is never an address whose path is another', () => {
    const part = fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constantFrom('it', 'ar', 's', 'c', 'q', 'desk', '..', '__proto__', 'a-b', '076048'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), parts => {
        const address = addressOf(parts.join('/'));
        expect(typeof address.page).toBe('string');
        if (address.page !== 'unknown') expect(addressOf(pathOf(address))).toEqual(address);
      }),
      { numRuns: 3000 },
    );
  });
});
