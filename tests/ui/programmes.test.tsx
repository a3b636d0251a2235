// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import italian from '../../locales/it/programmes.json';
import { type Atlas, atlasOf } from '../../src/domain/atlas.ts';
import { isProtected } from '../../src/domain/protected.ts';
import { useWholeLanguage } from '../../src/i18n/i18n.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { maybeText } from '../../src/ui/programmes/maybe-text.ts';
import { officesFor } from '../../src/ui/programmes/offices.ts';
import { ProgrammePage } from '../../src/ui/programmes/ProgrammePage.tsx';
import { ProgrammesPage } from '../../src/ui/programmes/ProgrammesPage.tsx';
import { renderPage, writtenPage } from '../support/app.tsx';
import { realAtlas, trainingAtlas } from '../support/atlas.ts';
import { sentence } from '../support/sentence.ts';

let real: Atlas;
let home: Atlas;
let practice: Atlas;
beforeAll(() => {
  real = realAtlas();
  practice = trainingAtlas();
  home = atlasOf(real.regions.filter(({ id }) => id === 'basilicata' || id === 'national'));
});
afterEach(cleanup);

const at = (id: string, lang = 'it') => ({ lang, address: { page: 'programme', lang, id } as const });

describe('the words of the programmes', () => {
  it('are there in each language for every programme and every action', async () => {
    for (const { code } of LANGUAGES) {
      await useWholeLanguage(code);
      for (const { id, actions } of real.programmes) {
        expect(maybeText('programmes', `of.${id}.title`), `${code} ${id}`).toBeDefined();
        for (const action of actions)
          expect(
            maybeText('programmes', `of.${id}.actions.${action.id}`),
            `${code} ${id} ${action.id}`,
          ).toBeDefined();
      }
    }
  });

  it('are in Italian those of the data', () => {
    const written = Object.fromEntries(
      real.programmes.map(({ id, title, actions }) => [
        id,
        { title, actions: Object.fromEntries(actions.map(action => [action.id, action.title])) },
      ]),
    );
    expect(italian.of).toEqual(written);
  });
});

describe('the list of programmes', () => {
  it('shows those of every region, with region and years', async () => {
    await renderPage(ProgrammesPage, { atlas: home });
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(5);
    expect(screen.getByText(sentence(/^Basilicata · Dal 2023 al 2027$/))).toBeTruthy();
  });

  it('shows all five when all regions are here', async () => {
    const html = await writtenPage(ProgrammesPage, { atlas: real, lang: 'ar' });
    for (const { id } of real.programmes) expect(html).toContain(`href="/ar/programmes/${id}/"`);
    expect(real.programmes).toHaveLength(5);
  });
});

describe.each(['it', 'ar'])('a programme in %s', lang => {
  it('is complete as it is written: years, fund, partners, desk towns, source', async () => {
    const html = await writtenPage(ProgrammePage, { atlas: home, ...at('inclusion-first', lang) });
    for (const words of [
      '2027',
      'FAMI 2023-2027',
      'CCM soc. coop.',
      `/${lang}/c/077010/`,
      'Regione Basilicata',
    ])
      expect(html).toContain(words);
    expect(html).not.toMatch(/style=|\{\{|undefined/);
  });

  it('keeps the Italian title of each action', async () => {
    await renderPage(ProgrammePage, { atlas: home, ...at('aipim', lang) });
    const title = screen.getByText('Corsi di lingua madre e di italiano');
    expect(title.closest('[lang]')?.getAttribute('lang')).toBe('it');
  });

  it('leads from each action to its needs', async () => {
    await renderPage(ProgrammePage, { atlas: home, ...at('aipim', lang) });
    const links = screen.getAllByRole('link').map(link => link.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining([`/${lang}/find/?need=school`, `/${lang}/find/?need=work`]));
  });
});

describe('the offices of an action', () => {
  const actionOf = (atlas: Atlas, id: string, action: string) => {
    const programme = atlas.programmes.find(one => one.id === id);
    const found = programme?.actions.find(one => one.id === action);
    if (programme === undefined || found === undefined) throw new Error('No such action.');
    return [programme, found] as const;
  };

  it('are those of my town first, then the nearest', () => {
    const melfi = real.towns.get('076048');
    const [programme, action] = actionOf(real, 'inclusion-first', 'pua-desks');
    const offices = officesFor(real, programme, action, melfi);
    expect(offices[0]?.service.id).toBe('bas-pua-melfi');
    const far = offices.slice(1).map(({ km }) => km ?? 0);
    expect(far).toEqual([...far].sort((a, b) => a - b));
  });

  it('are of the regions of the programme, three at most, and open ones', () => {
    for (const programme of real.programmes)
      for (const action of programme.actions) {
        const offices = officesFor(real, programme, action, undefined);
        expect(offices.length).toBeLessThanOrEqual(3);
        for (const { service } of offices) {
          const its = [
            ...programme.regions,
            ...(service.programmes?.includes(programme.id) ? ['national'] : []),
          ];
          expect(its).toContain(real.regionOf(service));
          expect(['closed', 'moved']).not.toContain(service.status);
        }
      }
  });

  it('are never a protected place', () => {
    for (const programme of practice.programmes)
      for (const action of programme.actions)
        expect(
          officesFor(practice, programme, action, undefined).filter(({ service }) => isProtected(service)),
        ).toEqual([]);
  });

  it('are missing in words, not in silence', async () => {
    await renderPage(ProgrammePage, { atlas: home, ...at('aipim') });
    expect(screen.getAllByText(/Non sappiamo ancora quale ufficio lo fa/).length).toBeGreaterThan(0);
  });

  it('are links to their pages, with their town', async () => {
    const town = home.towns.get('076048');
    await renderPage(ProgrammePage, { atlas: home, town, ...at('inclusion-first') });
    const [link] = screen.getAllByRole('link', { name: /Comune di Melfi/ });
    expect(link?.getAttribute('href')).toBe('/it/s/bas-pua-melfi/');
    expect(within(link as HTMLElement).getByText('Melfi')).toBeTruthy();
  });
});

describe('a programme that is not on this phone', () => {
  it('that data of an earlier day do not hold yet is named, with the way to newer ones', async () => {
    await renderPage(ProgrammePage, { ...at('impact-puglia', 'en') });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe("Puglia region's integration plan");
    expect(screen.getByRole('link', { name: 'Download other regions' })).toBeTruthy();
  });

  it('and that nobody knows gets a sentence and the others', async () => {
    await renderPage(ProgrammePage, { atlas: home, ...at('mai-esistito') });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('non è fra i dati');
    expect(screen.getByRole('link', { name: 'Inclusion First' })).toBeTruthy();
  });

  it('of the training set shows its Italian title, for want of other words', async () => {
    await renderPage(ProgrammePage, { atlas: practice, ...at('programma-di-prova', 'ar') });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Porto Aperto (prova)');
    expect(screen.getByText('Corsi di italiano, anche con spazio bimbi').getAttribute('lang')).toBe('it');
  });
});
