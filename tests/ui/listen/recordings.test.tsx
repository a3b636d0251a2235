// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MOST_KEPT_RECORDINGS, type Recordings } from '../../../src/domain/recordings.ts';
import { Listen } from '../../../src/ui/listen/Listen.tsx';
import { silence } from '../../../src/ui/listen/turn.ts';
import { renderPage } from '../../support/app.tsx';
import { deviceThatSpeaks, voice } from '../../support/fake-voices.ts';
import { aState, aStore } from '../../support/store.ts';

const LIST: Recordings = {
  am: {
    sos: [
      { file: 'am/sos.opus', hash: '1', bytes: 10 },
      { file: 'am/sos.mp3', hash: '2', bytes: 12 },
    ],
  },
  ti: { 'sos.numbers': [{ file: 'ti/sos.numbers.mp3', hash: '3', bytes: 9 }] },
};

class FakePlayer {
  static all: FakePlayer[] = [];
  src = '';
  playbackRate = 1;
  playing = false;
  onended: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor() {
    FakePlayer.all.push(this);
  }
  canPlayType = (type: string) => (type === 'audio/mpeg' ? 'maybe' : '');
  play = async () => {
    this.playing = true;
  };
  pause = () => {
    this.playing = false;
  };
  /** The one that plays something besides the silence that opens the way. */
  static now = () => FakePlayer.all.find(({ playing, onended }) => playing && onended !== null);
}

/** A site with recordings, a cache, and a line that can be cut. */
const aSite = (list: Recordings = LIST) => {
  const asked: string[] = [];
  const kept = new Map<string, Response>();
  const line = { up: true };
  vi.stubGlobal('Audio', FakePlayer);
  FakePlayer.all = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    if (!line.up) throw new TypeError('Failed to fetch');
    return address.endsWith('list.json') ? Response.json(list) : new Response('sound');
  });
  vi.stubGlobal('caches', {
    has: async () => kept.size > 0,
    open: async () => ({
      match: async (address: string) => kept.get(address)?.clone(),
      put: async (address: string, answer: Response) => void kept.set(address, answer),
      keys: async () => [...kept.keys()].map(url => ({ url })),
      delete: async ({ url }: { url: string }) => kept.delete(url),
    }),
  });
  const cut = () => {
    line.up = false;
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  };
  return { asked, kept, cut };
};

let site = 0;
const open = async (lang: string, { discreet = false, base = `/${++site}/` } = {}) => {
  const Page = () => (
    <main>
      <h1 data-read>Uno</h1>
      <p data-read data-audio="sos.numbers">
        Due
      </p>
      <Listen page="sos" discreet={discreet} words="listen" />
    </main>
  );
  await renderPage(Page, { store: aStore(), state: aState(), lang, base });
  return base;
};

const press = async () => userEvent.click(await screen.findByRole('button', { name: 'listen' }));
const playing = () => waitFor(() => expect(FakePlayer.now()).toBeDefined());

afterEach(() => {
  silence();
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a recorded voice', () => {
  it('is heard where there is no voice for the language, in a format the browser plays', async () => {
    const { asked } = aSite();
    const base = await open('am');
    await press();
    await playing();
    expect(asked).toEqual([`${base}audio/list.json`, `${base}audio/am/sos.mp3?v=2`]);
  });

  it('is heard in place of a voice', async () => {
    aSite();
    const { arrive, said } = deviceThatSpeaks(voice('am-ET'));
    arrive();
    await open('am');
    await waitFor(() => expect(document.querySelector('button')).not.toBeNull());
    await new Promise(done => setTimeout(done, 20));
    await press();
    await playing();
    expect(said).toEqual([]);
  });

  it('of a part is heard in its turn, the rest is said by a voice', async () => {
    aSite();
    const { arrive, said, finish } = deviceThatSpeaks(voice('ti-ER'));
    arrive();
    await open('ti');
    await new Promise(done => setTimeout(done, 20));
    await press();
    await waitFor(() => expect(said.map(({ text }) => text)).toEqual(['Uno']));
    expect(FakePlayer.now()).toBeUndefined();
    await finish();
    await playing();
    expect(document.querySelector('[data-spoken]')?.textContent).toContain('Due');
  });

  it('pauses, goes on, and goes slower with the same keys', async () => {
    aSite();
    await open('am');
    await press();
    await playing();
    const keys = () => screen.getAllByRole('button').slice(1);
    await userEvent.click(keys()[0] as HTMLElement);
    expect(FakePlayer.now()).toBeUndefined();
    await userEvent.click(keys()[0] as HTMLElement);
    await userEvent.click(keys()[1] as HTMLElement);
    expect(FakePlayer.now()?.playbackRate).toBeLessThan(1);
    await userEvent.click(keys()[1] as HTMLElement);
    await userEvent.click(keys()[2] as HTMLElement);
    expect(FakePlayer.now()).toBeUndefined();
  });

  it('that was heard is on the phone, and is there without a network', async () => {
    const { kept, cut } = aSite();
    const base = await open('am');
    await press();
    await playing();
    expect([...kept.keys()]).toEqual([`${base}audio/am/sos.mp3?v=2`]);
    silence();
    cleanup();
    cut();
    await open('am', { base });
    await press();
    await playing();
  });

  it('that was never heard is not offered without a network', async () => {
    const { cut } = aSite();
    const base = await open('am');
    await screen.findByRole('button', { name: 'listen' });
    cut();
    window.dispatchEvent(new Event('offline'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'listen' })).toBeNull());
    expect(base).toBeTruthy();
  });

  it('that does not come gives way to a voice, and without one the reader is told', async () => {
    const answer = aSite();
    const { arrive, said } = deviceThatSpeaks(voice('am-ET'));
    arrive();
    await open('am');
    await new Promise(done => setTimeout(done, 20));
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await press();
    await waitFor(() => expect(said.map(({ text }) => text)).toEqual(['Uno']));
    expect(answer.kept.size).toBe(0);
    silence();
    cleanup();
    vi.stubGlobal('speechSynthesis', undefined);
    aSite();
    await open('am');
    await screen.findByRole('button', { name: 'listen' });
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await press();
    expect((await screen.findByRole('status')).textContent).not.toBe('');
  });

  it('leaves nothing on the phone where no trace may stay', async () => {
    const { kept } = aSite();
    await open('am', { discreet: true });
    await press();
    await playing();
    expect(kept.size).toBe(0);
  });

  it(`is kept with at most ${MOST_KEPT_RECORDINGS} others: the one kept longest goes`, async () => {
    const { kept } = aSite();
    await open('am');
    await screen.findByRole('button', { name: 'listen' });
    for (let place = 0; place < MOST_KEPT_RECORDINGS; place++) kept.set(`/old-${place}`, new Response(''));
    await press();
    await waitFor(() => expect([...kept.keys()].at(-1)).toContain('sos.mp3'));
    await waitFor(() => expect(kept.size).toBe(MOST_KEPT_RECORDINGS));
    expect(kept.has('/old-0')).toBe(false);
  });

  it('leaves the phone when it is not published any more', async () => {
    const { kept } = aSite();
    const base = `/${site + 1}/`;
    kept.set(`https://example.org${base}audio/am/gone.mp3?v=9`, new Response(''));
    kept.set(`https://example.org${base}audio/am/sos.mp3?v=2`, new Response(''));
    await open('am');
    await screen.findByRole('button', { name: 'listen' });
    expect([...kept.keys()]).toEqual([`https://example.org${base}audio/am/sos.mp3?v=2`]);
  });
});
