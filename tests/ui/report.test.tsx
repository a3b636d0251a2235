// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { text } from '../../src/i18n/i18n.ts';
import type { Report, StoreState } from '../../src/store/store.ts';
import { channelOf } from '../../src/ui/report/channel.ts';
import { mailLink, messageOf } from '../../src/ui/report/message.ts';
import { sendWaiting } from '../../src/ui/report/send.ts';
import { ServicePage } from '../../src/ui/service/ServicePage.tsx';
import { renderPage } from '../support/app.tsx';
import { anAtlas } from '../support/atlas.ts';
import { aService, aTown } from '../support/service.ts';
import { aState, aStore } from '../support/store.ts';

const atlas = anAtlas([aService({ istat: '076048', address: 'Via Roma 1' })], [aTown()]);
const waiting: Report = {
  key: 7,
  service: 'prova-sportello',
  reason: 'phone',
  words: 'Non risponde',
  at: '2026-11-24T09:00:00.000Z',
  lang: 'ar',
};

/** An outbox as the store keeps it: the page is drawn again at each change. */
const withOutbox = async (lang = 'it', outbox: Report[] = [], training = false) => {
  let state: StoreState = aState({ atlas, outbox });
  let drawn: Awaited<ReturnType<typeof renderPage>> | undefined;
  const become = (next: Report[]) => {
    state = { ...state, outbox: next };
    drawn?.change({ state, store });
  };
  const store = aStore({
    state: () => state,
    queueReport: async report => become([...state.outbox, { ...report, key: state.outbox.length + 1 }]),
    removeReport: async key => become(state.outbox.filter(one => one.key !== key)),
  });
  drawn = await renderPage(ServicePage, {
    atlas,
    store,
    state,
    lang,
    training,
    query: '?report=1',
    address: { page: 'service', lang, id: 'prova-sportello' },
  });
  return { outbox: () => state.outbox, store };
};

const fillIn = async (words = '') => {
  await userEvent.click(await screen.findByRole('radio', { name: 'Gli orari sono sbagliati' }));
  if (words !== '') await userEvent.type(screen.getByRole('textbox'), words);
};
const press = () => userEvent.click(screen.getByRole('button', { name: 'Manda' }));

beforeEach(() =>
  vi.stubGlobal('navigator', { userAgent: 'Android', clipboard: { writeText: async () => undefined } }),
);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.report;
});

describe('"something is wrong here"', () => {
  it('asks for a reason before anything is sent', async () => {
    const { outbox } = await withOutbox();
    await screen.findByRole('radio', { name: 'È chiuso' });
    await press();
    expect(screen.getByRole('alert').textContent).toBe('Scegli prima che cosa è sbagliato.');
    expect(outbox()).toEqual([]);
  });

  it('shows exactly what will be sent, in Italian, and asks not to write names', async () => {
    await withOutbox();
    await fillIn('il  lunedì è chiuso');
    expect(screen.getByText(/Non scrivere nomi/)).toBeTruthy();
    expect(document.querySelector('pre')?.textContent).toBe(
      'Servizio: Sportello di prova (prova-sportello)\n' +
        'Che cosa è sbagliato: Gli orari sono sbagliati (hours)\n' +
        'Parole: il lunedì è chiuso\n' +
        'Giorno: 2026-11-24\n' +
        'Lingua di chi scrive: it',
    );
  });

  it('keeps to three hundred letters', async () => {
    await withOutbox();
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox');
    expect(box.maxLength).toBe(300);
    expect(screen.getByText('Ancora 300 lettere')).toBeTruthy();
  });

  it('of a made-up place goes to nobody and waits for nothing', async () => {
    document.documentElement.dataset.report = 'https://segnala.example.org/';
    const posted = vi.fn(async () => new Response('{}'));
    vi.stubGlobal('fetch', posted);
    const { outbox } = await withOutbox('it', [], true);
    await fillIn();
    await press();
    expect(await screen.findByText(text('pathway.training'))).toBeTruthy();
    expect(JSON.stringify(posted.mock.calls)).not.toContain('segnala.example.org');
    expect(outbox()).toEqual([]);
  });

  it('posts what was shown to the publisher, then deletes it', async () => {
    document.documentElement.dataset.report = 'https://segnala.example.org/';
    const posted = vi.fn(async (_: string, __?: RequestInit) => new Response('{}'));
    vi.stubGlobal('fetch', posted);
    const { outbox } = await withOutbox();
    await fillIn();
    const shown = document.querySelector('pre')?.textContent;
    await press();
    expect(await screen.findByText(/La segnalazione è partita/)).toBeTruthy();
    const sent = posted.mock.calls.filter(([, init]) => init?.body !== undefined);
    expect(sent.map(([url, init]) => [url, init?.body])).toEqual([['https://segnala.example.org/', shown]]);
    expect(outbox()).toEqual([]);
  });

  it('loses nothing without a network', async () => {
    document.documentElement.dataset.report = 'https://segnala.example.org/';
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')));
    const { outbox } = await withOutbox();
    await fillIn();
    await press();
    expect(await screen.findByText(/Si manda quando c'è rete/)).toBeTruthy();
    expect(outbox()).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Manda ora' })).toBeTruthy();
  });

  it("goes through the phone's own sharing where no channel is configured, and stays if the reader turns back", async () => {
    const share = vi.fn(async () => Promise.reject(new DOMException('no', 'AbortError')));
    vi.stubGlobal('navigator', { userAgent: 'Android', share });
    const { outbox } = await withOutbox();
    await fillIn();
    await press();
    expect(await screen.findByText(/Scegli come mandarla/)).toBeTruthy();
    expect(outbox()).toHaveLength(1);
    share.mockImplementation(async () => undefined as never);
    await userEvent.click(screen.getByRole('button', { name: 'Manda ora' }));
    expect(outbox()).toEqual([]);
  });

  it("opens the reader's e-mail where the publisher reads e-mail, and deletes only when told", async () => {
    document.documentElement.dataset.report = 'segnalazioni@comune.example.org';
    const { outbox } = await withOutbox('it', [waiting]);
    const link = await screen.findByRole('link', { name: 'Manda per e-mail' });
    expect(link.getAttribute('href')).toMatch(/^mailto:segnalazioni@comune\.example\.org\?subject=Approdo/);
    expect(outbox()).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Cancella' }));
    expect(outbox()).toEqual([]);
  });

  it('writes in Italian also for a reader of Arabic', async () => {
    await withOutbox('ar');
    await userEvent.click(await screen.findByRole('radio', { name: 'المكان مغلق' }));
    expect(document.querySelector('pre')?.textContent).toContain('Che cosa è sbagliato: È chiuso (closed)');
    expect(document.querySelector('pre')?.getAttribute('lang')).toBe('it');
  });
});

describe('the channel of reports', () => {
  it.each([
    ['segnala@comune.example.org', { way: 'mail', to: 'segnala@comune.example.org' }],
    ['mailto:segnala@comune.example.org', { way: 'mail', to: 'segnala@comune.example.org' }],
    ['https://example.org/segnala', { way: 'post', url: 'https://example.org/segnala' }],
    ['/segnala', { way: 'post', url: '/segnala' }],
    ['//altrove.example.org', { way: 'share' }],
    ['http://example.org', { way: 'share' }],
    ['javascript:alert(1)', { way: 'share' }],
    ['a@b.example.org?bcc=c@d.example.org', { way: 'share' }],
    [undefined, { way: 'share' }],
  ])('%s', (configured, channel) => {
    expect(channelOf(configured, true)).toEqual(channel);
  });

  it('is the clipboard where nothing can be shared', () => {
    expect(channelOf(undefined, false)).toEqual({ way: 'copy' });
  });

  it('puts the whole message into the link that opens the e-mail', () => {
    const link = mailLink('a@b.example.org', messageOf(waiting, 'Nome & cognome'));
    expect(new URL(link).searchParams.get('body')).toContain('Servizio: Nome & cognome (prova-sportello)');
  });
});

describe('what waits', () => {
  it('is sent without the reader only where the publisher takes it, and stops at the first that fails', async () => {
    const removed: number[] = [];
    const outbox = [waiting, { ...waiting, key: 8 }, { ...waiting, key: 9 }];
    const store = aStore({
      state: () => aState({ atlas, outbox }),
      removeReport: async key => void removed.push(key),
    });
    let calls = 0;
    vi.stubGlobal('fetch', async () => new Response('', { status: ++calls === 2 ? 503 : 200 }));
    await sendWaiting(store, { way: 'share' });
    expect(calls).toBe(0);
    await sendWaiting(store, { way: 'post', url: '/segnala' });
    expect([removed, calls]).toEqual([[7], 2]);
  });
});
