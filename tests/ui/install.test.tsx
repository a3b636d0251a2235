// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { StoreState } from '../../src/store/store.ts';
import { InstallCard } from '../../src/ui/install/InstallCard.tsx';
import { watchInstall } from '../../src/ui/install/install-prompt.ts';
import { type Device, installWay } from '../../src/ui/install/install-way.ts';
import { renderPage, writtenPage } from '../support/app.tsx';
import { aRegion, aState, aStore } from '../support/store.ts';

const ANDROID = 'Mozilla/5.0 (Linux; Android 13; M2006C3LG) AppleWebKit/537.36 (KHTML, like Gecko)';
const CHROME = `${ANDROID} Chrome/130.0 Mobile Safari/537.36`;
const FIREFOX = 'Mozilla/5.0 (Android 13; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Safari/604.1';
const IPAD =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15';
const device = (userAgent: string, more: Partial<Device> = {}): Device => ({
  userAgent,
  touchPoints: 5,
  standalone: false,
  hasPrompt: false,
  ...more,
});

describe('the way to install', () => {
  it.each([
    ['asks by itself in Chrome', device(CHROME, { hasPrompt: true }), 'prompt'],
    ['is the menu in Firefox', device(FIREFOX), 'menu'],
    ['is Share on an iPhone', device(IPHONE), 'ios'],
    ['is Share on an iPad, which says it is a Mac', device(IPAD), 'ios'],
    ['is not offered on a Mac', device(IPAD, { touchPoints: 0 }), undefined],
    ['is not offered in the installed app', device(CHROME, { hasPrompt: true, standalone: true }), undefined],
    ['is another browser inside Facebook', device(`${IPHONE} [FBAN/FBIOS;FBAV/480.0]`), 'in-app'],
    [
      'is another browser inside Instagram',
      device(`${CHROME} Instagram 350.0`, { hasPrompt: true }),
      'in-app',
    ],
    [
      'is another browser inside TikTok',
      device(`${IPHONE} musical_ly_36.1 BytedanceWebview/d8a21c6`),
      'in-app',
    ],
    ['is another browser inside WhatsApp', device(`${IPHONE} WhatsApp/2.24`), 'in-app'],
    [
      'is another browser inside any window of Android',
      device(CHROME.replace('M2006C3LG', 'M2006C3LG; wv')),
      'in-app',
    ],
  ])('%s', (_, given, way) => {
    expect(installWay(given)).toBe(way);
  });
});

const onDevice = (userAgent: string) => vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);

const show = async (known: Partial<StoreState> = {}, lang = 'it') => {
  const store = aStore();
  const state = aState({ regions: [aRegion()], ...known });
  return { ...(await renderPage(InstallCard, { lang, store, state })), store };
};

beforeAll(watchInstall);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the card', () => {
  it('is not in the page as it is written, nor before the phone has answered', async () => {
    onDevice(IPHONE);
    expect(await writtenPage(InstallCard)).toBe('');
    await renderPage(InstallCard);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('waits for the data', async () => {
    onDevice(IPHONE);
    await show({ regions: [aRegion({ kept: false })] });
    expect(screen.queryByRole('region')).toBeNull();
  });

  it.each([
    ['it', 'Scegli «Aggiungi alla schermata Home».'],
    ['ar', 'اختر «إضافة إلى الشاشة الرئيسية».'],
  ])('tells the steps of an iPhone in %s', async (lang, step) => {
    onDevice(IPHONE);
    await show({}, lang);
    expect(screen.getByText(step)).toBeTruthy();
  });

  it('stays away once sent away, and remembers the day', async () => {
    onDevice(IPHONE);
    const { store, change } = await show();
    await userEvent.click(screen.getByRole('button', { name: 'Non ora' }));
    expect(store.asked).toEqual(['setSettings {"installDismissed":"2026-11-24"}']);
    change({ state: aState({ regions: [aRegion()], settings: { installDismissed: '2026-11-24' } }) });
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('asks with the question of the browser, once the browser offers it', async () => {
    onDevice(CHROME);
    await show();
    expect(screen.queryByRole('region')).toBeNull();
    const prompt = vi.fn(async () => undefined);
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt,
      userChoice: Promise.resolve({ outcome: 'accepted' }),
    });
    await act(() => void window.dispatchEvent(offer));
    expect(offer.defaultPrevented).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Installa' }));
    expect(prompt).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('inside another app gives the link to copy', async () => {
    onDevice(`${IPHONE} [FBAN/FBIOS;FBAV/480.0]`);
    const writeText = vi.fn(async () => undefined);
    await show();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    expect(screen.getByRole('heading', { name: 'Apri Approdo nel browser' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Copia il link' }));
    expect(writeText).toHaveBeenCalledWith(expect.stringMatching(/\/it\/$/));
    expect(await screen.findByText('Link copiato')).toBeTruthy();
  });

  it('shows the link itself where copying is refused', async () => {
    onDevice(`${IPHONE} Instagram 350.0`);
    await show();
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await userEvent.click(screen.getByRole('button', { name: 'Copia il link' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/\/it\/$/);
  });
});
