// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { withCheckSign } from '../../src/domain/code.ts';
import { CodePage } from '../../src/ui/code/CodePage.tsx';
import type { App } from '../../src/ui/context.ts';
import { renderPage, writtenPage } from '../support/app.tsx';
import { anAtlas } from '../support/atlas.ts';
import { sentence } from '../support/sentence.ts';
import { aService, aTown } from '../support/service.ts';
import { aRegion, aState, aStore } from '../support/store.ts';

const [desk, town, nobody] = ['A23', 'B45', 'C67'].map(withCheckSign) as [string, string, string];
const atlas = anAtlas(
  [
    aService({ code: desk, istat: '076048', address: 'Via Roma 1', phones: ['0972 000001'] }),
    aService({
      id: 'protetto',
      kind: 'women_safety',
      needs: ['safety'],
      code: withCheckSign('D89'),
      phones: ['1522'],
    }),
  ],
  [aTown({ code: town })],
);

const open = (code: string, given: Partial<App> = {}) =>
  renderPage(CodePage, {
    atlas,
    store: aStore(),
    state: aState(),
    ...given,
    address: { page: 'code', code },
  });

afterEach(cleanup);

describe('a printed code', () => {
  it("goes on to its desk in the reader's language, leaving no step behind", async () => {
    const { app } = await open(desk, { state: aState({ settings: { lang: 'ar' } }) });
    await waitFor(() => expect(app.went).toEqual(['/ar/s/prova-sportello/']));
  });

  it('goes on to its town', async () => {
    const { app } = await open(town, { lang: 'fr' });
    await waitFor(() => expect(app.went).toEqual(['/fr/c/076048/']));
  });

  it('can be read and followed without JavaScript, in every language', async () => {
    const page = await writtenPage(CodePage, { atlas, address: { page: 'code', code: desk } });
    for (const part of [
      'Sportello di prova',
      'Via Roma 1',
      'href="tel:+390972000001"',
      'href="/ar/s/prova-sportello/"',
    ])
      expect(page).toContain(part);
  });

  it('never writes the address of a service that protects', async () => {
    const page = await writtenPage(CodePage, {
      atlas,
      address: { page: 'code', code: withCheckSign('D89') },
    });
    expect(page).toContain('href="tel:1522"');
    expect(page).toContain('data-neutral');
  });
});

describe('a code nobody knows', () => {
  it('is said to be unknown, with a box to type it again and a way home', async () => {
    const store = aStore({ locate: async () => undefined });
    const { app } = await open(nobody, { store });
    expect(await screen.findByRole('heading', { name: "Questo codice non c'è" })).toBeTruthy();
    const box = screen.getByRole('textbox', { name: 'Codice' });
    await userEvent.clear(box);
    await userEvent.type(box, ` ${desk.toLowerCase().slice(0, 2)}-${desk.toLowerCase().slice(2)}`);
    await userEvent.click(screen.getByRole('button', { name: 'Apri' }));
    expect(app.went).toEqual([`/q/${desk}`]);
  });

  it('tells a slip before opening anything', async () => {
    const { app } = await open(nobody, { store: aStore({ locate: async () => undefined }) });
    const box = await screen.findByRole('textbox', { name: 'Codice' });
    await userEvent.type(box, '9');
    await userEvent.click(screen.getByRole('button', { name: 'Apri' }));
    expect(screen.getByRole('alert').textContent).toBe(
      'Questo non è un codice giusto. Guarda bene le lettere e i numeri.',
    );
    expect(app.went).toEqual([]);
  });

  it('may be of a region that is not on this phone', async () => {
    const regions = [aRegion({ id: 'liguria', name: 'Liguria', kept: false })];
    await open(nobody, { store: aStore({ locate: async () => 'liguria' }), state: aState({ regions }) });
    expect(await screen.findByText(sentence(/È in Liguria/))).toBeTruthy();
  });
});
