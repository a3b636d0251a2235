// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';

let routeOf: typeof import('../../src/app/route.ts').routeOf;
let loadScreen: typeof import('../../src/app/load-screen.ts').loadScreen;
beforeAll(async () => {
  // As in the shell, which wears every sheet: nothing is fetched.
  document.head.innerHTML = '<style data-sheets="pages"></style>';
  ({ loadScreen } = await import('../../src/app/load-screen.ts'));
  ({ routeOf } = await import('../../src/app/route.ts'));
});

const saved = (lang: string) => ({ address: { page: 'saved', lang } as const, query: '' });

describe('a screen that is loaded', () => {
  it('speaks the language of its address', async () => {
    const { lang, missed } = await loadScreen(saved('ar'), 'it');
    expect([lang, missed]).toEqual(['ar', undefined]);
  });

  it('says in the language an address begins with that nothing is there', async () => {
    const route = routeOf('/', { pathname: '/ar/nothing-here/', search: '' });
    expect((await loadScreen(route, 'it')).lang).toBe('ar');
    expect((await loadScreen(routeOf('/', { pathname: '/xx/', search: '' }), 'fr')).lang).toBe('fr');
  });

  it('speaks Italian when its language does not come, and says which one is missing', async () => {
    const { lang, missed } = await loadScreen(saved('xx'), 'xx');
    expect([lang, missed]).toEqual(['it', 'xx']);
  });
});
