// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, atlasOf } from '../../src/domain/atlas.ts';
import type { App } from '../../src/ui/context.ts';
import { FindPage } from '../../src/ui/find/FindPage.tsx';
import { HomePage } from '../../src/ui/home/HomePage.tsx';
import { renderPage } from '../support/app.tsx';
import { realAtlas } from '../support/atlas.ts';
import { aRegion, aState, aStore } from '../support/store.ts';

let basilicata: Atlas;
beforeAll(() => {
  basilicata = atlasOf(realAtlas().regions.filter(({ id }) => id === 'basilicata' || id === 'national'));
});
afterEach(cleanup);

const draw = (query: string, more: Partial<App> = {}) => {
  const { lang = 'it', atlas = basilicata } = more;
  const state = aState({ atlas, regions: [aRegion()] });
  const address = { page: 'find', lang } as const;
  return renderPage(FindPage, { lang, atlas, address, query, store: aStore(), state, ...more });
};
const melfi = () => basilicata.towns.get('076048');
const cards = () => screen.queryAllByRole('article');

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
