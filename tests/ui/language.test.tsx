// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { greetingOf } from '../../src/ui/start/greetings.ts';
import { LanguagePage } from '../../src/ui/start/LanguagePage.tsx';
import { renderPage, writtenPage } from '../support/app.tsx';
import { aState, aStore } from '../support/store.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the choice of a language', () => {
  const START = { address: { page: 'start' } as const };
  const rows = (role: string) =>
    screen.getAllByRole(role).filter(row => LANGUAGES.some(({ code }) => code === row.getAttribute('lang')));

  it('without JavaScript is a link for each language, in its own script and direction', async () => {
    const html = await writtenPage(LanguagePage, START);
    for (const { code, dir, endonym } of LANGUAGES)
      expect(html).toMatch(
        new RegExp(`<a class="lang" lang="${code}" dir="${dir}" href="/${code}/">.*?${endonym}`),
      );
    expect(html).not.toContain('role="radio');
  });

  it('starts from the language of the device', async () => {
    vi.stubGlobal('navigator', { languages: ['de', 'ar-MA', 'it'] });
    await renderPage(LanguagePage, { ...START, store: aStore(), state: aState() });
    expect(screen.getByRole('radio', { checked: true }).textContent).toBe('العربية');
  });

  it('starts from the language chosen before, whatever the device says', async () => {
    await renderPage(LanguagePage, {
      ...START,
      store: aStore(),
      state: aState({ settings: { lang: 'fr' } }),
    });
    expect(screen.getByRole('radio', { checked: true }).textContent).toBe('Français');
  });

  it('says "continue" in the language that is chosen, and remembers it', async () => {
    const store = aStore();
    await renderPage(LanguagePage, { ...START, store, state: aState() });
    await userEvent.click(screen.getByRole('radio', { name: 'العربية' }));
    const go = screen.getByRole('link', { name: greetingOf('ar').go });
    expect(go.getAttribute('href')).toBe('/ar/place/');
    fireEvent.click(go);
    expect(store.asked).toEqual(['setSettings {"lang":"ar"}']);
  });

  it('does not ask for a town again', async () => {
    const state = aState({ settings: { lang: 'it', place: '076048' } });
    await renderPage(LanguagePage, { ...START, store: aStore(), state });
    expect(screen.getByRole('link', { name: 'Continua' }).getAttribute('href')).toBe('/it/');
  });

  it('can be made with the arrow keys', async () => {
    await renderPage(LanguagePage, {
      ...START,
      store: aStore(),
      state: aState({ settings: { lang: 'it' } }),
    });
    screen.getByRole('radio', { checked: true }).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('English');
    expect(screen.getByRole('radio', { checked: true }).textContent).toBe('English');
    expect(rows('radio').filter(row => row.tabIndex === 0)).toHaveLength(1);
  });
});
