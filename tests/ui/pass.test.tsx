// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { text } from '../../src/i18n/i18n.ts';
import type { Given, Pass, Received } from '../../src/store/store.ts';
import { PublisherContext } from '../../src/ui/about/publisher.ts';
import { SettingsPage } from '../../src/ui/settings/SettingsPage.tsx';
import { renderPage } from '../support/app.tsx';
import { aRegion, aState, aStore } from '../support/store.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const basilicata = aRegion({ date: '2026-02-19' });
const italy = aRegion({ id: 'national', name: 'Italia', municipalities: 0, bytes: 9000 });
const puglia = aRegion({ id: 'puglia', name: 'Puglia', kept: false, bytes: 48_000 });
const FILE = new File(['approdo-region 1'], 'approdo-basilicata-2026-02-19.txt', { type: 'text/plain' });

type Answers = {
  given?: Given;
  received?: Received[];
  training?: boolean;
  key?: string | undefined;
  lang?: string;
};

/** The settings of a copy whose publisher has a key, over a store that answers as a test says. */
const show = async ({ given, received = [], training = false, lang = 'it', ...more }: Answers = {}) => {
  const asked: unknown[] = [];
  const pass: Pass = {
    training,
    collect: async () => undefined,
    give: async () => given,
    receive: async (file, older) => {
      asked.push([(file as File).name, older]);
      return received.shift() ?? { how: 'same' };
    },
  };
  const store = aStore({ pass: async () => pass });
  const state = aState({ regions: [puglia, italy, basilicata] });
  const signatureKey = 'key' in more ? more.key : 'a key';
  const Page = () => (
    <PublisherContext.Provider value={{ signatureKey }}>
      <SettingsPage />
    </PublisherContext.Provider>
  );
  await renderPage(Page, { store, state, lang });
  return { asked };
};

const GIVE = 'Dai questa regione: Basilicata';
const openGive = async () => {
  await userEvent.click(screen.getByRole('button', { name: GIVE }));
  return screen.findByRole('region', { name: text('handover.give.title') });
};
const receiveBlock = () => screen.findByRole('region', { name: text('handover.receive.title') });
const choose = async () => {
  const block = await receiveBlock();
  await userEvent.upload(within(block).getByLabelText('Scegli il file'), FILE);
  return within(block);
};

describe('a copy without a key', () => {
  it('says that its data cannot be given, and offers nothing to press', async () => {
    await show({ key: undefined });
    expect(screen.getByText(text('handover.give.off'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Dai questa regione/ })).toBeNull();
    expect(screen.queryByLabelText('Scegli il file')).toBeNull();
  });
});

describe('giving a region', () => {
  const given = { file: FILE, date: '2026-02-19' };

  it('is offered on the row of what is kept, not of what is not, nor of all Italy', async () => {
    await show();
    expect(screen.getAllByRole('button', { name: /^Dai questa regione/ }).length).toBe(1);
    expect(screen.getByRole('button', { name: GIVE }).getAttribute('aria-expanded')).toBe('false');
  });

  it('says size and day, and leaves the file to be carried where it cannot be shared', async () => {
    await show({ given });
    const panel = within(await openGive());
    expect(await panel.findByText(/KB, dati del 19 febbraio 2026/)).toBe(panel.getByRole('status'));
    expect(panel.queryByRole('button', { name: 'Dai questa regione' })).toBeNull();
    expect(panel.getByRole('button', { name: 'Scarica il file' })).toBeTruthy();
    expect(panel.getByText(/Bluetooth/)).toBeTruthy();
    expect(panel.getByRole('img', { name: 'Codice QR' })).toBeTruthy();
  });

  it('opens the sheet of the system with the file in the breath of the tap', async () => {
    const shared: unknown[] = [];
    vi.stubGlobal('navigator', {
      onLine: true,
      canShare: ({ files = [] }: ShareData) => files[0]?.type === 'text/plain',
      share: async (what: ShareData) => void shared.push(what.files?.[0]?.name),
    });
    await show({ given });
    const panel = within(await openGive());
    await userEvent.click(await panel.findByRole('button', { name: 'Dai questa regione' }));
    expect(shared).toEqual([FILE.name]);
  });

  it('takes the reader to its title, and back to the button when it is closed', async () => {
    await show({ given });
    const panel = await openGive();
    await waitFor(() => expect(document.activeElement).toBe(within(panel).getByRole('heading')));
    await userEvent.click(within(panel).getByRole('button', { name: 'Chiudi' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: GIVE }));
    expect(screen.getByRole('button', { name: GIVE }).getAttribute('aria-expanded')).toBe('false');
  });

  it.each([
    [true, 'handover.give.off'],
    [false, 'settings.failed.unreachable'],
  ] as const)('that nobody signed says why (network: %s)', async (onLine, key) => {
    vi.stubGlobal('navigator', { onLine });
    await show();
    const panel = within(await openGive());
    expect((await panel.findByRole('alert')).textContent).toBe(text(key));
  });

  it('of the made-up set says that it is one', async () => {
    await show({ given, training: true });
    await openGive();
    expect(await screen.findByText('Esercizio: questi posti sono inventati.')).toBeTruthy();
  });
});

describe('receiving a region', () => {
  it('says what came, of which day, aloud', async () => {
    const done = { how: 'done', region: 'puglia', name: 'Puglia', date: '2026-03-04' } as const;
    const { asked } = await show({ received: [done] });
    const block = await choose();
    await waitFor(() =>
      expect(block.getByRole('status').textContent).toBe(
        'Fatto: Puglia, dati del 4 marzo 2026. Funziona senza rete.',
      ),
    );
    expect(asked).toEqual([[FILE.name, false]]);
    expect(block.queryByRole('alert')).toBeNull();
  });

  it('says that the data are there already', async () => {
    await show({ received: [{ how: 'same' }] });
    const block = await choose();
    await waitFor(() => expect(block.getByRole('status').textContent).toBe('Hai già questi dati.'));
  });

  it('asks before older data replace newer, with both days and the safe answer at hand', async () => {
    const older = { how: 'older', theirs: '2026-01-02', yours: '2026-02-19' } as const;
    const done = { how: 'done', region: 'basilicata', name: 'Basilicata', date: '2026-01-02' } as const;
    const { asked } = await show({ received: [older, done] });
    const block = await choose();
    const question = await block.findByRole('region', { name: /2 gennaio 2026 invece di 19 febbraio 2026/ });
    const safe = within(question).getByRole('button', { name: 'Tieni i miei' });
    await waitFor(() => expect(document.activeElement).toBe(safe));
    await userEvent.click(within(question).getByRole('button', { name: 'Usa lo stesso i dati più vecchi' }));
    await waitFor(() => expect(block.getByRole('status').textContent).toContain('Fatto: Basilicata'));
    expect(asked).toEqual([
      [FILE.name, false],
      [FILE.name, true],
    ]);
    expect(document.activeElement).toBe(block.getByLabelText('Scegli il file'));
  });

  it('leaves everything when the reader keeps their own', async () => {
    const { asked } = await show({ received: [{ how: 'older', theirs: '2026-01-02', yours: '2026-02-19' }] });
    const block = await choose();
    await userEvent.click(await block.findByRole('button', { name: 'Tieni i miei' }));
    expect(block.queryByRole('button', { name: 'Tieni i miei' })).toBeNull();
    expect([asked.length, document.activeElement]).toEqual([1, block.getByLabelText('Scegli il file')]);
  });

  const REASONS = [
    'notOurs',
    'unsigned',
    'newer',
    'tooBig',
    'noRoom',
    'cannotCheck',
    'broken',
    'full',
    'unstored',
    'otherSet',
  ] as const;
  it('says in a sentence of its own why it did not take a file', async () => {
    const said = new Set<string>();
    for (const why of REASONS) {
      await show({ received: [{ how: 'refused', why }] });
      const alert = await (await choose()).findByRole('alert');
      said.add(alert.textContent ?? '');
      cleanup();
    }
    expect(said.size).toBe(REASONS.length);
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('takes the same file again after it was refused', async () => {
    const { asked } = await show({ received: [{ how: 'refused', why: 'noRoom' }, { how: 'same' }] });
    await choose();
    const block = await choose();
    await waitFor(() => expect(block.getByRole('status').textContent).toBe('Hai già questi dati.'));
    expect([asked.length, block.queryByRole('alert')]).toEqual([2, null]);
  });

  it('works in Arabic', async () => {
    await show({ lang: 'ar' });
    const block = await receiveBlock();
    expect(within(block).getByLabelText(text('handover.receive.choose'))).toBeTruthy();
  });
});
