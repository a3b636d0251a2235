// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { atlasOf } from '../../src/domain/atlas.ts';
import { text } from '../../src/i18n/i18n.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { RegionStatus, Store, StoreState } from '../../src/store/store.ts';
import type { App } from '../../src/ui/context.ts';
import { SettingsPage } from '../../src/ui/settings/SettingsPage.tsx';
import { renderPage, writtenPage } from '../support/app.tsx';
import { FakeDirectory } from '../support/fake-files.ts';
import { aTown } from '../support/service.ts';
import { aRegion, aState, aStore } from '../support/store.ts';

afterEach(cleanup);

const basilicata = aRegion({ date: '2026-02-19' });
const italy = aRegion({ id: 'national', name: 'Italia', municipalities: 0, bytes: 9000 });
const puglia = aRegion({ id: 'puglia', name: 'Puglia', kept: false, bytes: 48_000 });

type Given = { state?: Partial<StoreState>; app?: Partial<App>; store?: Partial<Store> };

const show = async ({ state = {}, app = {}, store: answers = {} }: Given = {}) => {
  const store = aStore(answers);
  const regions = [puglia, italy, basilicata];
  const whole = aState({ regions, ...state });
  const drawn = await renderPage(SettingsPage, { store, state: whole, ...app });
  return { ...drawn, store };
};

const rowOf = (name: string): HTMLElement =>
  screen.getByText(name, { selector: 'b' }).closest('li') as HTMLElement;
const showRegion = (region: RegionStatus) => show({ state: { regions: [region] } });

describe('the settings', () => {
  it('erase nothing in practice: what is real would go too', async () => {
    await show({ app: { training: true } });
    expect(screen.queryByRole('button', { name: text('settings.erase') })).toBeNull();
    cleanup();
    await show();
    expect(screen.getByRole('button', { name: text('settings.erase') })).toBeTruthy();
  });

  it('offer each language by its own name, and mark the one that is spoken', async () => {
    const { store } = await show();
    for (const { code, endonym } of LANGUAGES) {
      const link = screen.getByRole('link', { name: endonym });
      expect([link.lang, link.getAttribute('href')]).toEqual([code, `/${code}/settings/`]);
    }
    expect(screen.getByRole('link', { current: true }).textContent).toBe('Italiano');
    await userEvent.click(screen.getByRole('link', { name: 'العربية' }));
    expect(store.asked).toEqual(['setSettings {"lang":"ar"}']);
  });

  it('lead to the choice of a town, and forget it when asked', async () => {
    const { store, change } = await show({ app: { town: aTown() } });
    expect(screen.getByRole('link', { name: /Melfi \(PZ\)/ }).getAttribute('href')).toBe('/it/place/');
    await userEvent.click(screen.getByRole('button', { name: 'Togli il comune' }));
    expect(store.asked).toHaveLength(1);
    expect(store.asked[0]).toMatch(/^setPlace/);
    change({ town: undefined });
    expect(document.activeElement).toBe(screen.getByRole('link', { name: /Non hai scelto un comune/ }));
  });

  it('say that no town was chosen', async () => {
    await show();
    expect(screen.getByRole('link', { name: /Non hai scelto un comune/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Togli il comune' })).toBeNull();
  });

  it('list what is on the phone first, then what can be fetched', async () => {
    await show();
    expect(
      screen
        .getAllByText(/^(Basilicata|Numeri e servizi.*|Puglia)$/, { selector: 'b' })
        .map(one => one.textContent),
    ).toEqual(['Basilicata', text('settings.national'), 'Puglia']);
  });

  it('work in Arabic, with sizes and days in Latin digits', async () => {
    await show({ app: { lang: 'ar' } });
    expect(within(rowOf('Basilicata')).getByText(/19.*2026.*33 KB/)).toBeTruthy();
  });

  it('are a page with a heading and the languages also before the phone answers', async () => {
    const html = await writtenPage(SettingsPage, {});
    expect(html).toContain('<h1');
    expect(html).toContain('href="/fr/settings/"');
  });

  it('say that choices which could not be read must be made again', async () => {
    await show({ state: { damaged: ['settings'] } });
    expect(screen.getByText(/scegli di nuovo/)).toBeTruthy();
  });
});

describe('a region', () => {
  it('on the phone says its day, its size and that it works offline, and can be removed', async () => {
    const { store } = await showRegion(basilicata);
    const row = rowOf('Basilicata');
    expect(within(row).getByText('Dati del 19 febbraio 2026, 33 KB')).toBeTruthy();
    expect(within(row).getByText('Funziona senza rete')).toBeTruthy();
    await userEvent.click(within(row).getByRole('button', { name: 'Rimuovi Basilicata dal telefono' }));
    expect(store.asked).toEqual(['drop basilicata']);
  });

  it('not on the phone says its size before it is downloaded', async () => {
    const { store } = await showRegion(puglia);
    await userEvent.click(screen.getByRole('button', { name: 'Scarica Puglia, 47 KB' }));
    expect(store.asked).toEqual(['keep puglia']);
  });

  it('that comes shows how much has come, and nothing to press', async () => {
    await showRegion({ ...puglia, progress: { done: 12_000, total: 48_000 } });
    const bar = screen.getByRole('progressbar', { name: 'Scarico Puglia' });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['12000', '48000']);
    expect(within(rowOf('Puglia')).queryByRole('button')).toBeNull();
  });

  it('with newer data says how much there is to fetch', async () => {
    const { store } = await showRegion({ ...basilicata, update: 38_912 });
    expect(screen.getByText('Ci sono dati nuovi, 38 KB')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Aggiorna Basilicata' }));
    expect(store.asked).toEqual(['refresh']);
  });

  it.each(['unreachable', 'broken', 'newer', 'full', 'unstored'] as const)(
    'that did not come (%s) says why',
    async problem => {
      await showRegion({ ...puglia, problem });
      expect(screen.getByRole('alert').textContent).toMatch(/\w{3,}.*\.$/);
    },
  );

  it('of all Italy stays: every other one needs it', async () => {
    await show();
    expect(within(rowOf(text('settings.national'))).queryByRole('button')).toBeNull();
  });

  it.each(['it', 'fr', 'ar'])(
    'of all Italy is called what it holds, in words of the reader: %s',
    async lang => {
      await show({ app: { lang } });
      expect(rowOf(text('settings.national'))).toBeTruthy();
      expect(screen.queryByText('Italia')).toBeNull();
    },
  );

  it('that was asked for keeps the reader’s place and says what happens to it', async () => {
    const { change } = await show({ state: { regions: [basilicata, puglia] } });
    const stateWith = (region: RegionStatus) => aState({ regions: [basilicata, region] });
    const spoken = () => within(rowOf('Puglia')).getByRole('status').textContent;
    expect(spoken()).toBe('');
    await userEvent.click(screen.getByRole('button', { name: /^Scarica Puglia/ }));
    change({ state: stateWith({ ...puglia, progress: { done: 1, total: 9 } }) });
    expect(document.activeElement?.textContent).toBe('Puglia');
    expect(spoken()).toBe('Scarico Puglia');
    change({ state: stateWith({ ...puglia, kept: true }) });
    expect(rowOf('Puglia').contains(document.activeElement)).toBe(true);
    expect(spoken()).toBe('Puglia: Funziona senza rete');
  });

  it('that was removed keeps the reader’s place and says so', async () => {
    const { change } = await show({ state: { regions: [basilicata, puglia] } });
    await userEvent.click(screen.getByRole('button', { name: 'Rimuovi Basilicata dal telefono' }));
    change({ state: aState({ regions: [{ ...basilicata, kept: false }, puglia] }) });
    expect(document.activeElement?.textContent).toBe('Basilicata');
    const row = within(rowOf('Basilicata'));
    expect(row.getByRole('status').textContent).toBe('Basilicata: Da scaricare: 33 KB');
  });

  it('that did not come leaves the reader in its row', async () => {
    const { change } = await show({ state: { regions: [puglia] } });
    await userEvent.click(screen.getByRole('button', { name: /^Scarica Puglia/ }));
    change({ state: aState({ regions: [{ ...puglia, progress: { done: 1, total: 9 } }] }) });
    change({ state: aState({ regions: [{ ...puglia, problem: 'unreachable' }] }) });
    expect(rowOf('Puglia').contains(document.activeElement)).toBe(true);
  });

  it('is not listed while the first data come: the rows would move under the finger', async () => {
    const atlas = atlasOf([]);
    const { change } = await show({ state: { atlas } });
    expect(screen.getByText('Sto caricando…')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Cancella tutto/ })).toBeNull();
    change({ state: aState({ atlas, problem: 'unreachable' }) });
    expect(screen.getByRole('button', { name: /Cancella tutto/ })).toBeTruthy();
    change({ state: aState({ atlas }) });
    expect(screen.getByRole('button', { name: /Cancella tutto/ })).toBeTruthy();
  });

  it('is not there yet when no list of regions has come', async () => {
    await show({ state: { regions: [], problem: 'unreachable' } });
    expect(screen.getByRole('alert').textContent).toContain('La rete non risponde');
    expect(screen.getByText(/Serve la rete una volta/)).toBeTruthy();
  });
});

describe('looking for newer data', () => {
  it('leaves the reader at its button while it looks', async () => {
    let done = (): void => undefined;
    const refresh = () =>
      new Promise<void>(end => {
        done = end;
      });
    await show({ store: { refresh } });
    const button = screen.getByRole('button', { name: 'Cerca dati nuovi' }) as HTMLButtonElement;
    await userEvent.click(button);
    await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('true'));
    expect([button.disabled, document.activeElement]).toEqual([false, button]);
    done();
    await waitFor(() => expect(button.getAttribute('aria-disabled')).toBeNull());
  });
});

describe('keeping the data', () => {
  it.each([
    [true, 'Il telefono non cancellerà i dati da solo.'],
    [false, /non lo promette/],
  ])('tells what the phone answered: %s', async (answer, words) => {
    await show({ store: { persist: async () => answer } });
    await userEvent.click(screen.getByRole('button', { name: 'Chiedi di tenerli' }));
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('is not offered where nothing can be kept', async () => {
    await show({ state: { keptIn: 'memory' } });
    expect(screen.queryByRole('button', { name: 'Chiedi di tenerli' })).toBeNull();
  });
});

describe('deleting everything', () => {
  const ask = async () => {
    const drawn = await show();
    await userEvent.click(screen.getByRole('button', { name: 'Cancella tutto' }));
    return drawn;
  };

  it('says what goes before it goes, and the safe answer is at hand', async () => {
    const { store } = await ask();
    expect(screen.getByText('i servizi salvati e i documenti spuntati')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('No, torna indietro');
    expect(store.asked).toEqual([]);
  });

  it('can be taken back', async () => {
    const { store } = await ask();
    await userEvent.click(screen.getByRole('button', { name: 'No, torna indietro' }));
    expect(store.asked).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Cancella tutto');
  });

  it('ends with a page that does nothing more', async () => {
    const { store } = await ask();
    await userEvent.click(screen.getByRole('button', { name: 'Sì, cancella tutto' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Tutto cancellato'));
    expect(store.asked).toEqual(['eraseEverything']);
    const again = screen.getByRole('link', { name: 'Ricomincia' });
    again.addEventListener('click', event => event.preventDefault());
    await userEvent.click(again);
    expect(again.getAttribute('target')).toBe('_self');
  });

  it('takes the street maps along', async () => {
    const files = new FakeDirectory({ quota: 1e9, tells: true });
    const streets = await files.getDirectoryHandle('streets', { create: true });
    await streets.getFileHandle('00000', { create: true });
    vi.stubGlobal('navigator', { ...navigator, storage: { getDirectory: async () => files } });
    await ask();
    await userEvent.click(screen.getByRole('button', { name: 'Sì, cancella tutto' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Tutto cancellato'));
    expect(files.tree()).toEqual([]);
    vi.unstubAllGlobals();
  });
});
