// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { text } from '../../../src/i18n/i18n.ts';
import { practises } from '../../../src/store/practice.ts';
import { beginPractice } from '../../../src/store/set-practice.ts';
import { markOf } from '../../../src/ui/practice/PracticeMark.tsx';
import { renderPage, TUESDAY_TEN } from '../../support/app.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  sessionStorage.clear();
});

const strip = () => screen.getByRole('complementary', { name: 'ESERCITAZIONE' });
const leave = () => screen.queryByRole('button', { name: 'Esci dall’esercitazione'.replace('’', "'") });

describe('the mark of practice', () => {
  it('says to officers that the data are made up', async () => {
    await renderPage(markOf('practice'));
    expect(strip().textContent).toContain('ESERCITAZIONE – dati inventati');
  });

  it('speaks the language of the page, with its direction, and is read aloud with it', async () => {
    await renderPage(markOf('practice'), { lang: 'ar' });
    await waitFor(() => expect(strip().textContent).toContain(text('pathway.training', { lng: 'ar' })));
    const said = strip().querySelector('p');
    expect([said?.lang, said?.dir, said?.hasAttribute('data-read')]).toEqual(['ar', 'rtl', true]);
    expect(leave()?.lang).toBe('it');
  });

  it('offers whoever was handed a plan no way out of something they are not in', async () => {
    await renderPage(markOf('visit'), { address: { page: 'pathway' } });
    expect(strip().textContent).toContain(text('pathway.training'));
    expect(leave()).toBeNull();
  });

  it('says on the pages against danger that their numbers are real', async () => {
    await renderPage(markOf('pause'), { address: { page: 'sos', lang: 'it' } });
    expect(strip().textContent).toContain('questi numeri sono veri');
    expect(strip().textContent).not.toContain('inventati');
    expect(leave()).not.toBeNull();
  });

  it.each([
    [{ page: 'posters' }, '/desk/posters/'],
    [{ page: 'find', lang: 'ar' }, '/ar/find/'],
    [{ page: 'service', lang: 'ar', id: 'prova-pua' }, '/desk/'],
  ] as const)('leaves in one press, from %j to %s', async (address, href) => {
    const replace = vi.spyOn(location, 'replace').mockImplementation(() => undefined);
    beginPractice(TUESDAY_TEN);
    await renderPage(markOf('practice'), { address });
    await userEvent.click(leave() as HTMLElement);
    expect(practises(TUESDAY_TEN)).toBe(false);
    expect(replace).toHaveBeenCalledWith(href);
  });
});
