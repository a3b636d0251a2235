// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Pathway } from '../../../src/domain/pathway/pathway.ts';
import { payloadOf } from '../../../src/domain/pathway/payload.ts';
import { text } from '../../../src/i18n/i18n.ts';
import { PathwayPage } from '../../../src/ui/pathway/PathwayPage.tsx';
import { SavedPage } from '../../../src/ui/saved/SavedPage.tsx';
import { renderPage, writtenPage } from '../../support/app.tsx';
import { anAtlas } from '../../support/atlas.ts';
import { aService, aTown } from '../../support/service.ts';
import { aState, aStore } from '../../support/store.ts';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const desk = aService({ id: 'sportello', name: 'Sportello di Melfi', istat: '076048', code: '2BK8' });
const moved = aService({
  id: 'vecchio',
  name: 'Ufficio vecchio',
  status: 'moved',
  movedTo: 'sportello',
  code: '2QXF',
});
const closed = aService({ id: 'chiuso', name: 'Ufficio chiuso', status: 'closed', code: 'TEYU' });
const shelter = aService({ id: 'protetto', name: 'Centro', needs: ['safety'], code: 'WE68' });
const atlas = anAtlas([desk, moved, closed, shelter], [aTown()]);

const aPlan = (codes: readonly string[], more: Partial<Pathway> = {}): Pathway => ({
  lang: 'it',
  madeOn: '2026-11-21',
  steps: codes.map(code => ({ code, notes: [{ code: 'bring', document: 'passport' }] })),
  ...more,
});

const open = async (letters: string, lang = 'it', settings = {}, training = false) => {
  location.hash = `#${letters}`;
  const store = aStore();
  const state = aState({ atlas, settings });
  const drawn = await renderPage(PathwayPage, {
    lang,
    atlas,
    store,
    state,
    training,
    address: { page: 'pathway' },
  });
  return { ...drawn, store };
};

describe('a plan on a phone', () => {
  it('shows its places in their order, as they are known today, with what was said of each', async () => {
    await open(payloadOf(aPlan(['2BK8', 'TEYU'])));
    const steps = screen.getAllByRole('listitem').filter(one => one.classList.contains('step'));
    expect(steps.map(one => one.dataset.code)).toEqual(['2BK8', 'TEYU']);
    expect(within(steps[0] as HTMLElement).getByRole('article').dataset.serviceId).toBe('sportello');
    expect(within(steps[0] as HTMLElement).getByText('Porta: Passaporto')).toBeTruthy();
    expect(within(steps[1] as HTMLElement).getByText(text('pathway.closed'))).toBeTruthy();
  });

  it('leads to where a place has gone', async () => {
    await open(payloadOf(aPlan(['2QXF'])));
    expect(screen.getByText(text('pathway.moved'))).toBeTruthy();
    expect(screen.getAllByRole('article').map(one => one.dataset.serviceId)).toEqual([
      'vecchio',
      'sportello',
    ]);
  });

  it.each([
    ['IAECMBnPnw', 'pathway.newer'],
    ['AAAA', 'pathway.broken'],
    ['<script>', 'pathway.broken'],
    ['', 'pathway.empty'],
  ] as const)('that is none (%s) is told, with a way on', async (letters, said) => {
    await open(letters);
    expect(screen.getByText(text(said))).toBeTruthy();
    expect(screen.getByRole('link', { name: text('shell.find') })).toBeTruthy();
  });

  it('is kept only when its reader taps, and given up the same way', async () => {
    const letters = payloadOf(aPlan(['2BK8']));
    const { store } = await open(letters);
    expect(store.asked).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: text('pathway.save') }));
    expect(store.asked).toContain(`setSettings ${JSON.stringify({ plans: letters })}`);
    cleanup();
    const again = await open(letters, 'it', { plans: letters });
    await userEvent.click(screen.getByRole('button', { name: text('pathway.saved') }));
    expect(again.store.asked).toEqual(['setSettings {}']);
  });

  it('that leads to protection cannot be kept: it would leave a trace', async () => {
    await open(payloadOf(aPlan(['2BK8', 'WE68'])));
    expect(screen.queryByRole('button', { name: text('pathway.save') })).toBeNull();
  });

  it('offers a calendar only when somebody is expected', async () => {
    await open(payloadOf(aPlan(['2BK8'])));
    expect(screen.queryByRole('button', { name: text('pathway.calendar') })).toBeNull();
    cleanup();
    const steps = [{ code: '2BK8', notes: [{ code: 'appointment', date: '2026-12-03', time: '09:30' }] }];
    await open(payloadOf(aPlan([], { steps })));
    expect(screen.getByRole('button', { name: text('pathway.calendar') })).toBeTruthy();
  });

  it('is never shown with the other data: the page is loaded anew', async () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
    await open(payloadOf(aPlan(['2BK8'], { training: true })));
    expect(screen.getByText(text('pathway.training'))).toBeTruthy();
    expect(screen.queryByRole('article')).toBeNull();
    cleanup();
    await open(payloadOf(aPlan(['2BK8'])), 'it', {}, true);
    expect(screen.queryByRole('article')).toBeNull();
    expect(reload).toHaveBeenCalledTimes(2);
    reload.mockRestore();
  });

  it('for practice is not kept on the phone', async () => {
    await open(payloadOf(aPlan(['2BK8'], { training: true })), 'it', {}, true);
    expect(screen.getByRole('article')).toBeTruthy();
    expect(screen.queryByRole('button', { name: text('pathway.save') })).toBeNull();
  });

  it('is said in the reader’s language', async () => {
    await open(payloadOf(aPlan(['2BK8'], { lang: 'ar' })), 'ar');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(text('pathway.title', { lng: 'ar' }));
    expect(document.title).not.toContain('Sportello');
  });

  it('needs JavaScript, says so, and leads on without', async () => {
    expect(await writtenPage(PathwayPage, { address: { page: 'pathway' } })).toContain('JavaScript');
  });
});

describe('saved plans', () => {
  it('are listed with the day they were made, and can be removed', async () => {
    const letters = payloadOf(aPlan(['2BK8', 'TEYU']));
    const store = aStore();
    await renderPage(SavedPage, {
      atlas,
      store,
      state: aState({ atlas, settings: { plans: `${letters} rotto` } }),
    });
    expect(
      screen.getByRole('link', { name: '2 passi · Preparato il 21 novembre 2026' }).getAttribute('href'),
    ).toBe(`/p#${letters}`);
    await userEvent.click(screen.getByRole('button', { name: /^Togli dal telefono: 2 passi/ }));
    expect(store.asked).toEqual(['setSettings {"plans":"rotto"}']);
    expect(screen.getByText(text('pathway.broken'))).toBeTruthy();
  });
});
