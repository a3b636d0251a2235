// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { received } from '../../../src/domain/pathway/payload.ts';
import { practises } from '../../../src/store/practice.ts';
import type { App } from '../../../src/ui/context.ts';
import { DeskPage } from '../../../src/ui/desk/mediator/DeskPage.tsx';
import { NoticesPage } from '../../../src/ui/desk/notices/NoticesPage.tsx';
import { PostersPage } from '../../../src/ui/desk/posters/PostersPage.tsx';
import { renderPage, TUESDAY_TEN } from '../../support/app.tsx';
import { trainingAtlas } from '../../support/atlas.ts';
import { aRegion, aState, aStore } from '../../support/store.ts';

const atlas = trainingAtlas();
const given = (more: Partial<App>): Partial<App> => ({
  atlas,
  store: aStore(),
  state: aState({ atlas, regions: [aRegion({ id: 'regione-di-prova', name: 'Regione di prova' })] }),
  ...more,
});
const openDesk = (training: boolean) => renderPage(DeskPage, given({ training, address: { page: 'desk' } }));
const addOne = async () => {
  fireEvent.keyDown(document.body, { key: '1' });
  await waitFor(() => expect(document.querySelectorAll('.deskstep')).toHaveLength(1));
};
const enter = () => screen.queryByRole('button', { name: 'Esercitazione' });
const stamps = (within: string) => document.querySelectorAll(`${within} .stamp`);

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  sessionStorage.clear();
});

describe('the way into practice', () => {
  it('is one press, for this tab', async () => {
    const replace = vi.spyOn(location, 'replace').mockImplementation(() => undefined);
    await openDesk(false);
    await userEvent.click(enter() as HTMLElement);
    expect(practises(TUESDAY_TEN)).toBe(true);
    expect(replace).toHaveBeenCalledWith('/desk/');
  });

  it('is shut while a plan lies on the desk: it would be lost', async () => {
    await openDesk(false);
    await addOne();
    await userEvent.click(enter() as HTMLElement);
    expect(practises(TUESDAY_TEN)).toBe(false);
    expect(screen.getByText(/c'è un percorso/)).toBeTruthy();
  });

  it('is not there in practice', async () => {
    await openDesk(true);
    expect(enter()).toBeNull();
  });
});

describe('what leaves the desk in practice', () => {
  it('is a plan that says so, and a sheet with the mark at its head and at each step', async () => {
    await openDesk(true);
    await addOne();
    await userEvent.click(screen.getByRole('button', { name: 'Invia il link' }));
    await screen.findByText('Link copiato');
    const answer = received((await navigator.clipboard.readText()).split('#')[1] ?? '');
    expect(answer.state === 'plan' && answer.pathway.training).toBe(true);
    expect(stamps('.sheet')).toHaveLength(2);
    expect(stamps('.sheet')[0]?.textContent).toBe('ESERCITAZIONE – dati inventati');
  });

  it('is a plan without any mark otherwise', async () => {
    await openDesk(false);
    await addOne();
    expect(document.querySelector('.sheet')?.textContent).not.toMatch(/ESERCITAZIONE|inventati/);
  });

  it.each([
    ['a4', 1],
    ['a6', 1],
    ['door', 1],
    ['cards', 8],
  ])('is marked on paper: %s', async (form, count) => {
    await renderPage(
      PostersPage,
      given({ training: true, address: { page: 'posters' }, query: '?code=PRV22Z' }),
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Forma' }), form);
    await waitFor(() => expect(stamps('.printed')).toHaveLength(count));
  });

  it('is marked on paper: a notice', async () => {
    await renderPage(NoticesPage, given({ training: true, address: { page: 'notices' } }));
    await userEvent.click(screen.getByRole('button', { name: 'Iscrizioni' }));
    await userEvent.click(screen.getAllByRole('button', { name: /Ci sono posti liberi/ })[0] as HTMLElement);
    await waitFor(() => expect(stamps('.noticepaper')).toHaveLength(1));
  });
});
