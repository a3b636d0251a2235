// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';

let routeOf: typeof import('../../src/app/route.ts').routeOf;
let languageFor: typeof import('../../src/app/load-screen.ts').languageFor;
beforeAll(async () => {
  document.head.innerHTML = '<style data-sheets="pages"></style>';
  ({ routeOf } = await import('../../src/app/route.ts'));
  ({ languageFor } = await import('../../src/app/load-screen.ts'));
});

const spokenAt = (pathname: string, search = '', usual = 'bn') =>
  languageFor(routeOf('/', { pathname, search }), usual);

describe('the language of a page that has none in its address', () => {
  it.each([
    ['?lang=ar', 'ar'],
    ['?region=basilicata&lang=zh-Hans', 'zh-Hans'],
    ['', 'bn'],
    ['?lang=xx', 'bn'],
    ['?lang=%3Cb%3E', 'bn'],
  ])('is for a frame what it says, else the reader’s: %j', (search, lang) => {
    expect(spokenAt('/embed', search)).toBe(lang);
  });

  it('is Italian at the officers’ desk, whatever the address says', () => {
    expect(spokenAt('/desk/embed/', '?lang=ar')).toBe('it');
  });

  it('is not taken from the query anywhere else', () => {
    expect(spokenAt('/it/map/', '?lang=ar')).toBe('it');
    expect(spokenAt('/nowhere/', '?lang=ar')).toBe('bn');
  });
});
