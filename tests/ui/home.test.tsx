// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/domain/atlas.ts';
import { NEEDS } from '../../src/domain/vocabulary.ts';
import { useWholeLanguage, word } from '../../src/i18n/i18n.ts';
import { dataStatus } from '../../src/ui/home/data-status.ts';
import { HomePage } from '../../src/ui/home/HomePage.tsx';
import { emergencyNumbers } from '../../src/ui/home/numbers.ts';
import { renderPage, writtenPage } from '../support/app.tsx';
import { anAtlas, realAtlas, trainingAtlas } from '../support/atlas.ts';
import { aTown } from '../support/service.ts';
import { aRegion, aState, aStore } from '../support/store.ts';

let real: Atlas;
beforeAll(() => {
  real = realAtlas();
});
afterEach(cleanup);

const linksTo = (href: string) =>
  screen.getAllByRole('link').filter(link => link.getAttribute('href') === href);

describe.each(['it', 'ar'])('the first screen in %s', lang => {
  it('asks one question and offers each need once', async () => {
    await renderPage(HomePage, { lang, atlas: real });
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    for (const need of NEEDS.filter(one => one !== 'safety'))
      expect(linksTo(`/${lang}/find/?need=${need}`), need).toHaveLength(1);
  });

  it('leads to protection without a word of it in the address', async () => {
    await renderPage(HomePage, { lang, atlas: real });
    const [link] = linksTo(`/${lang}/safety/`);
    expect(link?.textContent).toContain(word('need.safety'));
  });

  it('calls the emergency numbers of the national list', async () => {
    await renderPage(HomePage, { lang, atlas: real });
    const numbers = emergencyNumbers(real).map(({ phone }) => phone);
    expect(numbers).toEqual(['112', '1522', '800 290 290']);
    for (const phone of numbers) expect(linksTo(`tel:${phone.replaceAll(' ', '')}`)).toHaveLength(1);
  });

  it('has a search box that speaks', async () => {
    await renderPage(HomePage, { lang, atlas: real });
    expect(within(screen.getByRole('search')).getByRole('searchbox').getAttribute('aria-label')).toBeTruthy();
  });

  it('goes to the places about the app', async () => {
    await renderPage(HomePage, { lang, atlas: real });
    for (const page of ['programmes', 'settings', 'about', 'privacy', 'accessibility', 'legal'])
      expect(linksTo(`/${lang}/${page}/`), page).toHaveLength(1);
  });
});

describe('the first screen', () => {
  it('names the town it is near and leads to the choice of another', async () => {
    await renderPage(HomePage, { atlas: real, town: aTown() });
    expect(linksTo('/it/place/')[0]?.textContent).toContain('Melfi');
  });

  it('names the language in its own script and leads to all others', async () => {
    await renderPage(HomePage, { lang: 'ar', atlas: real });
    expect(linksTo('/')[0]?.textContent).toBe('العربية');
  });

  it('never offers a made-up line of the training set as an emergency number', () => {
    expect(emergencyNumbers(trainingAtlas())).toEqual([]);
  });

  it('leads to all numbers when the national list is not here', async () => {
    await renderPage(HomePage, { atlas: anAtlas([], []) });
    expect(linksTo('/it/sos/')).toHaveLength(1);
  });

  it('says how much of the data has come', async () => {
    const regions = [aRegion({ kept: false, progress: { done: 47, total: 100 } })];
    await renderPage(HomePage, { atlas: real, store: aStore(), state: aState({ regions }) });
    expect(screen.getByRole('status').textContent).toBe('Scarico i dati: 40%');
  });

  it('says of what day the data are and that they need no network', async () => {
    const state = aState({ regions: [aRegion({ kept: true, date: '2026-02-19' })] });
    await renderPage(HomePage, { atlas: real, store: aStore(), state });
    expect(screen.getByRole('status').textContent).toBe('Dati del 19 febbraio 2026');
  });

  it('does not promise to work without a network where nothing can be stored', async () => {
    const state = aState({ regions: [aRegion({ kept: true, date: '2026-02-19' })], keptIn: 'memory' });
    await renderPage(HomePage, { atlas: real, store: aStore(), state });
    expect(screen.getByRole('status').textContent).toBe('Dati del 19 febbraio 2026');
  });

  it('offers to try again when the data did not come', async () => {
    const store = aStore();
    const state = aState({ regions: [aRegion({ kept: false })], problem: 'unreachable' });
    await renderPage(HomePage, { atlas: anAtlas([], []), store, state });
    screen.getByRole('button', { name: 'Riprova' }).click();
    expect(store.asked).toEqual(['refresh']);
  });
});

describe('the line about the data', () => {
  const basilicata = aRegion({ kept: true, date: '2026-02-19' });
  const puglia = aRegion({ id: 'puglia', name: 'Puglia', kept: true, date: '2025-09-01' });

  it('speaks of the region the reader lives in', () => {
    const town = aTown({ region: 'Puglia' });
    expect(dataStatus(aState({ regions: [basilicata, puglia] }), town, true)).toMatchObject({
      date: '2025-09-01',
    });
  });

  it('says that there is no network only when there is none', () => {
    const state = aState({ regions: [basilicata] });
    expect(dataStatus(state, undefined, false)).toMatchObject({ offline: true });
    expect(dataStatus(state, undefined, true)).toMatchObject({ offline: false });
  });

  it('waits without a word while the first data are being asked for', () => {
    expect(dataStatus(aState({ regions: [] }), undefined, true)).toEqual({ is: 'waiting' });
  });
});

describe.each(['it', 'ar'])('without JavaScript, in %s', lang => {
  it('the first screen lists the desks of the region and the lines of all Italy', async () => {
    const home = {
      ...real,
      regions: real.regions.filter(({ id }) => ['national', 'basilicata'].includes(id)),
    };
    const html = await writtenPage(HomePage, { lang, atlas: home });
    await useWholeLanguage(lang);
    const plain = html.slice(html.indexOf('<noscript>'));
    expect(plain).toContain(`href="/${lang}/s/bas-pua-melfi/"`);
    expect(plain).toContain('tel:800905570');
    expect(html).toContain('href="tel:112"');
    expect(html).not.toContain('style=');
  });

  it('says nothing that depends on now', async () => {
    const html = await writtenPage(HomePage, { lang, atlas: real });
    expect(html).toMatch(/role="status"><span><\/span>/);
  });
});
