// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, atlasOf } from '../../src/domain/atlas.ts';
import type { Guide } from '../../src/domain/guide.ts';
import { isProtected } from '../../src/domain/protected.ts';
import { text, word } from '../../src/i18n/i18n.ts';
import { FindPage } from '../../src/ui/find/FindPage.tsx';
import { GuidePage } from '../../src/ui/guides/GuidePage.tsx';
import { GuidesPage } from '../../src/ui/guides/GuidesPage.tsx';
import { stepOffices } from '../../src/ui/guides/step-offices.ts';
import { HomePage } from '../../src/ui/home/HomePage.tsx';
import { HowItWorks } from '../../src/ui/parts/HowItWorks.tsx';
import { ProgrammesPage } from '../../src/ui/programmes/ProgrammesPage.tsx';
import { TownPage } from '../../src/ui/town/TownPage.tsx';
import { renderPage, writtenPage } from '../support/app.tsx';
import { realAtlas, trainingAtlas } from '../support/atlas.ts';
import { aService, aTown } from '../support/service.ts';

let home: Atlas;
let practice: Atlas;
beforeAll(() => {
  home = atlasOf(realAtlas().regions.filter(({ id }) => id === 'basilicata' || id === 'national'));
  practice = trainingAtlas();
});
afterEach(cleanup);

const at = (id: string, lang = 'it') => ({ lang, address: { page: 'guide', lang, id } as const });
const hrefs = () => screen.getAllByRole('link').map(link => link.getAttribute('href'));

/** A made-up guide with one step, and an atlas that knows only it and these services. */
const alone = (step: Guide['steps'][number], services: Parameters<typeof aService>[0][]): Atlas =>
  atlasOf([
    {
      id: 'basilicata',
      name: 'Basilicata',
      municipalities: [aTown(), aTown({ istat: '076063', name: 'Potenza' }), MATERA],
      services: services.map(aService),
      events: [],
      programmes: [],
      sources: [],
      kinds: [],
      guides: [{ id: 'prova', need: 'papers', steps: [step], sources: ['fonte'], checkedOn: '2026-11-01' }],
    },
  ]);
const MATERA = aTown({ istat: '077014', name: 'Matera', province: 'MT', point: { lat: 40.66, lon: 16.6 } });

describe.each(['it', 'ar'])('the list of guides in %s', lang => {
  it('leads to each of the twelve, by need', async () => {
    await renderPage(GuidesPage, { lang, atlas: home });
    const links = screen
      .getAllByRole('heading', { level: 2 })
      .map(heading => within(heading).getByRole('link'));
    expect(links.map(link => link.getAttribute('href')?.split('/')[3])).toEqual([
      ...['residence-permit', 'tax-code', 'residency', 'family-reunion', 'citizenship'],
      ...['italian-course', 'school', 'health-card', 'work', 'home', 'isee', 'spid'],
    ]);
  });
});

describe.each(['it', 'en', 'fr', 'ar'])('every guide as it is written in %s', lang => {
  it('is complete without JavaScript: numbered steps, papers, sources, the day they were read', async () => {
    for (const guide of home.guides) {
      const html = await writtenPage(GuidePage, { atlas: home, ...at(guide.id, lang) });
      expect(html.match(/<h3 class="g"[^>]*>/g), guide.id).toHaveLength(guide.steps.length);
      expect(html, guide.id).toContain(text('guides.change'));
      expect(html, guide.id).toContain('2026');
      for (const id of guide.sources)
        expect(html, id).toContain(home.sources.get(id)?.publisher ?? 'no source');
      for (const step of guide.steps)
        for (const paper of step.bring ?? [])
          if (paper !== 'nothing') expect(html).toContain(word(`bring.${paper}`));
      expect(html, guide.id).not.toMatch(/style=|\{\{|undefined|guides\.|\bof\./);
    }
  });

  it('leads from its steps to the lists, as no town is known', async () => {
    const html = await writtenPage(GuidePage, { atlas: home, ...at('residence-permit', lang) });
    expect(html).toContain(`href="/${lang}/find/?need=desk"`);
    expect(html).toContain(`href="/${lang}/find/?need=papers"`);
    expect(html).not.toContain(`href="/${lang}/place/"`);
  });
});

describe('a guide', () => {
  it('has its steps as an ordered list of headings', async () => {
    await renderPage(GuidePage, { atlas: home, ...at('spid') });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('SPID');
    const steps = within(screen.getAllByRole('list')[0] as HTMLElement).getAllByRole('heading', { level: 3 });
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      "Hai la carta d'identità italiana?",
      'Prepara quello che serve',
      'Scegli chi ti dà lo SPID',
      'Fatti riconoscere',
    ]);
  });

  it('names the offices of my town, with the way to their pages', async () => {
    await renderPage(GuidePage, {
      atlas: home,
      town: home.towns.get('076048'),
      ...at('residence-permit'),
    });
    expect(screen.getAllByRole('link', { name: /Comune di Melfi/ })[0]?.getAttribute('href')).toBe(
      '/it/s/bas-pua-melfi/',
    );
  });

  it('says a place once, however many steps are done there', async () => {
    await renderPage(GuidePage, { atlas: home, town: home.towns.get('077014'), ...at('italian-course') });
    const offices = hrefs().filter(href => href?.startsWith('/it/s/'));
    expect(offices.length).toBeGreaterThan(0);
    expect(new Set(offices).size).toBe(offices.length);
  });

  it('says so when it knows no office, and leads to the list', async () => {
    const atlas = alone({ id: 'passo', need: 'money', offer: 'isee' }, []);
    await renderPage(GuidePage, { atlas, town: aTown(), ...at('prova') });
    expect(screen.getByText(text('guides.unknownOffice'))).toBeTruthy();
    expect(hrefs()).toContain('/it/find/?need=money');
  });

  it('asks for the cost no source states, and for none where nobody is paid', async () => {
    await renderPage(GuidePage, { atlas: home, ...at('isee') });
    expect(screen.getByText('Costo: Gratis')).toBeTruthy();
    cleanup();
    await renderPage(GuidePage, { atlas: home, ...at('health-card') });
    expect(screen.getAllByText('Costo: chiedi')).toHaveLength(4);
    expect(screen.getByText('Vale 6 mesi, poi si può rinnovare')).toBeTruthy();
    expect(screen.getByText(text('service.bringNothing'))).toBeTruthy();
  });

  it('that nobody knows gets a sentence and the others', async () => {
    await renderPage(GuidePage, { atlas: home, ...at('mai-esistita') });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(text('guides.notHere'));
    expect(hrefs()).toContain('/it/g/spid/');
  });

  it('of the training set, which has no sentences, speaks by its codes', async () => {
    await renderPage(GuidePage, { atlas: practice, ...at('guida-di-prova', 'ar') });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(word('need.papers'));
    expect(screen.getByRole('heading', { level: 3, name: word('offer.permit_renewal') })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/\bof\.|undefined/);
  });
});

describe('the offices of a step', () => {
  const potenza = aTown({ istat: '076063', name: 'Potenza' });
  const ids = (atlas: Atlas, town = potenza) =>
    stepOffices(atlas, atlas.guides[0]?.steps[0] as Guide['steps'][number], town).map(
      ({ service }) => service.id,
    );

  it('are of that kind, those that say they do it before those that say nothing', () => {
    const atlas = alone({ id: 'passo', kind: 'patronage', offer: 'isee' }, [
      { id: 'a-muto', kind: 'patronage', istat: '076063' },
      { id: 'b-isee', kind: 'patronage', istat: '076063', offers: ['isee'] },
      { id: 'c-altro', kind: 'access_desk', istat: '076063', offers: ['isee'] },
    ]);
    expect(ids(atlas)).toEqual(['b-isee', 'a-muto']);
  });

  it.each(['permit_office', 'prefecture', 'municipality', 'health', 'work'] as const)(
    'of the kind %s are never those of another province: they answer for their own people',
    kind => {
      const atlas = alone({ id: 'passo', kind }, [
        { id: 'a-matera', kind, istat: '077014' },
        { id: 'b-potenza', kind, istat: '076063' },
      ]);
      expect(ids(atlas)).toEqual(['b-potenza']);
      expect(ids(atlas, MATERA)).toEqual(['a-matera']);
    },
  );

  it('are three at most, open ones, and never a protected place', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map(id => ({ id, istat: '076063' }));
    const atlas = alone({ id: 'passo', need: 'desk' }, [
      { id: '0-chiuso', istat: '076063', status: 'closed' },
      { id: '1-protetto', istat: '076063', offers: ['violence_help'] },
      ...rows,
    ]);
    expect(ids(atlas)).toEqual(['a', 'b', 'c']);
    for (const guide of [...home.guides, ...practice.guides])
      for (const step of guide.steps)
        for (const where of [home, practice])
          for (const town of where.towns.values())
            expect(stepOffices(where, step, town).filter(({ service }) => isProtected(service))).toEqual([]);
  }, 60_000);
});

describe('the way to the guides', () => {
  it('is a line above the results of a need that has one', async () => {
    const One = () => <HowItWorks need="health" />;
    await renderPage(One, { atlas: home });
    expect(
      screen
        .getByRole('link', { name: 'Come funziona: Tessera sanitaria e codice STP' })
        .getAttribute('href'),
    ).toBe('/it/g/health-card/');
  });

  it('is a closed list where a need has more, and nothing where it has none', async () => {
    const Papers = () => <HowItWorks need="papers" />;
    const { container } = await renderPage(Papers, { atlas: home });
    expect(container.querySelector('details')?.open).toBe(false);
    expect(container.querySelectorAll('a')).toHaveLength(5);
    cleanup();
    const Nothing = () => <HowItWorks need="community" />;
    expect((await renderPage(Nothing, { atlas: home })).container.textContent).toBe('');
  });

  it('is on the first screen, on a town and beside the programmes', async () => {
    for (const [Page, address] of [
      [HomePage, { page: 'home', lang: 'it' }],
      [TownPage, { page: 'municipality', lang: 'it', id: '076048' }],
      [ProgrammesPage, { page: 'programmes', lang: 'it' }],
    ] as const) {
      await renderPage(Page, { atlas: home, address });
      expect(hrefs(), address.page).toContain('/it/g/');
      cleanup();
    }
  });

  it('is never on the way to protection', async () => {
    const html = await writtenPage(FindPage, { atlas: home, query: '?need=safety' });
    expect(html).not.toContain('/g/');
  });
});
