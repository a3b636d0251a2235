// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { hydrate } from 'preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, atlasOf } from '../../src/domain/atlas.ts';
import { text, word } from '../../src/i18n/i18n.ts';
import { AppContext } from '../../src/ui/context.ts';
import { chipsFor, labelOf } from '../../src/ui/find/chip-words.ts';
import { FindPage } from '../../src/ui/find/FindPage.tsx';
import { HomePage } from '../../src/ui/home/HomePage.tsx';
import { anApp, renderPage, TUESDAY_TEN, writtenPage } from '../support/app.tsx';
import { anAtlas, trainingAtlas } from '../support/atlas.ts';
import { basilicata, cards, drawFound, melfi } from '../support/found.ts';
import { aService } from '../support/service.ts';
import { aRegion, aState, aStore } from '../support/store.ts';

let training: Atlas;
beforeAll(() => {
  training = trainingAtlas();
});
afterEach(cleanup);

const porto = () => training.towns.get('999001');
/** Many services, no two alike: those of the training set over and over. */
const many = (count: number): Atlas => {
  const models = [...training.services.values()].filter(({ status }) => status === 'current');
  const services = Array.from({ length: count }, (_, index) =>
    aService({ ...models[index % models.length], id: `molti-${index}` }),
  );
  return anAtlas(services, [...training.towns.values()]);
};
const chip = (name: RegExp) =>
  within(screen.getByRole('list', { name: text('find.filters') })).getByRole('button', { name });

describe.each(['it', 'ar'])('results in %s', lang => {
  it('are headed by the need and list its services as articles', async () => {
    await drawFound('?need=italian', { lang, town: melfi() });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(word('need.italian'));
    expect(cards().length).toBeGreaterThan(3);
    expect(cards().every(card => card.dataset.need?.includes('italian'))).toBe(true);
    expect(cards().every(card => card.closest('[role="list"]') !== null)).toBe(true);
  });

  it('understand what is typed in the language, with its slips', async () => {
    await drawFound(`?q=${encodeURIComponent(lang === 'ar' ? 'طبييب' : 'dotore')}`, { lang, town: melfi() });
    await waitFor(() => expect(cards().length).toBeGreaterThan(0));
    expect(cards()[0]?.dataset.need).toContain('health');
    const meant = within(screen.getByRole('list', { name: text('find.meant') }));
    expect(meant.getAllByRole('link')[0]?.getAttribute('href')).toBe(`/${lang}/find/?need=health`);
  });

  it('offer words to try instead of one that nobody knows, and every need', async () => {
    await drawFound('?q=xyzzyqq', { lang, town: melfi() });
    await waitFor(() => expect(screen.getByText(text('find.noWord'))).toBeTruthy());
    const hrefs = screen.getAllByRole('link').map(link => link.getAttribute('href') ?? '');
    expect(hrefs.filter(href => href.startsWith(`/${lang}/find/?q=`)).length).toBeGreaterThan(1);
    expect(hrefs).toContain(`/${lang}/find/?need=papers`);
  });
});

describe('filters', () => {
  it('say how many they leave, and pressing one leaves exactly those', async () => {
    const { app, change } = await drawFound('?need=italian', { atlas: training, town: porto() });
    const free = chip(/^Gratis/);
    const promised = Number(free.querySelector('[aria-hidden="true"]:not(svg)')?.textContent);
    await userEvent.click(free);
    expect(app.went).toEqual(['/it/find/?need=italian&free=1']);
    change({ query: '?need=italian&free=1' });
    expect(screen.getByRole('status').textContent).toBe(text('find.count', { count: promised }));
    expect(chip(/^Gratis/).getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(chip(/^Gratis/));
  });

  it('stand pressed ones first, those that leave nothing last and dead', async () => {
    await drawFound('?need=italian&free=1', { atlas: training, town: porto() });
    const buttons = within(screen.getByRole('list', { name: 'Filtri' })).getAllByRole(
      'button',
    ) as HTMLButtonElement[];
    expect(buttons[0]?.getAttribute('aria-pressed')).toBe('true');
    const dead = buttons.map(({ disabled }) => disabled);
    expect(dead).toEqual([...dead].sort((a, b) => Number(a) - Number(b)));
  });

  it('ask for course levels only where there are courses', () => {
    const filters = (need: 'italian' | 'health') =>
      chipsFor({ need }, {}, 'ar', []).map(({ filter }) => filter);
    expect(filters('italian')).toContain('level:alfa');
    expect(filters('health')).not.toContain('level:alfa');
    expect(filters('health')).toContain('speaks:ar');
  });

  it('choose the day and the language of a mediator from a list', async () => {
    const { app } = await drawFound('?need=interpreter', { atlas: training, town: porto() });
    const list = screen.getByRole('combobox', { name: /Lingua del mediatore/ });
    const arabic = within(list).getByRole('option', { name: /arabo/ }) as HTMLOptionElement;
    fireEvent.change(list, { target: { value: arabic.value } });
    expect(app.went).toEqual(['/it/find/?need=interpreter&mediator=ar']);
  });

  it('that leave nothing name the one to let go, and show the nearest', async () => {
    const { app } = await drawFound('?need=health&open=1&women=1', { town: melfi() });
    expect(screen.getByText('Nessun servizio così per', { exact: false })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Togli «Solo donne»' }));
    expect(app.went).toEqual(['/it/find/?need=health&open=1']);
    expect(cards().length).toBeGreaterThan(0);
  });

  it('say for how many services nothing is stated', async () => {
    await drawFound('?need=italian&free=1', { town: melfi() });
    expect(screen.getByText(/Di altri \d+ servizi non si sa/)).toBeTruthy();
  });

  it('are left out where none of them can do anything, until one is pressed', async () => {
    const atlas = anAtlas([aService(), aService({ id: 'prova-altro' })], []);
    const { change } = await drawFound('', { atlas });
    expect(cards()).toHaveLength(2);
    expect(screen.queryByRole('list', { name: 'Filtri' })).toBeNull();
    change({ query: '?free=1' });
    expect(chip(/^Gratis/).getAttribute('aria-pressed')).toBe('true');
  });

  it('stay where only a list to choose from can do something', async () => {
    await drawFound('', {
      atlas: anAtlas([aService({ audience: ['men'] }), aService({ id: 'prova-altro' })], []),
    });
    expect(screen.getByRole('combobox')).toBeTruthy();
  });

  it('have a name in the reader’s words, whatever is chosen', async () => {
    await drawFound('?need=italian');
    expect(
      ['for:women', 'day:1', 'level:a1', 'speaks:ar', 'mediator:fr'].map(filter => labelOf(filter as never)),
    ).toEqual(['Donne', 'lunedì', 'A1: principiante', 'Parla arabo', 'Mediatore: francese']);
  });
});

describe('a long list', () => {
  it('comes twenty at a time, and goes on with the first new card', async () => {
    const { app, change } = await drawFound('', { atlas: many(120) });
    expect(cards()).toHaveLength(20);
    await userEvent.click(screen.getByRole('button', { name: 'Mostra altri' }));
    expect(app.went).toEqual(['/it/find/?page=2']);
    change({ query: '?page=2' });
    expect(cards()).toHaveLength(40);
    expect(document.activeElement?.closest('article')).toBe(cards()[20]);
  });
});

describe('danger', () => {
  it('asked for as a need goes to the page of protection', async () => {
    const { app } = await drawFound('?need=safety');
    expect(app.went).toEqual(['/it/safety/']);
    expect(cards()).toHaveLength(0);
  });

  it.each(['mi picchia', 'he beats me', 'il me frappe', 'يضربني'])(
    'in an address with the words "%s" leads there, and the words go',
    async words => {
      const { app } = await drawFound(`?q=${encodeURIComponent(words)}`);
      await waitFor(() => expect(app.went.at(-1)).toBe('/it/safety/'));
    },
  );

  it.each([
    ['it', FindPage, 'violenza'],
    ['ar', HomePage, 'عنف'],
  ])(
    'answered on the screen has the quick exit, and no way into the page of one centre: %s',
    async (lang, Page, words) => {
      const state = aState({ atlas: basilicata, regions: [aRegion()] });
      const more = { lang, atlas: basilicata, store: aStore(), state, town: melfi() };
      await renderPage(Page, { ...more, address: { page: Page === FindPage ? 'find' : 'home', lang } });
      const box = screen.getByRole('searchbox');
      await userEvent.type(box, words);
      const exit = await screen.findByRole('link', { name: text('sos.leave') });
      expect(exit.getAttribute('href')).toBe('/exit.html');
      const line = document.querySelector<HTMLElement>('[data-service-id="nat-1522"] h3 a');
      expect(line?.getAttribute('href')).toBe(`/${lang}/safety/`);
      await userEvent.clear(box);
      await userEvent.type(box, 'questura');
      await waitFor(() => expect(screen.queryByRole('link', { name: text('sos.leave') })).toBeNull());
    },
  );

  it('that is typed never gets into the address', async () => {
    const { app } = await drawFound('?q=corso');
    await waitFor(() => expect(cards().length).toBeGreaterThan(0));
    const box = screen.getByRole('searchbox') as HTMLInputElement;
    await userEvent.clear(box);
    await userEvent.type(box, 'mi picchia');
    fireEvent.change(box);
    expect(app.went.join()).not.toMatch(/picch/);
    fireEvent.submit(screen.getByRole('search'));
    expect(app.went.at(-1)).toBe('/it/safety/');
  });
});

describe('the list', () => {
  it('is never blank: without data it says so', async () => {
    await drawFound('', { atlas: anAtlas([], []), state: aState() });
    expect(screen.getByText('I dati non sono ancora su questo telefono.')).toBeTruthy();
  });

  it('shows cards to come while the first data are on their way, and nothing that could shift', async () => {
    const atlas = atlasOf([]);
    const { container } = await drawFound('?need=papers', { atlas, state: aState({ atlas }) });
    expect(container.querySelector('.cards.wait')).not.toBeNull();
    expect(screen.queryByText(/I dati non sono/)).toBeNull();
  });

  it('takes its written frame over with the words of the address, not with the empty field', async () => {
    const address = { page: 'find', lang: 'it' } as const;
    const container = document.createElement('div');
    container.innerHTML = await writtenPage(FindPage, { address });
    document.body.append(container);
    const app = anApp({ address, query: '?q=medico', atlas: basilicata, now: undefined });
    act(() =>
      hydrate(
        <AppContext.Provider value={app}>
          <FindPage />
        </AppContext.Provider>,
        container,
      ),
    );
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    expect(field.value).toBe('medico');
    await new Promise(done => setTimeout(done, 500));
    expect([field.value, app.went]).toEqual(['medico', []]);
    container.remove();
  });

  it('takes a query full of nonsense for an empty one', async () => {
    await drawFound('?need=%ZZ&near=abc&page=-1&level=9&%%%');
    expect(cards().length).toBeGreaterThan(0);
  });

  it('still finds when the clock of the phone cannot be believed', async () => {
    await drawFound('?need=desk', { now: undefined });
    expect(cards().length).toBeGreaterThan(0);
  });

  it('without JavaScript says what it needs', async () => {
    const html = await writtenPage(FindPage, { address: { page: 'find', lang: 'it' }, query: '?need=desk' });
    expect(html).toContain('JavaScript');
  });

  it('of 1,725 services is found again fast enough for a slow phone', async () => {
    const atlas = many(1725);
    const { change } = await drawFound('?need=desk', { atlas });
    const start = performance.now();
    for (const need of ['papers', 'health', 'work', 'school', 'italian'])
      change({ query: `?need=${need}`, now: TUESDAY_TEN });
    expect((performance.now() - start) / 5).toBeLessThan(1200);
  });
});
