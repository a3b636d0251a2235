// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, atlasOf } from '../../src/domain/atlas.ts';
import { text, word } from '../../src/i18n/i18n.ts';
import type { App } from '../../src/ui/context.ts';
import { chipsFor, labelOf } from '../../src/ui/find/chip-words.ts';
import { FindPage } from '../../src/ui/find/FindPage.tsx';
import { HomePage } from '../../src/ui/home/HomePage.tsx';
import { renderPage, TUESDAY_TEN, writtenPage } from '../support/app.tsx';
import { anAtlas, realAtlas, trainingAtlas } from '../support/atlas.ts';
import { aService } from '../support/service.ts';
import { aRegion, aState, aStore } from '../support/store.ts';

let basilicata: Atlas;
let training: Atlas;
beforeAll(() => {
  basilicata = atlasOf(realAtlas().regions.filter(({ id }) => id === 'basilicata' || id === 'national'));
  training = trainingAtlas();
});
afterEach(cleanup);

const draw = (query: string, more: Partial<App> = {}) => {
  const { lang = 'it', atlas = basilicata } = more;
  const state = aState({ atlas, regions: [aRegion()] });
  const address = { page: 'find', lang } as const;
  return renderPage(FindPage, { lang, atlas, address, query, store: aStore(), state, ...more });
};
const melfi = () => basilicata.towns.get('076048');
const porto = () => training.towns.get('999001');
const cards = () => screen.queryAllByRole('article');
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
    await draw('?need=italian', { lang, town: melfi() });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(word('need.italian'));
    expect(cards().length).toBeGreaterThan(3);
    expect(cards().every(card => card.dataset.need?.includes('italian'))).toBe(true);
    expect(cards().every(card => card.closest('[role="list"]') !== null)).toBe(true);
  });

  it('understand what is typed in the language, with its slips', async () => {
    await draw(`?q=${encodeURIComponent(lang === 'ar' ? 'طبييب' : 'dotore')}`, { lang, town: melfi() });
    await waitFor(() => expect(cards().length).toBeGreaterThan(0));
    expect(cards()[0]?.dataset.need).toContain('health');
    const meant = within(screen.getByRole('list', { name: text('find.meant') }));
    expect(meant.getAllByRole('link')[0]?.getAttribute('href')).toBe(`/${lang}/find/?need=health`);
  });

  it('offer words to try instead of one that nobody knows, and every need', async () => {
    await draw('?q=xyzzyqq', { lang, town: melfi() });
    await waitFor(() => expect(screen.getByText(text('find.noWord'))).toBeTruthy());
    const hrefs = screen.getAllByRole('link').map(link => link.getAttribute('href') ?? '');
    expect(hrefs.filter(href => href.startsWith(`/${lang}/find/?q=`)).length).toBeGreaterThan(1);
    expect(hrefs).toContain(`/${lang}/find/?need=papers`);
  });
});

describe('filters', () => {
  it('say how many they leave, and pressing one leaves exactly those', async () => {
    const { app, change } = await draw('?need=italian', { atlas: training, town: porto() });
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
    await draw('?need=italian&free=1', { atlas: training, town: porto() });
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
    const { app } = await draw('?need=interpreter', { atlas: training, town: porto() });
    const list = screen.getByRole('combobox', { name: /Lingua del mediatore/ });
    const arabic = within(list).getByRole('option', { name: /arabo/ }) as HTMLOptionElement;
    fireEvent.change(list, { target: { value: arabic.value } });
    expect(app.went).toEqual(['/it/find/?need=interpreter&mediator=ar']);
  });

  it('that leave nothing name the one to let go, and show the nearest', async () => {
    const { app } = await draw('?need=health&open=1&women=1', { town: melfi() });
    expect(screen.getByText('Nessun servizio così per', { exact: false })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Togli «Solo donne»' }));
    expect(app.went).toEqual(['/it/find/?need=health&open=1']);
    expect(cards().length).toBeGreaterThan(0);
  });

  it('say for how many services nothing is stated', async () => {
    await draw('?need=italian&free=1', { town: melfi() });
    expect(screen.getByText(/Di altri \d+ servizi non si sa/)).toBeTruthy();
  });

  it('have a name in the reader’s words, whatever is chosen', async () => {
    await draw('?need=italian');
    expect(
      ['for:women', 'day:1', 'level:a1', 'speaks:ar', 'mediator:fr'].map(filter => labelOf(filter as never)),
    ).toEqual(['Donne', 'lunedì', 'A1: principiante', 'Parla arabo', 'Mediatore: francese']);
  });
});

describe('a long list', () => {
  it('comes twenty at a time, and goes on with the first new card', async () => {
    const { app, change } = await draw('', { atlas: many(120) });
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
    const { app } = await draw('?need=safety');
    expect(app.went).toEqual(['/it/safety/']);
    expect(cards()).toHaveLength(0);
  });

  it.each(['mi picchia', 'he beats me', 'il me frappe', 'يضربني'])(
    'in the words "%s" leads there first',
    async words => {
      await draw(`?q=${encodeURIComponent(words)}`);
      await waitFor(() =>
        expect(screen.queryAllByRole('link').some(link => link.getAttribute('href') === '/it/safety/')).toBe(
          true,
        ),
      );
    },
  );

  it('that is typed never gets into the address', async () => {
    const { app } = await draw('?q=corso');
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

describe('typing', () => {
  it('finds at every key and writes the address once it rests', async () => {
    const { app } = await draw('', { town: melfi() });
    const box = screen.getByRole('searchbox');
    await userEvent.type(box, 'questur');
    await waitFor(() => expect(cards()[0]?.dataset.need).toContain('papers'));
    await waitFor(() => expect(app.went).toEqual(['/it/find/?q=questur']));
  });

  it('keeps need and filters', async () => {
    const { app } = await draw('?need=papers&free=1');
    await userEvent.type(screen.getByRole('searchbox'), 'matera{Enter}');
    expect(app.went.at(-1)).toBe('/it/find/?q=matera&need=papers&free=1');
  });

  it('leaves the space before the next word alone while the address is written', async () => {
    const { app, change } = await draw('');
    const box = screen.getByRole('searchbox') as HTMLInputElement;
    await userEvent.type(box, 'corso ');
    await waitFor(() => expect(app.went).toEqual(['/it/find/?q=corso']));
    change({ query: '?q=corso' });
    expect(box.value).toBe('corso ');
  });

  it('follows the address when the reader goes back', async () => {
    const { change } = await draw('?q=corso');
    screen.getByRole('searchbox').focus();
    change({ query: '?q=dottore' });
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('dottore');
  });

  it('answers on the first screen, without leaving it', async () => {
    const state = aState({ atlas: basilicata, regions: [aRegion()] });
    const { app } = await renderPage(HomePage, { atlas: basilicata, store: aStore(), state, town: melfi() });
    await userEvent.type(screen.getByRole('searchbox'), 'corso');
    await waitFor(() => expect(cards()[0]?.dataset.need).toContain('italian'));
    fireEvent.submit(screen.getByRole('search'));
    expect(app.went.at(-1)).toBe('/it/find/?q=corso');
  });
});

describe('the list', () => {
  it('is never blank: without data it says so', async () => {
    await draw('', { atlas: anAtlas([], []), state: aState() });
    expect(screen.getByText('I dati non sono ancora su questo telefono.')).toBeTruthy();
  });

  it('takes a query full of nonsense for an empty one', async () => {
    await draw('?need=%ZZ&near=abc&page=-1&level=9&%%%');
    expect(cards().length).toBeGreaterThan(0);
  });

  it('still finds when the clock of the phone cannot be believed', async () => {
    await draw('?need=desk', { now: undefined });
    expect(cards().length).toBeGreaterThan(0);
  });

  it('without JavaScript says what it needs', async () => {
    const html = await writtenPage(FindPage, { address: { page: 'find', lang: 'it' }, query: '?need=desk' });
    expect(html).toContain('JavaScript');
  });

  it('of 1,725 services is found again fast enough for a slow phone', async () => {
    const atlas = many(1725);
    const { change } = await draw('?need=desk', { atlas });
    const start = performance.now();
    for (const need of ['papers', 'health', 'work', 'school', 'italian'])
      change({ query: `?need=${need}`, now: TUESDAY_TEN });
    expect((performance.now() - start) / 5).toBeLessThan(400);
  });
});
