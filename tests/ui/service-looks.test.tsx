// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Service } from '../../src/domain/service.ts';
import type { App } from '../../src/ui/context.ts';
import { ServiceCard } from '../../src/ui/parts/ServiceCard.tsx';
import { ServicePage } from '../../src/ui/service/ServicePage.tsx';
import { renderPage, writtenPage } from '../support/app.tsx';
import { anAtlas, realAtlas, trainingAtlas } from '../support/atlas.ts';
import { sentence } from '../support/sentence.ts';
import { aService, aTown } from '../support/service.ts';
import { aRegion, aState, aStore } from '../support/store.ts';

const training = trainingAtlas();
const real = realAtlas();

const open = (id: string, given: Partial<App> = {}) =>
  renderPage(ServicePage, {
    atlas: training,
    ...given,
    address: { page: 'service', lang: given.lang ?? 'it', id },
  });

const links = (): (string | null)[] => screen.getAllByRole('link').map(link => link.getAttribute('href'));
const tels = (): (string | null)[] => links().filter(href => href?.startsWith('tel:'));

afterEach(cleanup);

describe('a desk of which only the name is known', () => {
  it('says what is not known, whom to ask, what to ask, and who answers the phone', async () => {
    await open('bas-pua-melfi', { atlas: real, lang: 'en' });
    expect(screen.getByRole('heading', { name: 'Ask the town hall (Comune) of Melfi' })).toBeTruthy();
    expect(screen.getByText(/the address, the opening hours,? and the phone number/)).toBeTruthy();
    expect(
      screen.getByText('Buongiorno, cerco questo servizio:').closest('[lang]')?.getAttribute('lang'),
    ).toBe('it');
    expect(screen.getByText("Dov'è? Mi può scrivere l'indirizzo?")).toBeTruthy();
    expect(screen.getByText('Where is it? Can you write the address for me?')).toBeTruthy();
    expect(tels()).toContain('tel:+390971419347');
  });

  it('has one button to show it to somebody', async () => {
    await open('bas-pua-melfi', { atlas: real, store: aStore(), state: aState() });
    expect(screen.getAllByRole('link', { name: 'Mostra' })).toHaveLength(1);
  });

  it.each(['card', 'page'])('looks the same wherever it stands: not known, no warning (%s)', async where => {
    const service = real.services.get('bas-pua-melfi') as Service;
    if (where === 'page') await open(service.id, { atlas: real });
    else await renderPage(() => <ServiceCard service={service} />, { atlas: real });
    const [tag] = screen.getAllByText('Esiste, ma se ne sa poco');
    expect(tag?.closest('.st')?.className).toBe('st u');
    expect(tag?.closest('.st')?.querySelector('use')?.getAttribute('href')).toMatch(/#ask$/);
  });

  it('is as useful without JavaScript, in Arabic too', async () => {
    const page = await writtenPage(ServicePage, {
      atlas: real,
      lang: 'ar',
      address: { page: 'service', lang: 'ar', id: 'bas-pua-melfi' },
    });
    expect(page).toContain('Buongiorno, cerco questo servizio:');
    expect(page).toContain('href="tel:+390971419347"');
    expect(page).toContain('href="/ar/c/076048/"');
  });

  it('shows the offices of the town hall when their numbers are known', async () => {
    await open('prova-sportello-montefinto');
    expect(screen.getByText('Comune di Montefinto – uffici (di prova)')).toBeTruthy();
    expect(tels()).toContain('tel:+390971000020');
  });

  it('never sends to a safety service in the list of who answers', async () => {
    for (const service of real.services.values()) {
      if (service.status !== 'existence_only') continue;
      const page = await writtenPage(ServicePage, {
        atlas: real,
        address: { page: 'service', lang: 'it', id: service.id },
      });
      expect(page, service.id).not.toMatch(/href="tel:(1522|112|800290290)"/);
    }
  });
});

describe('a service without a phone', () => {
  it('offers its other ways first, then who answers for the same need', async () => {
    await open('mim-pzct70800p', { atlas: real });
    expect(screen.getByText('Il telefono non è conosciuto')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Scrivi' }).getAttribute('href')).toBe(
      'mailto:pzmm200002@istruzione.it',
    );
    expect(screen.getByText("L'e-mail è della sede principale.")).toBeTruthy();
    expect(links()).toContain('/it/s/mim-pzmm200002/');
  });
});

describe('what became of a service', () => {
  it('moved: leads to where it is now, and calls nobody at the old place', async () => {
    await open('prova-pua-sant-elmo');
    expect(screen.getByText('Ha cambiato posto. Ora è qui:', { selector: '.g' })).toBeTruthy();
    expect(links()).toContain('/it/s/prova-pua-sant-elmo-marina/');
    expect(screen.queryByText(/Via Castello/)).toBeNull();
  });

  it('moved nobody knows where: sends to the town hall', async () => {
    const atlas = anAtlas(
      [aService({ status: 'moved', istat: '076048', address: 'Via Vecchia 1' })],
      [aTown()],
    );
    await open('prova-sportello', { atlas });
    expect(screen.getByRole('heading', { name: 'Chiedi al Comune di Melfi' })).toBeTruthy();
    expect(screen.queryByText(/Via Vecchia/)).toBeNull();
  });

  it('closed: says since when and who else there is', async () => {
    await open('prova-mensa-vecchia', { lang: 'fr' });
    expect(screen.getByText('Ce service est fermé depuis le 31 mars 2026.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Itinéraire' })).toBeNull();
  });

  it('announced: says when it should open, and never that it is open', async () => {
    await open('prova-pua-poggio-verita', { lang: 'ar' });
    expect(screen.getByText(/1 فبراير 2027/)).toBeTruthy();
    expect(screen.getAllByText('أُعلن عنه ولم يُفتح بعد')).toHaveLength(1);
    expect(document.querySelector('.state')?.textContent).not.toMatch(/مفتوح/);
  });

  it('ended: says since when, once the day is known', async () => {
    const { change } = await open('prova-sportello-raccolta', { now: undefined });
    expect(screen.getByText('Fino al 31 ottobre 2026')).toBeTruthy();
    change({ now: new Date('2026-11-24T10:00:00+01:00') });
    expect(screen.getByText('È finito il 31 ottobre 2026. Chiedi se continua.')).toBeTruthy();
  });
});

describe('a service checked long ago', () => {
  it('past 180 days warns above the number', async () => {
    await open('prova-corso-domenica');
    const warning = screen.getByText(/^Non controllato dal 20 aprile 2026\./);
    const call = screen.getByRole('link', { name: 'Chiama 399 000 0003' });
    expect(warning.compareDocumentPosition(call) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('past a year says only: ask the town hall', async () => {
    await open('prova-case-popolari');
    expect(screen.getByText(/più di un anno fa/)).toBeTruthy();
    expect(tels()).not.toContain('tel:+390971000044');
    expect(screen.queryByText(/Via del Cantiere/)).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('is never hidden when it is for emergencies', async () => {
    await open('prova-pronto-soccorso', { now: new Date('2030-01-01T10:00:00+01:00') });
    expect(tels()).toContain('tel:+390971000028');
  });
});

describe('who says it', () => {
  it('names source and date, and that nobody has called yet', async () => {
    await open('bas-cpi-lauria', { atlas: real });
    expect(screen.getByText('Nessuno ha ancora chiamato per controllare')).toBeTruthy();
    expect(screen.getByText(/Fonte sicura/)).toBeTruthy();
    expect(links().some(href => href?.startsWith('https://'))).toBe(true);
  });

  it('names who checked, how, and by when it is to be checked again', async () => {
    await open('prova-pua');
    expect(screen.getByText(/Controllato da/).textContent).toBe(
      'Controllato da Sportello PUA di Porto di Prova di persona',
    );
    expect(screen.getByText('Da ricontrollare entro il 11 maggio 2027')).toBeTruthy();
  });

  it('says that a machine translated, with the Italian page one tap away', async () => {
    await open('prova-pua', { lang: 'ar' });
    expect(screen.getByText(/نص مترجم آليًا/)).toBeTruthy();
    expect(links()).toContain('/it/s/prova-pua/');
  });
});

describe('a service that protects', () => {
  const hidden: Partial<Service> = {
    id: 'prova-sportello',
    kind: 'women_safety',
    needs: ['safety'],
    phones: ['1522'],
    // Refused by the check of the data; the page does not rely on that.
    istat: '076048',
    address: 'Via Segreta 1',
    point: { lat: 40.99, lon: 15.65 },
    url: 'https://example.org/mappa',
  };

  it('shows a number and nothing that leads to a door', async () => {
    const atlas = anAtlas([aService(hidden)], [aTown()]);
    await open('prova-sportello', { atlas, store: aStore(), state: aState(), town: aTown() });
    expect(tels()).toEqual(['tel:1522']);
    expect(document.body.innerHTML).not.toMatch(/Segreta|geo:|40\.99|mappa|Melfi/);
  });

  it('speaks of a hidden address only where there is a place: not of a number for all of Italy', async () => {
    await open('nat-1522', { atlas: real, lang: 'en' });
    expect(tels()).toEqual(['tel:1522']);
    expect(screen.queryByText(/address/i)).toBeNull();
    cleanup();
    await open('prova-sportello', { atlas: anAtlas([aService(hidden)], []), lang: 'en' });
    expect(screen.getByText(/address is never/i)).toBeTruthy();
  });

  it('offers nothing that stays on the phone', async () => {
    await open('prova-centro-antiviolenza', { store: aStore(), state: aState(), lang: 'ar' });
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    expect(links().filter(href => /show=|report=/.test(href ?? ''))).toEqual([]);
    expect(document.querySelector('[data-neutral]')).not.toBeNull();
    expect(links()).toContain('/ar/safety/');
  });
});

describe('a service that is not on this phone', () => {
  const regions = [aRegion({ id: 'puglia', name: 'Puglia', bytes: 20_480, kept: false })];

  it('is looked for, and found in a region to download', async () => {
    const store = aStore({ locate: async () => 'puglia' });
    await open('pug-qualcosa', { store, state: aState({ regions }) });
    expect(await screen.findByText(sentence(/È in Puglia\. Scarica i dati \(20 KB\)/))).toBeTruthy();
    screen.getByRole('button', { name: 'Scarica' }).click();
    expect(store.asked).toEqual(['keep puglia']);
  });

  it('tells how far the download is', async () => {
    const [puglia] = regions.map(region => ({ ...region, progress: { done: 5, total: 20 } }));
    const state = aState({ regions: puglia ? [puglia] : [] });
    await open('pug-qualcosa', { store: aStore({ locate: async () => 'puglia' }), state });
    expect(await screen.findByText('Scarico i dati: 25%')).toBeTruthy();
  });

  it('is said not to exist when nobody has it, with a way on', async () => {
    await open('non-esiste', {
      store: aStore({ locate: async () => undefined }),
      state: aState(),
      lang: 'ar',
    });
    expect(await screen.findByRole('heading', { name: 'هذه الخدمة غير موجودة' })).toBeTruthy();
    expect(links()).toContain('/ar/find/');
  });
});
