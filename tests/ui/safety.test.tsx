// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Atlas, atlasOf } from '../../src/domain/atlas.ts';
import { isProtected } from '../../src/domain/protected.ts';
import { localCentres } from '../../src/ui/sos/help-lines.ts';
import { SafetyPage } from '../../src/ui/sos/SafetyPage.tsx';
import { renderPage, writtenPage } from '../support/app.tsx';
import { anAtlas, realAtlas, trainingAtlas } from '../support/atlas.ts';
import { aService, aTown } from '../support/service.ts';
import { aState, aStore } from '../support/store.ts';

let real: Atlas;
let practice: Atlas;
beforeAll(() => {
  real = realAtlas();
  const national = real.regions.filter(({ id }) => id === 'national');
  practice = atlasOf([...national, ...trainingAtlas().regions.filter(({ id }) => id !== 'national')]);
});
afterEach(cleanup);

const calls = (): string[] =>
  screen
    .getAllByRole('link')
    .map(link => link.getAttribute('href') ?? '')
    .filter(href => href.startsWith('tel:'));

describe.each(['it', 'ar'])('the page about violence in %s', lang => {
  it('gives the three numbers first', async () => {
    await renderPage(SafetyPage, { lang, atlas: real });
    expect(calls().slice(0, 3)).toEqual(['tel:112', 'tel:1522', 'tel:800290290']);
  });

  it('has the same numbers and the way out without JavaScript', async () => {
    const html = await writtenPage(SafetyPage, { lang, atlas: real, base: '/sub/' });
    for (const digits of ['112', '1522', '800290290']) expect(html).toContain(`href="tel:${digits}"`);
    expect(html).toContain('href="/sub/exit.html"');
    expect(html).not.toMatch(/style=|onclick/i);
  });

  it('keeps its name out of the window', async () => {
    const html = await writtenPage(SafetyPage, { lang, atlas: real });
    expect(html).toMatch(/<main[^>]* data-neutral/);
  });
});

describe('the page about violence', () => {
  it('says of 1522 what its source says: languages, free, no name asked, chat', async () => {
    await renderPage(SafetyPage, { lang: 'en', atlas: real });
    expect(screen.getByText('There is also a chat.')).toBeTruthy();
    expect(screen.getAllByText('The call is free.')).toHaveLength(2);
    expect(screen.getByText('Albanian')).toBeTruthy();
    expect(screen.getByText(/La Discussione/)).toBeTruthy();
  });

  it('gives centres of the area by phone, never where they stand', async () => {
    const secret = aService({
      id: 'centro',
      kind: 'women_safety',
      needs: ['safety'],
      name: 'Centro antiviolenza',
      istat: '076048',
      locality: 'Rione Segreto',
      address: 'Via Nascosta 1',
      door: 'Scala B',
      cap: '85025',
      point: { lat: 40.99, lon: 15.65 },
      email: 'ascolto@example.org',
      phones: ['0971 000030'],
      offers: ['violence_help'],
    });
    const html = await writtenPage(SafetyPage, { atlas: anAtlas([secret], [aTown()]) });
    expect(html).toContain('tel:+390971000030');
    expect(html).not.toMatch(/Segreto|Nascosta|Scala B|85025|geo:|40\.99|Melfi|maps/);
  });

  it('gives the centres that serve my town, and says near which town it looked', async () => {
    const town = [...practice.towns.values()].find(({ name }) => name === 'Porto di Prova');
    await renderPage(SafetyPage, { lang: 'en', atlas: practice, town });
    expect(screen.getByRole('heading', { name: 'Near Porto di Prova' })).toBeTruthy();
    expect(calls()).toContain('tel:+390971000030');
    expect(screen.getByText('Centro antiviolenza di prova')).toBeTruthy();
  });

  it('gives no centre of another region to somebody who has chosen a town', () => {
    const melfi = real.towns.get('076048');
    const both = atlasOf([...real.regions, ...practice.regions.filter(({ id }) => id !== 'national')]);
    expect(localCentres(both, undefined).length).toBeGreaterThan(0);
    expect(localCentres(both, melfi)).toEqual([]);
  });

  it('gives the number to ask where no centre is known', async () => {
    await renderPage(SafetyPage, { atlas: real, town: real.towns.get('076048') });
    expect(screen.getByRole('link', { name: 'Chiama 1522' })).toBeTruthy();
  });

  it('leaves no trace: it asks nothing of the store', async () => {
    const store = aStore();
    const drawn = await renderPage(SafetyPage, {
      atlas: practice,
      store,
      state: aState({ atlas: practice }),
    });
    drawn.unmount();
    expect(store.asked).toEqual([]);
    expect([...practice.services.values()].some(isProtected)).toBe(true);
  });

  it('leads to no page of a single centre, so that none enters the history', async () => {
    await renderPage(SafetyPage, { atlas: practice });
    const links = screen.getAllByRole('link').map(link => link.getAttribute('href'));
    expect(links.filter(href => href?.includes('/s/'))).toEqual([]);
  });
});

describe('the way out', () => {
  const replace = vi.fn();
  beforeEach(() => {
    replace.mockReset();
    vi.spyOn(window.location, 'replace').mockImplementation(replace);
  });
  afterEach(() => vi.restoreAllMocks());

  it('takes the place of this page in the history, and empties the screen at once', async () => {
    await renderPage(SafetyPage, { atlas: real, base: '/sub/' });
    await userEvent.click(screen.getByRole('link', { name: 'Lascia subito questa pagina' }));
    expect(replace).toHaveBeenCalledWith('/sub/exit.html');
    expect(document.body.textContent).toBe('');
  });

  it('opens with Esc pressed three times, and not with two', async () => {
    await renderPage(SafetyPage, { atlas: real });
    await userEvent.keyboard('{Escape}{Escape}');
    expect(replace).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(replace).toHaveBeenCalledTimes(1);
  });

  it('comes before the numbers for those who move by keyboard', async () => {
    const html = await writtenPage(SafetyPage, { atlas: real });
    expect(html.indexOf('exit.html')).toBeLessThan(html.indexOf('tel:112'));
  });
});

describe('the page one leaves to', () => {
  const page = readFileSync('public/exit.html', 'utf8');

  it('tells nothing of where one was', () => {
    expect(page).not.toMatch(/approdo|violen|antitratta|1522|sos/i);
  });

  it('needs nothing from anywhere, so it opens without a network', () => {
    expect(page).not.toMatch(/<script|<style|style=|http:|https:|src=/);
    expect(page).toContain("default-src 'none'");
  });

  it('has no words, so it is for every reader', () => {
    const text = page.replace(/<[^>]*>/g, ' ');
    expect(text).not.toMatch(/\p{L}/u);
  });
});
