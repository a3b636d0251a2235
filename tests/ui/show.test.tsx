// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../src/ui/context.ts';
import { GuidesPage } from '../../src/ui/guides/GuidesPage.tsx';
import { ServicePage } from '../../src/ui/service/ServicePage.tsx';
import { renderPage } from '../support/app.tsx';
import { realAtlas, trainingAtlas } from '../support/atlas.ts';
import { deviceThatSpeaks, voice } from '../support/fake-voices.ts';
import { aState, aStore } from '../support/store.ts';

const training = trainingAtlas();

const open = (id: string, query: string, given: Partial<App> = {}) =>
  renderPage(ServicePage, {
    atlas: training,
    store: aStore(),
    state: aState(),
    lang: 'en',
    ...given,
    query,
    address: { page: 'service', lang: given.lang ?? 'en', id },
  });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('showing a service to somebody', () => {
  it("says in Italian where one must go, with the reader's language under each sentence", async () => {
    await open('prova-cpia', '?show=1');
    expect(await screen.findByText('Buongiorno, devo andare qui:')).toBeTruthy();
    expect(screen.getByText('CPIA di prova – sede centrale')).toBeTruthy();
    expect(screen.getByText('99001 Porto di Prova')).toBeTruthy();
    expect(screen.getByText('Vorrei iscrivermi al corso di italiano.')).toBeTruthy();
    expect(screen.getByText('I would like to join the Italian course.')).toBeTruthy();
    expect(screen.getByText('La mia lingua è: inglese.')).toBeTruthy();
    expect(screen.getByText('My language is: English.')).toBeTruthy();
    expect(screen.getByText('Può parlare piano, per favore?')).toBeTruthy();
  });

  it('looks for a desk nobody knows the place of, in Arabic too', async () => {
    await open('bas-pua-melfi', '?show=1', { atlas: realAtlas(), lang: 'ar' });
    expect(await screen.findByText('Buongiorno, cerco questo servizio:')).toBeTruthy();
    expect(screen.getByText("Dov'è? Mi può scrivere l'indirizzo?").getAttribute('dir')).toBe('ltr');
    expect(screen.getByText('La mia lingua è: arabo.')).toBeTruthy();
  });

  it('takes the focus, and gives it back to the button it came from', async () => {
    const { change } = await open('prova-cpia', '?show=1');
    const heading = await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByRole('link', { name: 'Close' }).getAttribute('href')).toBe('/en/s/prova-cpia/');
    change({ query: '' });
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('href')).toBe('/en/s/prova-cpia/?show=1'),
    );
  });

  it('lets other sentences be chosen', async () => {
    await open('prova-cpia', '?show=1');
    await userEvent.click(await screen.findByRole('button', { name: 'Choose other sentences' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /level A1/ }));
    await userEvent.click(
      screen.getByRole('checkbox', { name: /^I would like to join the Italian course\.(?! level)/ }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(screen.getByText('Vorrei iscrivermi al corso di italiano, livello A1.')).toBeTruthy();
    expect(screen.queryByText('Vorrei iscrivermi al corso di italiano.')).toBeNull();
  });

  const choose = async () =>
    userEvent.click(await screen.findByRole('button', { name: 'Choose other sentences' }));

  it('offers what is said in any office, family by family, beside what the service says itself', async () => {
    await open('prova-cpia', '?show=1');
    await choose();
    const families = screen.getAllByRole('button').filter(one => one.hasAttribute('aria-pressed'));
    const offered: string[][] = [];
    for (const family of families) {
      await userEvent.click(family);
      expect(family.getAttribute('aria-pressed')).toBe('true');
      offered.push(screen.getAllByRole('checkbox').map(box => box.getAttribute('aria-labelledby') as string));
    }
    expect(families).toHaveLength(6);
    expect(offered.flat().length).toBeGreaterThan(45);
    expect(new Set(offered.flat()).size).toBe(offered.flat().length);
    expect(offered[0]?.[0]).toBe('said-course');
  });

  it('puts what is chosen from any family on the card, in the order it was chosen', async () => {
    await open('prova-cpia', '?show=1');
    await choose();
    await userEvent.click(screen.getByRole('button', { name: 'Papers' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /^Which papers/ }));
    await userEvent.click(screen.getByRole('button', { name: 'To begin' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /^I have an appointment/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    const card = [...document.querySelectorAll('.spoken .line [lang="it"]')].map(one => one.textContent);
    expect(card.slice(-2)).toEqual(['Quali documenti servono?', 'Ho un appuntamento.']);
  });

  it('shows one sentence alone at a press, in Italian and in the language of the reader, until it is closed', async () => {
    await open('prova-cpia', '?show=1', { lang: 'ar' });
    await userEvent.click(await screen.findByRole('button', { name: 'اختيار جمل أخرى' }));
    await userEvent.click(screen.getByRole('button', { name: 'للتفاهم' }));
    await userEvent.click(screen.getByRole('button', { name: /Non ho capito/ }));
    const alone = screen.getByRole('dialog', { name: 'لم أفهم.' });
    const theirs = within(alone).getByText('Non ho capito.').closest('[lang]');
    expect([theirs?.getAttribute('lang'), theirs?.getAttribute('dir')]).toEqual(['it', 'ltr']);
    await userEvent.click(within(alone).getByRole('button', { name: 'إغلاق' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('button', { name: 'للتفاهم' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('says aloud the one sentence that is shown alone', async () => {
    const { said, arrive } = deviceThatSpeaks(voice('it-IT'));
    arrive();
    await open('prova-cpia', '?show=1');
    await choose();
    await userEvent.click(screen.getByRole('button', { name: /Ho un appuntamento/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Say it in Italian' }));
    await waitFor(() => expect(said).toHaveLength(1));
    expect(said[0]).toMatchObject({ text: 'Ho un appuntamento.', lang: 'it-IT' });
  });

  it('does not ask where it is twice, where nobody knows the place', async () => {
    await open('bas-pua-melfi', '?show=1', { atlas: realAtlas() });
    await choose();
    await userEvent.click(screen.getByRole('button', { name: 'On the way' }));
    expect(screen.getByRole('checkbox', { name: /Mi può scrivere l'indirizzo/ })).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: /Dov'è questo posto/ })).toBeNull();
  });

  it('speaks Italian only when there is an Italian voice, also one that comes late', async () => {
    const { said, arrive, finish } = deviceThatSpeaks(voice('it-IT'));
    await open('prova-cpia', '?show=1');
    await screen.findByText('Buongiorno, devo andare qui:');
    expect(screen.queryByRole('button', { name: 'Say it in Italian' })).toBeNull();
    arrive();
    await userEvent.click(await screen.findByRole('button', { name: 'Say it in Italian' }));
    await waitFor(() => expect(said).toHaveLength(1));
    expect(said[0]).toMatchObject({ text: 'Buongiorno, devo andare qui:', lang: 'it-IT' });
    for (let sentence = 0; sentence < 5; sentence++) await finish();
    expect(said.map(({ text }) => text)).toContain('Vorrei iscrivermi al corso di italiano.');
    expect(said.every(({ lang }) => lang === 'it-IT')).toBe(true);
  });

  it('tells the reader in their own language what is said, when there is a voice for it', async () => {
    const { said, arrive } = deviceThatSpeaks(voice('it-IT'), voice('en-GB'));
    arrive();
    await open('prova-cpia', '?show=1');
    await userEvent.click(await screen.findByRole('button', { name: 'Listen' }));
    await waitFor(() => expect(said).toHaveLength(1));
    expect(said[0]).toMatchObject({ text: 'I would like to join the Italian course.', lang: 'en-GB' });
  });

  it('says one thing at a time: what begins silences what was being said', async () => {
    const { now, arrive } = deviceThatSpeaks(voice('it-IT'), voice('en-GB'));
    arrive();
    await open('prova-cpia', '?show=1');
    await userEvent.click(await screen.findByRole('button', { name: 'Listen' }));
    await waitFor(() => expect(now()).toBe('I would like to join the Italian course.'));
    await userEvent.click(screen.getByRole('button', { name: 'Say it in Italian' }));
    await waitFor(() => expect(now()).toBe('Buongiorno, devo andare qui:'));
    await new Promise(done => setTimeout(done, 50));
    expect(now()).toBe('Buongiorno, devo andare qui:');
    expect(screen.getAllByRole('region', { name: 'Listen' })).toHaveLength(1);
  });
});

describe('sentences to show without a service', () => {
  const guides = (query: string) =>
    renderPage(GuidesPage, {
      atlas: training,
      store: aStore(),
      state: aState(),
      lang: 'ar',
      query,
      address: { page: 'guides', lang: 'ar' },
    });

  it('are one press away from the guides, and lead back to that press', async () => {
    const { change } = await guides('');
    const link = screen.getByRole('link', { name: 'جمل للعرض على الآخرين' });
    expect(link.getAttribute('href')).toBe('/ar/g/?show=1');
    change({ query: '?show=1' });
    expect(await screen.findByRole('heading', { level: 1, name: 'جمل للعرض على الآخرين' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'إغلاق' }).getAttribute('href')).toBe('/ar/g/');
    change({ query: '' });
    await waitFor(() => expect(document.activeElement?.getAttribute('href')).toBe('/ar/g/?show=1'));
  });

  it('are shown alone, and there is no card to put them on', async () => {
    await guides('?show=1');
    await userEvent.click(await screen.findByRole('button', { name: 'الصحة' }));
    expect(screen.queryByRole('checkbox')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /Mi fa male qui/ }));
    expect(within(screen.getByRole('dialog')).getByText('Mi fa male qui.')).toBeTruthy();
  });
});
