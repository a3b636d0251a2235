// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { NoticesPage } from '../../../src/ui/desk/notices/NoticesPage.tsx';
import { PostersPage } from '../../../src/ui/desk/posters/PostersPage.tsx';
import { renderPage, writtenPage } from '../../support/app.tsx';
import { basilicata } from '../../support/found.ts';
import { aRegion, aState, aStore } from '../../support/store.ts';

afterEach(cleanup);

const open = (query = '', base = '/') =>
  renderPage(PostersPage, {
    atlas: basilicata,
    store: aStore(),
    state: aState({ atlas: basilicata, regions: [aRegion()] }),
    address: { page: 'posters' },
    query,
    base,
  });
const paper = () => document.querySelector<HTMLElement>('.printed');

describe('the page of posters', () => {
  it('opens with what a link names, in twelve languages, and says unknown hours to be unknown', async () => {
    await open('?code=2bk8');
    await waitFor(() => expect(paper()?.querySelectorAll('.calls li')).toHaveLength(12));
    expect(paper()?.textContent).toContain('2BK8');
    expect(paper()?.textContent).toContain('Orari non conosciuti: chiedi prima');
  });

  it('offers no protected service', async () => {
    await open();
    const offered = [...document.querySelectorAll<HTMLOptionElement>('#poster-service option')].map(
      one => one.value,
    );
    const hidden = [...basilicata.services.values()].filter(({ kind }) => kind === 'women_safety');
    expect(hidden.length).toBeGreaterThan(0);
    expect(offered.length).toBeGreaterThan(20);
    for (const { id } of hidden) expect(offered).not.toContain(id);
  });

  it('draws none for a protected service a link names', async () => {
    const hidden = [...basilicata.services.values()].find(
      ({ kind, code }) => kind === 'women_safety' && code,
    );
    await open(`?code=${hidden?.code}`);
    expect(paper()).toBeNull();
  });

  it('makes a town’s and a region’s poster without hours, and no door sign', async () => {
    await open();
    await userEvent.selectOptions(screen.getByLabelText(/^Manifesto per/), 'region');
    await userEvent.selectOptions(screen.getByLabelText(/^Regione/), 'basilicata');
    expect(paper()?.querySelector('.whose')?.textContent).toBe('Basilicata');
    expect(paper()?.querySelector('.bigcode')).toBeNull();
    expect(document.querySelector('#poster-form option[value="door"]')).toBeNull();
  });

  it('warns of an address that makes the code too dense, and prints nothing in fewer than twelve languages', async () => {
    await open('?code=2BK8', '/una-cartella-molto-molto-lunga/');
    expect(screen.getByRole('alert').textContent).toContain('il massimo per un telefono vecchio è 42');
    await userEvent.click(screen.getByRole('checkbox', { name: 'English' }));
    expect((screen.getByRole('button', { name: 'Stampa' }) as HTMLButtonElement).disabled).toBe(true);
  });

  it('and that of notices say without JavaScript what they need', async () => {
    expect(await writtenPage(PostersPage, { address: { page: 'posters' } })).toContain('JavaScript');
    expect(await writtenPage(NoticesPage, { address: { page: 'notices' } })).toContain('JavaScript');
  });
});
