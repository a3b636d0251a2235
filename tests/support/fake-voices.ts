// SPDX-License-Identifier: AGPL-3.0-or-later
import { vi } from 'vitest';

export const voice = (lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice =>
  ({ lang, localService: true, default: false, name: lang, voiceURI: lang, ...more }) as SpeechSynthesisVoice;

type Utterance = {
  text: string;
  lang: string;
  rate: number;
  onend?: () => void;
  onerror?: (event: { error: string }) => void;
};

/** What a device says, and how: nothing ends before the test says so, and what is cancelled ends with an error, later. */
export type Device = {
  /** Everything that was begun, in order; an utterance without words is none. */
  said: { text: string; lang: string; rate: number }[];
  /** The voices come, as they do on many devices some time after the page. */
  arrive: () => void;
  /** Ends what is being said now. */
  finish: () => Promise<void>;
  /** What is being said now fails. */
  fail: (error: string) => Promise<void>;
  /** What is being said now, undefined in silence. */
  now: () => string | undefined;
};

const settle = () => new Promise<void>(done => setTimeout(done));

const queueOf = (said: Device['said']) => {
  let queue: Utterance[] = [];
  const begin = () => {
    const [first] = queue;
    if (first === undefined) return;
    if (first.text === '') {
      queue.shift();
      begin();
    } else said.push({ text: first.text, lang: first.lang, rate: first.rate });
  };
  const end = async (tell: (utterance: Utterance) => void) => {
    const first = queue.shift();
    const [next] = queue;
    if (first !== undefined) tell(first);
    if (next !== undefined && queue[0] === next) begin();
    await settle();
  };
  return {
    add: (utterance: Utterance) => {
      queue.push(utterance);
      if (queue.length === 1) begin();
    },
    cancel: () => {
      const gone = queue;
      queue = [];
      setTimeout(() => {
        for (const one of gone) one.onerror?.({ error: 'interrupted' });
      });
    },
    end,
    first: () => queue[0],
    length: () => queue.length,
  };
};

/** The browser's own reader, with the voices of a device. */
export const deviceThatSpeaks = (...voices: SpeechSynthesisVoice[]): Device => {
  const said: Device['said'] = [];
  const listeners = new Set<() => void>();
  let known: SpeechSynthesisVoice[] = [];
  const queue = queueOf(said);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => known,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    get speaking() {
      return queue.length() > 0;
    },
    get pending() {
      return queue.length() > 1;
    },
    cancel: queue.cancel,
    speak: queue.add,
  });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string;
      lang = '';
      rate = 1;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  return {
    said,
    arrive: () => {
      known = voices;
      for (const listener of listeners) listener();
    },
    finish: () => queue.end(utterance => utterance.onend?.()),
    fail: error => queue.end(utterance => utterance.onerror?.({ error })),
    now: () => queue.first()?.text,
  };
};
