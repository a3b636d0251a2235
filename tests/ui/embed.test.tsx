// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Atlas, atlasOf } from '../../src/domain/atlas.ts';
import { text } from '../../src/i18n/i18n.ts';
import type { App } from '../../src/ui/context.ts';
import { EmbedPage } from '../../src/ui/embed/EmbedPage.tsx';
import { renderPage, writtenPage } from '../support/app.tsx';
import { anAtlas, realAtlas } from '../support/atlas.ts';
import { aRegion, aState, aStore } from '../support/store.ts';

let basilicata: Atlas;
beforeAll(() => {
  basilicata = atlasOf(realAtlas().regions.filter(({ id }) => id === 'basilicata' || id === 'national'));
});
beforeEach(() => {
  // A map without ground is a map all the same.
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const AT = { page: 'embed' } as const;
const draw = (query: string, more: Partial<App> = {}) => {
  const { atlas = basilicata } = more;
  const state = aState({ atlas, regions: [aRegion()] });
  return renderPage(EmbedPage, { address: AT, guest: true, query, atlas, store: aStore(), state, ...more });
};
const asList = async () => {
  const { click } = userEvent.setup();
  await click(await screen.findByRole('button', { name: text('shell.find') }));
};
const openApp = () => screen.getByRole('link', { name: text('map.openApp') });

describe.each(['it', 'ar'])('the map on somebody’s page in %s', lang => {
  it('shows the same answer as a list by a switch', async () => {
    await draw('?near=076063&need=italian&region=basilicata', { lang });
    await asList();
    const cards = screen.getAllByRole('article');
    expect(cards.length).toBeGreaterThan(3);
    expect(cards.every(card => card.dataset.need?.includes('italian'))).toBe(true);
    expect(screen.getByRole('button', { name: text('shell.find') }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  });

  it('leads to the same in the app, in a window of its own', async () => {
    await draw('?near=076063&need=italian&region=basilicata&brand=06c', { lang });
    const to = () => openApp().getAttribute('href');
    expect(to()).toContain(`/${lang}/map/?need=italian&near=076063&region=basilicata`);
    expect(to()).not.toContain('brand');
    await asList();
    expect(to()).toBe(`/${lang}/find/?need=italian&near=076063&region=basilicata`);
    expect([openApp().getAttribute('target'), openApp().getAttribute('rel')]).toEqual(['_blank', 'noopener']);
  });

  it('leads nowhere into settings or the choice of a town', async () => {
    await draw('?near=076063&region=basilicata', { lang });
    await asList();
    const hrefs = screen.getAllByRole('link').map(link => link.getAttribute('href') ?? '');
    expect(hrefs.filter(href => /\/(place|settings|saved)\//.test(href))).toEqual([]);
    expect(screen.getAllByText('Potenza', { selector: 'bdi' }).length).toBeGreaterThan(0);
  });
});

describe('the map on somebody’s page', () => {
  it('asks filters of its own, and shows more when asked', async () => {
    await draw('?region=basilicata');
    await asList();
    const { click } = userEvent.setup();
    const first = screen.getAllByRole('article').length;
    await click(screen.getByRole('button', { name: text('find.more') }));
    expect(screen.getAllByRole('article').length).toBeGreaterThan(first);
    const chips = within(screen.getByRole('list', { name: text('find.filters') }));
    await click(chips.getByRole('button', { name: /Gratis/ }));
    expect(chips.getByRole('button', { name: /Gratis/ }).getAttribute('aria-pressed')).toBe('true');
    expect(openApp().getAttribute('href')).toContain('free=1');
  });

  it('shows no place of protection: it leads to the page that leaves no trace', async () => {
    await draw('?need=safety&region=basilicata');
    expect(screen.queryAllByRole('article')).toEqual([]);
    const hrefs = screen.getAllByRole('link').map(link => link.getAttribute('href'));
    expect(hrefs).toEqual(['/it/safety/', '/it/safety/']);
  });

  it('takes no typed words, which could be words of danger', async () => {
    await draw('?q=violenza&region=basilicata');
    expect(openApp().getAttribute('href')).not.toContain('violenza');
  });

  it('says that data are coming, or that they did not come, and leaves the way to the app', async () => {
    const bare = anAtlas([], []);
    const page = await draw('?region=basilicata', { atlas: bare, state: aState({ atlas: bare }) });
    expect(screen.getByRole('status').textContent).toBe(text('shell.loading'));
    page.change({ state: aState({ atlas: bare, problem: 'unreachable' }) });
    expect(screen.getByRole('status').textContent).toBe(text('shell.noData'));
    expect(screen.getByRole('button', { name: text('shell.tryAgain') })).toBeTruthy();
    expect(openApp().getAttribute('href')).toBe('/it/map/?region=basilicata');
  });

  it('is named, and leads on, before any script has run', async () => {
    const html = await writtenPage(EmbedPage, { address: AT });
    expect(html).toContain(`>${text('map.embedName')}</h1>`);
    expect(html).toContain('href="/it/map/"');
    expect(html).not.toMatch(/<button|style=/);
  });

  it('wears the colour and the corners it was given, where they can be read', async () => {
    document.head.innerHTML =
      '<style>:root{--ground:#f3f6f6;--surface:#ffffff;--ink:#10242b;--brand:#0b4a5a}</style>';
    const worn = (name: string) => document.documentElement.style.getPropertyValue(name);
    const page = await draw('?brand=0066cc&radius=4px');
    expect([worn('--brand'), worn('--on-brand'), worn('--r-2')]).toEqual([
      'rgb(0 102 204)',
      'rgb(255 255 255)',
      '4px',
    ]);
    page.change({ query: '?brand=ffff00' });
    expect([worn('--brand'), worn('--r-2')]).toEqual(['', '']);
  });
});
