// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Atlas, atlasOf } from '../../src/domain/atlas.ts';
import { text } from '../../src/i18n/i18n.ts';
import { PlacePage } from '../../src/ui/start/PlacePage.tsx';
import { renderPage, writtenPage } from '../support/app.tsx';
import { realAtlas } from '../support/atlas.ts';
import { aRegion, aState, aStore } from '../support/store.ts';

let real: Atlas;
let basilicata: Atlas;
beforeAll(() => {
  real = realAtlas();
  basilicata = atlasOf(real.regions.filter(({ id }) => id === 'basilicata' || id === 'national'));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const PUGLIA = aRegion({
  id: 'puglia',
  name: 'Puglia',
  kept: false,
  bytes: 50_694,
  municipalities: 257,
  services: 80,
});
const REGIONS = [aRegion(), PUGLIA, aRegion({ id: 'national', name: 'Italia' })];
const townsIn = (region: string) => [...real.towns.values()].filter(town => town.region === region);

describe.each(['it', 'ar'])('the choice of a place in %s', lang => {
  const draw = async (more: object = {}) => {
    const store = aStore({
      state: () => aState({ regions: [aRegion(), { ...PUGLIA, kept: true }] }),
      towns: { puglia: townsIn('Puglia') },
    });
    const state = aState({ atlas: basilicata, regions: REGIONS });
    const page = await renderPage(PlacePage, { lang, atlas: basilicata, store, state, ...more });
    return { store, ...page };
  };
  const type = (words: string) => userEvent.type(screen.getByRole('textbox'), words);

  it('takes a town that is typed, and goes to the first screen', async () => {
    const { store, app } = await draw();
    await type('melf');
    await userEvent.click(screen.getByRole('button', { name: /Melfi/ }));
    await waitFor(() => expect(app.went).toEqual([`/${lang}/`]));
    expect(store.asked).toEqual(['setPlace 076048']);
  });

  it('downloads the region of a town that is not here, and says how much that is', async () => {
    const { store, app } = await draw();
    await type('Gallipoli');
    const row = await screen.findByRole('button', { name: /Gallipoli.*LE · Puglia.*50 KB/ });
    await userEvent.click(row);
    await waitFor(() => expect(app.went).toHaveLength(1));
    expect(store.asked).toEqual(['keep puglia', 'setPlace 075031']);
  });

  it('takes the only town there is when Enter is pressed', async () => {
    const { store, app } = await draw();
    await type('melfi{Enter}');
    await waitFor(() => expect(app.went).toEqual([`/${lang}/`]));
    expect(store.asked).toEqual(['setPlace 076048']);
  });

  it('goes to the first of several when Enter is pressed', async () => {
    const { store } = await draw();
    await type('mont{Enter}');
    const [first] = screen.getAllByRole('button', { name: /Mont.* · Basilicata/ });
    expect(document.activeElement).toBe(first);
    expect(store.asked).toEqual([]);
  });

  it('says that it does not know a town, and takes none like it for the answer', async () => {
    const { store } = await draw();
    await type('Milano');
    expect(await screen.findByText(text('start.notHere', { words: 'Milano' }))).toBeTruthy();
    await type('{Enter}');
    expect(document.activeElement?.tagName).toBe('BUTTON');
    expect(store.asked).toEqual([]);
  });

  it('keeps a whole region when asked', async () => {
    const { store } = await draw();
    await userEvent.click(screen.getByRole('button', { name: /Puglia/ }));
    expect(store.asked).toEqual(['keep puglia']);
  });

  it('goes on without any choice', async () => {
    await draw();
    const links = screen.getAllByRole('link').filter(link => link.getAttribute('href') === `/${lang}/`);
    expect(links.length).toBeGreaterThan(0);
  });
});

describe('the choice of a place', () => {
  const page = (more: object = {}) =>
    renderPage(PlacePage, {
      atlas: basilicata,
      store: aStore({ towns: { puglia: townsIn('Puglia') } }),
      state: aState({ atlas: basilicata, regions: REGIONS }),
      ...more,
    });
  const standAt = (lat: number, lon: number) =>
    vi.stubGlobal('navigator', {
      geolocation: {
        getCurrentPosition: (ok: (at: object) => void) => ok({ coords: { latitude: lat, longitude: lon } }),
      },
    });
  const nearMe = () => userEvent.click(screen.getByRole('button', { name: /Vicino a me/ }));

  it('says that a town has nobody yet, and who serves it', async () => {
    await page();
    await userEvent.type(screen.getByRole('textbox'), 'Castelsaraceno');
    expect(screen.getByRole('button', { name: /Castelsaraceno/ }).textContent).toMatch(/non ancora qui/);
    expect(screen.getByRole('button', { name: /Castelsaraceno/ }).textContent).toMatch(
      /Lo serve: Centro per l'Impiego di Lauria/,
    );
  });

  it('offers the towns around the phone, asked on tap only', async () => {
    standAt(40.99, 15.65);
    await page();
    expect(screen.queryByText('I comuni più vicini a te')).toBeNull();
    await nearMe();
    expect(screen.getByText('I comuni più vicini a te')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /PZ · Basilicata/ })[0]?.textContent).toContain('Melfi');
  });

  it('finds the towns of a region that is not here for whoever stands in it', async () => {
    standAt(40.35, 18.17);
    await page();
    await nearMe();
    const [nearest] = await screen.findAllByRole('button', { name: /LE · Puglia.*50 KB/ });
    expect(nearest?.textContent).toMatch(/^Lecce/);
  });

  it('says that somebody is far from every town it knows', async () => {
    standAt(48.85, 2.35);
    await page();
    await nearMe();
    expect(await screen.findByText(/Sei lontano dai comuni/)).toBeTruthy();
  });

  it.each([
    ['refused', 1, /Il telefono non dà la posizione/],
    ['not found', 2, /La posizione non è arrivata/],
  ])('goes on when the position is %s', async (_, code, sentence) => {
    vi.stubGlobal('navigator', {
      geolocation: { getCurrentPosition: (_ok: unknown, no: (why: object) => void) => no({ code }) },
    });
    await page();
    await nearMe();
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getByRole('textbox')).toBeTruthy();
  });

  it('says when it does not know a name or a postcode', async () => {
    await page({ state: aState({ atlas: basilicata, regions: [aRegion()] }) });
    await userEvent.type(screen.getByRole('textbox'), 'Qwzxw');
    expect(await screen.findByText(/Nessun comune con questo nome/)).toBeTruthy();
    await userEvent.clear(screen.getByRole('textbox'));
    await userEvent.type(screen.getByRole('textbox'), '99999');
    expect(screen.getByText(/non conosce questo CAP/)).toBeTruthy();
  });

  it('says that a region did not arrive, and that nothing was lost', async () => {
    await page();
    await userEvent.click(screen.getByRole('button', { name: /Puglia/ }));
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('shows how much of a region has come', async () => {
    const regions = [{ ...PUGLIA, progress: { done: 31, total: 50 } }];
    await page({ state: aState({ atlas: basilicata, regions }) });
    expect(screen.getByText('Scarico: 62%')).toBeTruthy();
    expect(screen.getByRole('progressbar')).toBeTruthy();
  });

  it('lets go of a town', async () => {
    const store = aStore();
    await page({ store, town: real.towns.get('076048') });
    await userEvent.click(screen.getByRole('button', { name: 'Togli questo comune' }));
    expect(store.asked).toEqual(['setPlace ']);
  });

  it('without JavaScript leads to the pages of the towns', async () => {
    const html = await writtenPage(PlacePage, { atlas: basilicata });
    expect(html).toContain('href="/it/c/076048/"');
    expect(html).not.toContain('<button');
    expect(html.indexOf('<noscript>')).toBeLessThan(html.indexOf('href="/it/c/076048/"'));
  });
});
