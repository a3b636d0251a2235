// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/domain/atlas.ts';
import { AboutPage } from '../../src/ui/about/AboutPage.tsx';
import { AccessibilityPage } from '../../src/ui/about/AccessibilityPage.tsx';
import { LegalPage } from '../../src/ui/about/LegalPage.tsx';
import { PrivacyPage } from '../../src/ui/about/PrivacyPage.tsx';
import { type Publisher, PublisherContext } from '../../src/ui/about/publisher.ts';
import { renderPage, writtenPage } from '../support/app.tsx';
import { realAtlas } from '../support/atlas.ts';
import { sentence } from '../support/sentence.ts';

let real: Atlas;
beforeAll(() => {
  real = realAtlas();
});
afterEach(cleanup);

const PAGES = { about: AboutPage, privacy: PrivacyPage, accessibility: AccessibilityPage, legal: LegalPage };
const NAMES = ['about', 'privacy', 'accessibility', 'legal'] as const;

describe.each(['it', 'ar'])('the pages about the app in %s', lang => {
  it.each(NAMES)('%s is complete without JavaScript, under one heading', async page => {
    const html = await writtenPage(PAGES[page], { lang, atlas: real, address: { page, lang } });
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toMatch(/style=|\{\{|about\.|undefined/);
    for (const other of NAMES.filter(name => name !== page))
      expect(html).toContain(`href="/${lang}/${other}/"`);
  });
});

const published = (Page: () => preact.JSX.Element, publisher: Publisher) => () => (
  <PublisherContext.Provider value={publisher}>
    <Page />
  </PublisherContext.Provider>
);

describe('while nobody publishes officially', () => {
  it.each([
    ['about', 'Nessun ente pubblica ancora questa copia'],
    ['about', "L'indirizzo del codice sorgente lo scriverà qui chi pubblica"],
    ['privacy', "Non c'è ancora un titolare"],
    ['privacy', 'scegli tu a chi mandarle'],
    ['accessibility', 'non ha ancora un indirizzo a cui scrivere'],
    ['accessibility', "Per questa copia non c'è ancora"],
    ['legal', 'Approdo non è un ufficio pubblico'],
  ] as const)('%s says so: %s', async (page, words) => {
    await renderPage(PAGES[page]);
    expect(screen.getByText(new RegExp(words))).toBeTruthy();
  });
});

describe('once a body publishes', () => {
  it('its name and the source code are on the page about the app', async () => {
    const sourceUrl = 'https://example.org/approdo.git';
    await renderPage(published(AboutPage, { body: 'Regione di prova', sourceUrl }));
    expect(screen.getByText('Regione di prova')).toBeTruthy();
    expect(screen.getByRole('link', { name: sourceUrl }).getAttribute('href')).toBe(sourceUrl);
  });

  it('who answers for the data, on which basis, and who gets the reports are on the privacy page', async () => {
    const publisher = {
      controller: 'Regione di prova',
      legalBasis: 'art. 6 GDPR',
      privacyEmail: 'privacy@example.org',
      reportsTo: 'Ufficio di prova',
      reportsAt: 'dati@example.org',
    };
    await renderPage(published(PrivacyPage, publisher));
    expect(screen.getByText('Regione di prova')).toBeTruthy();
    expect(screen.getByText('art. 6 GDPR')).toBeTruthy();
    expect(screen.getByText('Ufficio di prova')).toBeTruthy();
    const mails = screen.getAllByRole('link').map(link => link.getAttribute('href'));
    expect(mails).toEqual(expect.arrayContaining(['mailto:privacy@example.org', 'mailto:dati@example.org']));
    expect(screen.queryByText(/Non c'è ancora un titolare/)).toBeNull();
  });

  it('an address only programs can write to is told, and is no link', async () => {
    await renderPage(published(PrivacyPage, { reportsAt: 'https://example.org/in' }));
    expect(screen.getByText('https://example.org/in').closest('a')).toBeNull();
    expect(screen.queryByText(/scegli tu a chi mandarle/)).toBeNull();
  });

  it('its name is on the legal notes', async () => {
    await renderPage(published(LegalPage, { body: 'Regione di prova' }));
    expect(screen.getByText('Regione di prova')).toBeTruthy();
    expect(screen.queryByText(/non è un ufficio pubblico/)).toBeNull();
  });

  it('its address for problems and its statement are on the accessibility page', async () => {
    const declarationUrl = 'https://example.org/dichiarazione';
    await renderPage(
      published(AccessibilityPage, { accessibilityEmail: 'aiuto@example.org', declarationUrl }),
    );
    expect(screen.getByRole('link', { name: 'aiuto@example.org' })).toBeTruthy();
    expect(screen.getByRole('link', { name: declarationUrl })).toBeTruthy();
  });
});

describe('the sources', () => {
  it('are all there, each with who says it, when, and under which licence', async () => {
    const html = await writtenPage(AboutPage, { atlas: real });
    for (const { publisher } of real.sources.values())
      expect(html).toContain(publisher.replaceAll("'", "'").replaceAll('&', '&amp;'));
    expect(html).toContain('licenza non indicata');
    expect(html).toContain('1 settembre 2025');
  });

  it('say that a licence is only believed', async () => {
    await renderPage(AboutPage, { atlas: real });
    expect(screen.getByText(sentence(/licenza IODL 2.0, da confermare/))).toBeTruthy();
  });

  it('come with the data: without them the page says so', async () => {
    await renderPage(AboutPage);
    expect(screen.getByText('Le fonti arrivano con i dati delle regioni.')).toBeTruthy();
  });
});

describe('the words about the words', () => {
  it.each([
    ['it', /L'italiano è il testo di partenza/],
    ['en', /translated by a machine/],
  ])('are honest in %s', async (lang, words) => {
    await renderPage(AboutPage, { lang });
    expect(screen.getByText(words)).toBeTruthy();
  });
});

describe('the legal notes', () => {
  it('call for help with the number of the national list, and do without when it is not there', async () => {
    const { unmount } = await renderPage(LegalPage, { atlas: real });
    expect(screen.getByRole('link', { name: /112/ }).getAttribute('href')).toBe('tel:112');
    unmount();
    await renderPage(LegalPage);
    expect(screen.getByRole('link', { name: /numeri di emergenza/ })).toBeTruthy();
  });
});
