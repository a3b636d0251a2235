// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { HomePage } from '../../src/ui/home/HomePage.tsx';
import { renderPage } from '../support/app.tsx';
import { basilicata, cards, drawFound, melfi } from '../support/found.ts';
import { aRegion, aState, aStore } from '../support/store.ts';

afterEach(cleanup);

describe('typing', () => {
  it('finds at every key and writes the address once it rests', async () => {
    const { app } = await drawFound('', { town: melfi() });
    const box = screen.getByRole('searchbox');
    await userEvent.type(box, 'questur');
    await waitFor(() => expect(cards()[0]?.dataset.need).toContain('papers'));
    await waitFor(() => expect(app.went).toEqual(['/it/find/?q=questur']));
  });

  it('keeps need and filters', async () => {
    const { app } = await drawFound('?need=papers&free=1');
    await userEvent.type(screen.getByRole('searchbox'), 'matera{Enter}');
    expect(app.went.at(-1)).toBe('/it/find/?q=matera&need=papers&free=1');
  });

  it('leaves the space before the next word alone while the address is written', async () => {
    const { app, change } = await drawFound('');
    const box = screen.getByRole('searchbox') as HTMLInputElement;
    await userEvent.type(box, 'corso ');
    await waitFor(() => expect(app.went.at(-1)).toBe('/it/find/?q=corso'));
    change({ query: '?q=corso' });
    expect(box.value).toBe('corso ');
  });

  it('follows the address when the reader goes back', async () => {
    const { change } = await drawFound('?q=corso');
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
