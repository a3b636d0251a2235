// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ServicePage } from '../../src/ui/service/ServicePage.tsx';
import { qrPath } from '../../src/ui/share/qr-path.ts';
import { renderPage } from '../support/app.tsx';
import { anAtlas } from '../support/atlas.ts';
import { aService, aTown } from '../support/service.ts';
import { aState, aStore } from '../support/store.ts';

const known = { istat: '076048', address: 'Via Roma 1', phones: ['0972 000001'], code: 'A22K' };

const open = async (more: Parameters<typeof aService>[0] = {}, base = '/', training = false) => {
  await renderPage(ServicePage, {
    atlas: anAtlas([aService({ ...known, ...more })], [aTown()]),
    store: aStore(),
    state: aState(),
    base,
    training,
    lang: 'en',
    address: { page: 'service', lang: 'en', id: 'prova-sportello' },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Share' }));
  await screen.findByRole('heading', { name: 'Share' });
};

const messageOf = (name: string, mark: string): string =>
  decodeURIComponent(screen.getByRole('link', { name }).getAttribute('href')?.split(mark)[1] ?? '');

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('sharing a service', () => {
  it('gives what a friend needs even if the link does not open', async () => {
    await open();
    const message = messageOf('WhatsApp', 'text=');
    expect(message).toBe(
      `Desk for people from abroad\nSportello di prova\n0972 000001\nVia Roma 1, Melfi\n${location.origin}/q/A22K`,
    );
    expect(messageOf('SMS', 'body=')).toBe(message);
  });

  it('says first of a made-up place that it is made up', async () => {
    await open({}, '/', true);
    expect(messageOf('SMS', 'body=')).toMatch(/^Exercise: these places are made up\.\n/);
  });

  it('uses the page itself where there is no printed code, under any base', async () => {
    await open({ code: undefined }, '/sub/path/');
    expect(messageOf('SMS', 'body=')).toContain(`${location.origin}/sub/path/en/s/prova-sportello/`);
  });

  it('copies with the picture of a page, as everywhere', async () => {
    await open();
    const copy = screen.getByRole('button', { name: 'Copy the link' });
    expect(copy.querySelector('use')?.getAttribute('href')).toMatch(/#doc$/);
  });

  it("hands over to the phone's own sharing where there is one", async () => {
    const shared: ShareData[] = [];
    vi.stubGlobal('navigator', {
      ...navigator,
      userAgent: 'Android',
      share: async (data: ShareData) => void shared.push(data),
    });
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Choose an app' }));
    expect(shared[0]?.url).toBe(`${location.origin}/q/A22K`);
  });

  it('shows a code to be photographed, with its address under it', async () => {
    await open();
    expect(screen.getByRole('img', { name: 'QR code' })).toBeTruthy();
    expect(screen.getByText(/\/q\/A22K$/)).toBeTruthy();
  });
});

describe('the drawing of a QR code', () => {
  it('leaves four light modules around', () => {
    const { size, path } = qrPath('https://approdo.example.org/q/A22K');
    const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, wide]) => [
      Number(x),
      Number(y),
      Number(wide),
    ]);
    const sides = starts.flatMap(([x = 0, y = 0, wide = 0]) => [x, y, size - x - wide, size - y - 1]);
    expect(Math.min(...sides)).toBe(4);
  });
});
