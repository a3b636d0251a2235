// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Service } from '../../src/domain/service.ts';
import type { App } from '../../src/ui/context.ts';
import { ServicePage } from '../../src/ui/service/ServicePage.tsx';
import { renderPage, writtenPage } from '../support/app.tsx';
import { anAtlas, trainingAtlas } from '../support/atlas.ts';
import { aService, aTown } from '../support/service.ts';
import { aState, aStore } from '../support/store.ts';

const training = trainingAtlas();
const at = (id: string, lang = 'it') => ({ address: { page: 'service', lang, id } as const, lang });

const alive = (given: Partial<App> = {}): Partial<App> => ({
  store: aStore(),
  state: aState(),
  ...given,
});

const one = (known: Partial<Service>, given: Partial<App> = {}) =>
  renderPage(ServicePage, {
    ...at('prova-sportello', given.lang ?? 'it'),
    atlas: anAtlas([aService(known)], [aTown()]),
    ...given,
  });

const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

afterEach(cleanup);

describe('the page of a service', () => {
  it('answers in the same order on every page', async () => {
    await renderPage(ServicePage, { ...at('prova-cpia'), atlas: training });
    expect(headings()).toEqual([
      'Che cosa puoi fare qui',
      'Che cosa portare',
      'Orari',
      'Lingue e mediatore',
      'Costo',
      'Dove',
      'Altri contatti',
      'Da dove vengono le notizie',
    ]);
  });

  it('has one heading of its own, which can take the focus', async () => {
    await renderPage(ServicePage, { ...at('prova-cpia', 'ar'), atlas: training });
    const [title, ...others] = screen.getAllByRole('heading', { level: 1 });
    expect([title?.textContent, title?.tabIndex, others.length]).toEqual(['دورة لغة إيطالية', -1, 0]);
    expect(screen.getByText('CPIA di prova – sede centrale').closest('[lang]')?.getAttribute('lang')).toBe(
      'it',
    );
  });

  it('calls, and shows the way to the door', async () => {
    await renderPage(ServicePage, { ...at('prova-cpia'), atlas: training });
    expect(screen.getByRole('link', { name: 'Chiama 0971 000004' }).getAttribute('href')).toBe(
      'tel:+390971000004',
    );
    expect(screen.getByRole('link', { name: 'Indicazioni' }).getAttribute('href')).toMatch(
      /^geo:39\.8973,17\.29415\?q=/,
    );
  });

  it('looks for the address where no door point is known, and offers no way without an address', async () => {
    await one({ istat: '076048', address: 'Via Roma 1', cap: '85025' });
    expect(screen.getByRole('link', { name: 'Indicazioni' }).getAttribute('href')).toBe(
      `geo:0,0?q=${encodeURIComponent('Via Roma 1, 85025 Melfi')}`,
    );
    cleanup();
    await one({ istat: '076048', email: 'a@b.example.org' });
    expect(screen.queryByRole('link', { name: 'Indicazioni' })).toBeNull();
    expect(screen.getByText('Il telefono non è conosciuto')).toBeTruthy();
  });

  it('has beside each remark the picture of what it speaks of', async () => {
    await one({ address: 'Via Roma 1', phones: ['0972 000001'], notes: ['main_seat_email', 'switchboard'] });
    const pictureOf = (words: RegExp) =>
      screen.getByText(words).closest('p')?.querySelector('use')?.getAttribute('href')?.split('#')[1];
    expect(pictureOf(/^L'e-mail è della sede/)).toBe('send');
    expect(pictureOf(/^Risponde il centralino/)).toBe('phone');
  });

  it('leaves out what nobody knows instead of writing that it is not available', async () => {
    await one({ istat: '076048', address: 'Via Roma 1', phones: ['0972 000001'] });
    expect(headings()).toEqual(['Dove']);
    expect(document.body.textContent).not.toMatch(/n\.d\.|n\/a|undefined|service\./);
  });

  it('says how far it is only when the reader chose a town, and about how far when only towns are known', async () => {
    const potenza = aTown({ istat: '076063', name: 'Potenza', point: { lat: 40.64175, lon: 15.80794 } });
    const atlas = anAtlas([aService({ istat: '076048', address: 'Via Roma 1' })], [aTown(), potenza]);
    await one({}, { atlas, town: potenza });
    expect(screen.getByText('circa 41 km')).toBeTruthy();
    cleanup();
    await one({}, { atlas, town: aTown() });
    expect(screen.getByText('nel tuo comune')).toBeTruthy();
  });

  it('keeps what is ticked, in the store', async () => {
    const store = aStore();
    const ticks = new Map([['prova-sportello', ['passport' as const]]]);
    await one(
      { bring: ['passport', 'photo'], address: 'Via Roma 1' },
      alive({ store, state: aState({ ticks }) }),
    );
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Passaporto' }).checked).toBe(true);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Una fototessera' }));
    expect(store.asked).toEqual(['tick prova-sportello photo true']);
    expect(screen.getByText('Ti manca un documento? Vai lo stesso e chiedi.')).toBeTruthy();
  });

  it('says that nothing is to be brought as a sentence, without a box to tick', async () => {
    await one({ bring: ['nothing'], address: 'Via Roma 1' }, alive());
    expect(screen.getByText('Non devi portare niente.')).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('labels as Italian the words that exist only in Italian', async () => {
    await one({ text: 'Suona il campanello.', address: 'Via Roma 1' }, { lang: 'ar' });
    expect(screen.getByText('Suona il campanello.').closest('[lang]')?.getAttribute('lang')).toBe('it');
    expect(screen.getByText('كلمات المكتب، بالإيطالية')).toBeTruthy();
  });

  it('saves, and says where to find it again', async () => {
    const store = aStore();
    await one({ address: 'Via Roma 1' }, alive({ store }));
    await userEvent.click(await screen.findByRole('button', { name: 'Salva' }));
    expect(store.asked[0]).toMatch(/^save /);
    expect(await screen.findByText(/Salvato su questo telefono/)).toBeTruthy();
  });
});

describe('the same page without JavaScript', () => {
  it('can be read and acted on, and says nothing that depends on the hour', async () => {
    const page = await writtenPage(ServicePage, { ...at('prova-pua', 'en'), atlas: training });
    expect(page).toContain('href="tel:+390971000001"');
    expect(page).toContain('href="geo:39.8982,17.30468');
    expect(page).toContain('Via del Faro 12');
    expect(page).not.toMatch(
      /Open until|today|Not checked since|aria-pressed|type="checkbox"|show=1|report=1/,
    );
    expect(page).not.toMatch(/ style=| onclick=/i);
  });

  it("names every heading in the reader's language for every service of the training set", async () => {
    for (const id of training.services.keys()) {
      const page = await writtenPage(ServicePage, { ...at(id, 'ar'), atlas: training });
      expect(page, id).toMatch(/<h1[^>]*>[^<]+<\/h1>/);
      expect(page, id).not.toMatch(/>[^<]*(undefined|NaN|\[object|service\.[a-z]|show\.[a-z])/);
    }
  });
});

describe('the hours', () => {
  const week = () => screen.getAllByRole('row').map(row => row.textContent);
  const hours: Service['hours'] = [
    { d: 21, t: [[540, 780]] },
    { d: 10, t: [[900, 1080]], l: ['ar'] },
    { ph: 1, s: 'off' },
  ];
  const desk = { istat: '076048', address: 'Via Roma 1', hours };

  it('stand as a week, closed days in a row on one line', async () => {
    await one(desk, { now: undefined });
    expect(week()).toEqual([
      'lunedì9:00–13:00',
      'martedì15:00–18:00arabo',
      'mercoledì9:00–13:00',
      'giovedì15:00–18:00arabo',
      'venerdì9:00–13:00',
      'sabato – domenicaChiuso',
    ]);
  });

  it('mark today when the day is known', async () => {
    await one(desk);
    expect((await screen.findByRole('rowheader', { name: /oggi/ })).textContent).toBe('martedì · oggi');
  });

  it('say why today is different, and what closes next', async () => {
    await one(desk, { now: new Date('2026-12-08T10:00:00+01:00') });
    expect(await screen.findByText('Oggi: Chiuso, festa (8 dicembre)')).toBeTruthy();
    expect(screen.getByText('Chiuso martedì 8 dicembre: festa (8 dicembre)')).toBeTruthy();
  });

  it('close on the patron day of the town', async () => {
    const atlas = anAtlas([aService(desk)], [aTown({ patronDay: '11-24' })]);
    await one({}, { atlas });
    expect(await screen.findByText('Oggi: Chiuso, festa del patrono')).toBeTruthy();
  });

  it('put the phone hours inside the day, unless they are the same', async () => {
    await one(
      {
        ...desk,
        phoneHours: [
          { d: 1, t: [[540, 660]] },
          { d: 4, t: [[540, 780]] },
        ],
      },
      { now: undefined },
    );
    expect(week()[0]).toBe('lunedì9:00–13:00Al telefono 9:00–11:00');
    expect(week()[2]).toBe('mercoledì9:00–13:00');
  });

  it('name the place of each day of a desk that moves about', async () => {
    await renderPage(ServicePage, { ...at('prova-pua-itinerante'), atlas: training, now: undefined });
    expect(week()[0]).toContain('Piazza della Croce, Montefinto');
    const stops = within(screen.getByRole('heading', { name: 'Dove' }).parentElement as HTMLElement);
    expect(stops.getAllByRole('link')).toHaveLength(5);
  });

  it('say in a sentence what is open day and night', async () => {
    await renderPage(ServicePage, { ...at('prova-pronto-soccorso', 'en'), atlas: training });
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getAllByText('Always open').length).toBeGreaterThan(0);
  });

  it('are shown but warned of when their own source doubts them', async () => {
    await one({ ...desk, notes: ['hours_uncertain'] });
    expect(screen.getByText('Gli orari non sono sicuri: chiama prima.')).toBeTruthy();
    expect(screen.getByText('Orari non sicuri')).toBeTruthy();
  });
});
