// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import italian from '../../locales/it/town.json';
import { type Atlas, atlasOf } from '../../src/domain/atlas.ts';
import { isProtected } from '../../src/domain/protected.ts';
import { text } from '../../src/i18n/i18n.ts';
import { townServices } from '../../src/ui/town/prepare.ts';
import { TownPage } from '../../src/ui/town/TownPage.tsx';
import { renderPage, writtenPage } from '../support/app.tsx';
import { anAtlas, realAtlas, trainingAtlas } from '../support/atlas.ts';
import { aService, aTown } from '../support/service.ts';
import { aRegion, aState, aStore } from '../support/store.ts';

let real: Atlas;
let basilicata: Atlas;
let training: Atlas;
beforeAll(() => {
  real = realAtlas();
  basilicata = atlasOf(real.regions.filter(({ id }) => id === 'basilicata' || id === 'national'));
  training = trainingAtlas();
});
afterEach(cleanup);

const at = (id: string, lang = 'it') => ({ lang, address: { page: 'municipality', lang, id } as const });
const idsShown = () => screen.getAllByRole('article').map(card => card.dataset.serviceId);

describe.each(['it', 'ar'])('the page of a town in %s', lang => {
  it('is headed by the Italian name and lists who is there, by need', async () => {
    await renderPage(TownPage, { ...at('076048', lang), atlas: basilicata });
    const heading = screen.getByRole('heading', { level: 1 });
    expect([heading.textContent, heading.lang]).toEqual(['Melfi', 'it']);
    expect(idsShown()[0]).toBe('bas-pua-melfi');
  });

  it('gives the sentence to show at the town hall in Italian, and what it says', async () => {
    await renderPage(TownPage, { ...at('076048', lang), atlas: basilicata });
    expect(screen.getByText(italian.hallQuestion).lang).toBe('it');
    if (lang !== 'it') expect(screen.getByText(text('town.hallQuestion'))).toBeTruthy();
  });

  it('calls the emergency numbers', async () => {
    await renderPage(TownPage, { ...at('076048', lang), atlas: basilicata });
    expect(screen.getAllByRole('link').map(link => link.getAttribute('href'))).toContain('tel:112');
  });

  it('says plainly that a town is not known, and leads on', async () => {
    await renderPage(TownPage, { ...at('000000', lang), atlas: basilicata });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(text('town.unknown'));
    const hrefs = screen.getAllByRole('link').map(link => link.getAttribute('href'));
    expect(hrefs).toContain(`/${lang}/place/`);
  });
});

describe('the page of a town', () => {
  it('without anybody says so, then who serves it from elsewhere and who is nearest', async () => {
    await renderPage(TownPage, { ...at('076020'), atlas: basilicata });
    expect(screen.getByText(/non conosce ancora sportelli a/)).toBeTruthy();
    expect(idsShown()).toContain('bas-prefettura-pz-sui');
    const nearest = within(screen.getByRole('region', { name: 'I più vicini' }));
    expect(nearest.getAllByText(/circa \d+ km/).length).toBeGreaterThan(0);
  });

  it('never lists a protected service', () => {
    for (const atlas of [real, training])
      for (const town of atlas.towns.values()) {
        const { groups, wide, nearest } = townServices(atlas, town);
        const all = [
          ...groups.flatMap(({ services }) => services),
          ...wide,
          ...nearest.map(({ service }) => service),
        ];
        expect(all.filter(isProtected)).toEqual([]);
      }
  });

  it('never sends to a desk that is only for the people of another town', () => {
    const near = aTown({ istat: '076099', name: 'Vicina', point: { lat: 41, lon: 15.66 } });
    const theirs = aService({ id: 'loro', istat: near.istat, serves: [near.istat] });
    const everybody = aService({ id: 'tutti', istat: near.istat });
    const atlas = anAtlas([theirs, everybody], [aTown(), near]);
    expect(townServices(atlas, aTown()).nearest.map(({ service }) => service.id)).toEqual(['tutti']);
  });

  it('shows where the town lies, in the room kept for the picture, and that its borders are not official', async () => {
    await renderPage(TownPage, {
      ...at('076048', 'ar'),
      atlas: basilicata,
      drawn: { basilicata: 'indicative' },
    });
    const picture = screen.getByRole('img', { name: text('town.drawing', { town: 'Melfi' }) });
    expect(picture.getAttribute('src')).toBe('/data/map/c/076048.svg');
    expect([picture.getAttribute('width'), picture.getAttribute('height')]).toEqual(['480', '320']);
    expect(picture.getAttribute('loading')).toBe('lazy');
    expect(screen.getByText(text('town.indicative'))).toBeTruthy();
  });

  it('says nothing of indicative borders where they are official', async () => {
    await renderPage(TownPage, { ...at('076048'), atlas: basilicata, drawn: { basilicata: 'official' } });
    expect(screen.getByRole('img', { name: /Melfi/ })).toBeTruthy();
    expect(screen.queryByText(text('town.indicative'))).toBeNull();
  });

  it('has no picture when its region is not drawn', async () => {
    await renderPage(TownPage, { ...at('076048'), atlas: basilicata, drawn: { puglia: 'official' } });
    expect(screen.queryByRole('img', { name: /Melfi/ })).toBeNull();
    cleanup();
    await renderPage(TownPage, { ...at('076048'), atlas: basilicata });
    expect(screen.queryByRole('img', { name: /Melfi/ })).toBeNull();
  });

  it('keeps one line in place of a picture that does not come', async () => {
    await renderPage(TownPage, { ...at('076048'), atlas: basilicata, drawn: { basilicata: 'indicative' } });
    const words = text('town.drawing', { town: 'Melfi' });
    fireEvent.error(screen.getByRole('img', { name: words }));
    expect(screen.queryByRole('img', { name: words })).toBeNull();
    expect(screen.getByText(words).tagName).toBe('P');
    expect(screen.queryByText(text('town.indicative'))).toBeNull();
  });

  it('has its picture without JavaScript too', async () => {
    const html = await writtenPage(TownPage, {
      ...at('076048'),
      atlas: basilicata,
      drawn: { basilicata: 'indicative' },
    });
    expect(html).toMatch(
      /<img src="\/data\/map\/c\/076048.svg" width="480" height="320" loading="lazy" alt="[^"]+"/,
    );
  });

  it('names the programmes of its region', async () => {
    await renderPage(TownPage, { ...at('076048'), atlas: real });
    const programmes = within(screen.getByRole('region', { name: 'Programmi per questo territorio' }));
    expect(programmes.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'AIPIM',
      'Inclusion First',
    ]);
  });

  it('leads to its Italian twin from another language, not from Italian', async () => {
    const twin = () =>
      screen.queryAllByRole('link').filter(link => link.getAttribute('href') === '/it/c/076048/');
    await renderPage(TownPage, { ...at('076048', 'ar'), atlas: basilicata });
    expect(twin()).toHaveLength(1);
    cleanup();
    await renderPage(TownPage, { ...at('076048'), atlas: basilicata });
    expect(twin()).toHaveLength(0);
  });

  it('becomes the reader’s town on tap, and says when it is', async () => {
    const store = aStore();
    const page = await renderPage(TownPage, { ...at('076048'), atlas: basilicata, store, state: aState() });
    screen.getByRole('button', { name: 'Scegli come mio comune' }).click();
    expect(store.asked).toEqual(['setPlace 076048']);
    page.change({ town: basilicata.towns.get('076048') });
    expect(screen.getByText('Questo è il tuo comune.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Scegli come mio comune' })).toBeNull();
  });

  it('says that its data are on their way', async () => {
    const regions = [aRegion({ kept: false, progress: { done: 1, total: 2 } })];
    await renderPage(TownPage, {
      ...at('072006'),
      atlas: anAtlas([], []),
      store: aStore(),
      state: aState({ regions }),
    });
    expect(screen.getByRole('status').textContent).toBe('Scarico i dati di questo comune…');
  });

  it('has the phone of its town hall when that is known', async () => {
    await renderPage(TownPage, { ...at('999006'), atlas: training });
    const hall = within(screen.getByRole('region', { name: 'Chiedi al Comune' }));
    expect(hall.getByRole('link').getAttribute('href')).toBe('tel:+390971000020');
  });

  it('is whole without JavaScript and says nothing that depends on now', async () => {
    const html = await writtenPage(TownPage, { ...at('077014'), atlas: basilicata });
    expect(html).toContain('href="/it/s/bas-mt-casino-padula/"');
    expect(html).not.toContain('<button');
    expect(html).not.toMatch(/Aperto|Chiuso|style=/);
  });
});
