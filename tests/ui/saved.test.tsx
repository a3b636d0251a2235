// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Saved, StoreState } from '../../src/store/store.ts';
import { SavedPage } from '../../src/ui/saved/SavedPage.tsx';
import { renderPage, writtenPage } from '../support/app.tsx';
import { anAtlas } from '../support/atlas.ts';
import { aService, aTown } from '../support/service.ts';
import { aState, aStore } from '../support/store.ts';

afterEach(cleanup);

const desk = aService({
  id: 'sportello',
  name: 'Sportello di Melfi',
  istat: '076048',
  phones: ['0972 000001'],
});
const moved = aService({ id: 'vecchio', name: 'Ufficio vecchio', status: 'moved', movedTo: 'sportello' });
const closed = aService({ id: 'chiuso', name: 'Ufficio chiuso', status: 'closed' });
const atlas = anAtlas([desk, moved, closed], [aTown()]);

/** What a screen leaves behind is tidied after the next one is painted. */
const afterPaint = () => new Promise(done => setTimeout(done, 60));

const kept = (id: string, at = '2026-11-20T23:30:00Z'): Saved => ({ id, name: `Nome di ${id}`, at });

const show = async (state: Partial<StoreState>, lang = 'it') => {
  const store = aStore();
  const drawn = await renderPage(SavedPage, { lang, atlas, store, state: aState({ atlas, ...state }) });
  return { ...drawn, store };
};

describe('the saved services', () => {
  it('tell how to save when there are none', async () => {
    await show({});
    expect(screen.getByText('Non hai ancora salvato niente')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Cerca un servizio' }).getAttribute('href')).toBe('/it/find/');
  });

  it('come newest first, with the day each was saved, as the clock in Italy said', async () => {
    await show({ saved: [kept('sportello', '2026-10-01T08:00:00Z'), kept('chiuso')] });
    const cards = screen.getAllByRole('article').map(card => card.dataset.serviceId);
    expect(cards).toEqual(['chiuso', 'sportello']);
    expect(screen.getByText('Salvato il 21 novembre 2026')).toBeTruthy();
  });

  it('that this phone has no data of still show name, town and numbers', async () => {
    await show({
      saved: [{ ...kept('sparito'), name: 'Sportello sparito', phones: ['0971 000002'], town: 'Melfi' }],
    });
    const card = screen.getByRole('article');
    expect(within(card).getByText('Sportello sparito').closest('[lang]')?.getAttribute('lang')).toBe('it');
    expect(within(card).getByRole('link', { name: 'Chiama 0971 000002' })).toBeTruthy();
    expect(within(card).getByText(/non è fra i dati di questo telefono/)).toBeTruthy();
    expect(within(card).getByText('Melfi')).toBeTruthy();
  });

  it('say when one has closed, and where one has moved to', async () => {
    await show({ saved: [kept('vecchio'), kept('chiuso', '2026-11-01T08:00:00Z')] });
    expect(screen.getByText('Spostato')).toBeTruthy();
    expect(screen.getByText('Chiuso')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Sportello di Melfi' }).getAttribute('href')).toBe(
      '/it/s/sportello/',
    );
  });

  it('come off the list with a tap and back with another, as they were', async () => {
    const { store, unmount } = await show({ saved: [kept('sportello')] });
    await userEvent.click(screen.getByRole('button', { name: 'Togli Sportello di Melfi dai salvati' }));
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('Tolto: Sportello di Melfi');
    const back = screen.getByRole('button', { name: /Rimetti Sportello/ });
    expect(document.activeElement).toBe(back);
    await userEvent.click(back);
    expect(screen.getByRole('article')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Togli');
    unmount();
    await afterPaint();
    expect(store.asked).toEqual([]);
  });

  it('leave the phone when the reader leaves the page', async () => {
    const { store, unmount } = await show({ saved: [kept('sportello'), kept('sparito')] });
    await userEvent.click(screen.getByRole('button', { name: 'Togli Nome di sparito dai salvati' }));
    unmount();
    await waitFor(() => expect(store.asked).toEqual(['unsave sparito']));
  });

  it('leave the phone when the page goes out of sight', async () => {
    const { store } = await show({ saved: [kept('sportello')] });
    await userEvent.click(screen.getByRole('button', { name: /Togli/ }));
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
    expect(store.asked).toEqual(['unsave sportello']);
  });

  it('say when a part could not be read, and that the rest is here', async () => {
    await show({ saved: [kept('sportello')], damaged: ['saved'] });
    expect(screen.getByText(/Il resto è qui/)).toBeTruthy();
    expect(screen.getByRole('article')).toBeTruthy();
  });

  it('say when this phone lets nothing be kept', async () => {
    await show({ keptIn: 'memory' });
    expect(screen.getByText(/non lascia salvare/)).toBeTruthy();
  });

  it('tell without JavaScript where they are kept and what they need, not of an empty list', async () => {
    const html = await writtenPage(SavedPage, { atlas });
    expect(html).toContain('<h1');
    expect(html).toContain('Restano solo su questo telefono');
    expect(html).toContain('JavaScript');
    expect(html).not.toContain('Non hai ancora salvato');
  });
});

describe('the reports that wait', () => {
  const report = { service: 'sportello', reason: 'phone', at: '2026-11-20T10:00:00Z', lang: 'it' } as const;

  it('are counted in the forms of the language', async () => {
    const outbox = [1, 2, 3].map(key => ({ ...report, key }));
    await show({ outbox }, 'ar');
    expect(screen.getByText('3 بلاغات للإرسال')).toBeTruthy();
  });

  it('can be seen and sent from here', async () => {
    await show({ outbox: [{ ...report, key: 1 }] });
    await userEvent.click(screen.getByRole('button', { name: 'Vedi e invia' }));
    expect(await screen.findByText('Sportello di Melfi')).toBeTruthy();
  });
});
