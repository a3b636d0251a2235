// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from '@playwright/test';

/** What the page said so far: the words, and the language of the voice. */
export type Said = { text: string; lang: string };

/** Gives the page an engine with these voices: Chromium for tests has none. A sentence lasts as long as one says. */
export const giveVoices = (page: Page, voices: readonly string[], milliseconds = 60_000): Promise<unknown> =>
  page.addInitScript(
    ([langs, lasts]) => {
      type Utterance = { text: string; lang: string; onend?: () => void; onerror?: () => void };
      const said: Said[] = [];
      let queue: Utterance[] = [];
      let timer = 0;
      const begin = () => {
        const [first] = queue;
        if (first === undefined) return;
        if (first.text !== '') said.push({ text: first.text, lang: first.lang });
        const end = () => {
          queue.shift();
          const [waiting] = queue;
          first.onend?.();
          if (waiting !== undefined && queue[0] === waiting) begin();
        };
        timer = window.setTimeout(end, first.text === '' ? 0 : lasts);
      };
      const engine = {
        getVoices: () =>
          langs.map(lang => ({ lang, name: lang, voiceURI: lang, localService: true, default: false })),
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
        speak: (utterance: Utterance) => {
          queue.push(utterance);
          if (queue.length === 1) begin();
        },
        cancel: () => {
          window.clearTimeout(timer);
          const gone = queue;
          queue = [];
          for (const one of gone) setTimeout(() => one.onerror?.());
        },
        get speaking() {
          return queue.length > 0;
        },
        get pending() {
          return queue.length > 1;
        },
      };
      Object.defineProperty(window, 'speechSynthesis', { value: engine, configurable: true });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          lang = '';
          constructor(readonly text: string) {}
        },
        configurable: true,
      });
      Object.defineProperty(window, 'saidSoFar', { get: () => said });
      Object.defineProperty(window, 'isSpeaking', { get: () => queue.length > 0 });
    },
    [voices, milliseconds] as const,
  );

/** Everything the page said since it was opened. */
export const saidOf = (page: Page): Promise<Said[]> =>
  page.evaluate(() => (window as unknown as { saidSoFar: Said[] }).saidSoFar);

export const isSpeaking = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as { isSpeaking: boolean }).isSpeaking);
