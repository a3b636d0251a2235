// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../src/ui/context.ts';
import { ServicePage } from '../../src/ui/service/ServicePage.tsx';
import { pageWords } from '../../src/ui/show/page-words.ts';
import { voiceFor } from '../../src/ui/show/voice.ts';
import { renderPage } from '../support/app.tsx';
import { realAtlas, trainingAtlas } from '../support/atlas.ts';
import { aState, aStore } from '../support/store.ts';

const training = trainingAtlas();

const voice = (lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice =>
  ({ lang, localService: true, default: false, name: lang, voiceURI: lang, ...more }) as SpeechSynthesisVoice;

/** The browser's own reader, with the voices of a device. */
const deviceThatSpeaks = (...voices: SpeechSynthesisVoice[]) => {
  const said: { text: string; lang: string }[] = [];
  const listeners = new Set<() => void>();
  let known: SpeechSynthesisVoice[] = [];
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => known,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    cancel: () => undefined,
    speak: (utterance: { text: string; lang: string }) =>
      said.push({ text: utterance.text, lang: utterance.lang }),
  });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string;
      lang = '';
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  const arrive = () => {
    known = voices;
    for (const listener of listeners) listener();
  };
  return { said, arrive };
};

const open = (id: string, query: string, given: Partial<App> = {}) =>
  renderPage(ServicePage, {
    atlas: training,
    store: aStore(),
    state: aState(),
    lang: 'en',
    ...given,
    query,
    address: { page: 'service', lang: given.lang ?? 'en', id },
  });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('showing a service to somebody', () => {
  it("says in Italian where one must go, with the reader's language under each sentence", async () => {
    await open('prova-cpia', '?show=1');
    expect(await screen.findByText('Buongiorno, devo andare qui:')).toBeTruthy();
    expect(screen.getByText('CPIA di prova – sede centrale')).toBeTruthy();
    expect(screen.getByText('99001 Porto di Prova')).toBeTruthy();
    expect(screen.getByText('Vorrei iscrivermi al corso di italiano.')).toBeTruthy();
    expect(screen.getByText('I would like to join the Italian course.')).toBeTruthy();
    expect(screen.getByText('Parlo inglese. Può parlare lentamente?')).toBeTruthy();
  });

  it('looks for a desk nobody knows the place of, in Arabic too', async () => {
    await open('bas-pua-melfi', '?show=1', { atlas: realAtlas(), lang: 'ar' });
    expect(await screen.findByText('Buongiorno, cerco questo servizio:')).toBeTruthy();
    expect(screen.getByText("Dov'è? Mi può scrivere l'indirizzo?").getAttribute('dir')).toBe('ltr');
    expect(screen.getByText('Parlo arabo. Può parlare lentamente?')).toBeTruthy();
  });

  it('takes the focus, and gives it back to the button it came from', async () => {
    const { change } = await open('prova-cpia', '?show=1');
    const heading = await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByRole('link', { name: 'Close' }).getAttribute('href')).toBe('/en/s/prova-cpia/');
    change({ query: '' });
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('href')).toBe('/en/s/prova-cpia/?show=1'),
    );
  });

  it('lets other sentences be chosen', async () => {
    await open('prova-cpia', '?show=1');
    await userEvent.click(await screen.findByRole('button', { name: 'Choose other sentences' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /level A1/ }));
    await userEvent.click(
      screen.getByRole('checkbox', { name: /^I would like to join the Italian course\.(?! level)/ }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(screen.getByText('Vorrei iscrivermi al corso di italiano, livello A1.')).toBeTruthy();
    expect(screen.queryByText('Vorrei iscrivermi al corso di italiano.')).toBeNull();
  });

  it('speaks Italian only when there is an Italian voice, also one that comes late', async () => {
    const { said, arrive } = deviceThatSpeaks(voice('it-IT'));
    await open('prova-cpia', '?show=1');
    await screen.findByText('Buongiorno, devo andare qui:');
    expect(screen.queryByRole('button', { name: 'Say it in Italian' })).toBeNull();
    arrive();
    await userEvent.click(await screen.findByRole('button', { name: 'Say it in Italian' }));
    expect(said[0]).toEqual({ text: 'Buongiorno, devo andare qui:', lang: 'it-IT' });
    expect(said).toHaveLength(6);
  });
});

describe('listening to a page', () => {
  it("is offered only with a voice for the reader's language", async () => {
    const { arrive } = deviceThatSpeaks(voice('it-IT'), voice('fr-FR'));
    arrive();
    await open('prova-cpia', '', { lang: 'ar' });
    await screen.findByRole('button', { name: 'حفظ' });
    expect(screen.queryByRole('button', { name: 'استماع' })).toBeNull();
  });

  it("reads Italian words with an Italian voice and the rest with the reader's", async () => {
    const { said, arrive } = deviceThatSpeaks(voice('ar-EG'), voice('it-IT'));
    arrive();
    await open('prova-cpia', '', { lang: 'ar' });
    await userEvent.click(await screen.findByRole('button', { name: 'استماع' }));
    expect(said[0]).toEqual({ text: 'دورة لغة إيطالية', lang: 'ar-EG' });
    expect(said.find(({ lang }) => lang === 'it-IT')?.text).toContain('colloquio');
  });

  it('prefers a voice that lives on the phone', () => {
    const far = voice('ar-SA', { localService: false, default: true });
    expect(voiceFor([far, voice('ar-EG')], 'ar')?.lang).toBe('ar-EG');
    expect(voiceFor([far], 'ar')?.lang).toBe('ar-SA');
    expect(voiceFor([voice('zh_CN')], 'zh-Hans')?.lang).toBe('zh_CN');
    expect(voiceFor([voice('am-ET')], 'ar')).toBeUndefined();
  });

  it('leaves buttons out of what it reads', () => {
    document.documentElement.lang = 'fr';
    document.body.innerHTML =
      '<section data-read><h2>Titolo</h2><p>Uno <bdi lang="it">due</bdi></p><button>No</button></section>';
    expect(pageWords(document, 'fr')).toEqual([
      { words: 'Titolo, Uno', lang: 'fr' },
      { words: 'due', lang: 'it' },
    ]);
  });
});
