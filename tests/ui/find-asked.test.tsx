// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { text } from '../../src/i18n/i18n.ts';
import { basilicata, cards, drawFound, melfi } from '../support/found.ts';
import { aRegion, aState } from '../support/store.ts';

afterEach(cleanup);

describe('a town that is not here', () => {
  const said = (words: string) => text('find.notHere', { words });
  const townLinks = () =>
    screen.getAllByRole('link').flatMap(link => {
      const href = link.getAttribute('href') ?? '';
      return href.startsWith('/it/c/') && link.closest('.chips') !== null ? [link.textContent] : [];
    });

  it.each(['Milano', 'Roma', 'Napoli', 'روما', 'Милан'])(
    '(%s) is said to be so, before names like it',
    async typed => {
      await drawFound(`?q=${encodeURIComponent(typed)}`, { town: melfi() });
      await waitFor(() => expect(screen.getByRole('status').textContent).toBe(said(typed)));
      expect(cards()).toEqual([]);
      expect(screen.getByRole('link', { name: text('home.choosePlace') }).getAttribute('href')).toBe(
        '/it/place/',
      );
    },
  );

  it('leaves what else was asked for around the reader’s own town', async () => {
    await drawFound('?q=questura+milano', { town: melfi() });
    await waitFor(() => expect(cards()[0]?.dataset.need).toContain('papers'));
    expect(screen.getByText(said('milano'))).toBeTruthy();
  });

  it('but nearly, is looked around, and the reader is told', async () => {
    await drawFound('?q=mattera', { town: melfi() });
    await waitFor(() => expect(cards().length).toBeGreaterThan(0));
    expect(screen.getByText(said('mattera'))).toBeTruthy();
    expect(townLinks()).toEqual(['Matera (MT)']);
  });

  it('but in a region to download, leads to where that is done', async () => {
    const regions = [aRegion(), aRegion({ id: 'piemonte', name: 'Piemonte', kept: false })];
    await drawFound('?q=Torino', { town: melfi(), state: aState({ atlas: basilicata, regions }) });
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(text('find.noData')));
    expect(screen.queryByText(said('Torino'))).toBeNull();
    expect(screen.getByRole('link', { name: text('home.choosePlace') })).toBeTruthy();
  });

  it('is not claimed of one in the reader’s script that is', async () => {
    await drawFound(`?q=${encodeURIComponent('بوتنزا')}`, { lang: 'ar', town: melfi() });
    await waitFor(() => expect(cards().length).toBeGreaterThan(0));
    expect(screen.queryByText(said('بوتنزا'))).toBeNull();
  });
});

describe('pressing Enter', () => {
  it('closes the keyboard and goes to the count, keeping what was typed', async () => {
    const { app } = await drawFound('', { town: melfi() });
    const box = screen.getByRole('searchbox') as HTMLInputElement;
    await userEvent.type(box, 'questura{Enter}');
    expect(app.went.at(-1)).toBe('/it/find/?q=questura');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
    expect(document.activeElement?.contains(screen.getByRole('status'))).toBe(true);
    expect(box.value).toBe('questura');
  });

  it('before the words are here goes to the count when they come, once', async () => {
    const { change } = await drawFound('?q=corso', { lang: 'fr', atlas: basilicata });
    fireEvent.submit(screen.getByRole('search'));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
    const box = screen.getByRole('searchbox');
    box.focus();
    change({ query: '?q=docteur' });
    expect(document.activeElement).toBe(box);
  });
});
