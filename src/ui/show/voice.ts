// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';

const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The voice to read a language with: one that lives on the phone rather than one that asks the network. */
export const voiceFor = (
  voices: readonly SpeechSynthesisVoice[],
  lang: string,
): SpeechSynthesisVoice | undefined => {
  const fit = voices.filter(voice => languageOf(voice.lang) === languageOf(lang));
  return (
    fit.find(voice => voice.localService && voice.default) ?? fit.find(voice => voice.localService) ?? fit[0]
  );
};

const speech = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined;

/** The voices of this device, which some browsers tell only after a while. */
export const useVoices = (): readonly SpeechSynthesisVoice[] => {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>(() => speech()?.getVoices() ?? []);
  useEffect(() => {
    const engine = speech();
    const look = () => setVoices(engine?.getVoices() ?? []);
    look();
    engine?.addEventListener?.('voiceschanged', look);
    return () => engine?.removeEventListener?.('voiceschanged', look);
  }, []);
  return voices;
};

export type Spoken = { words: string; voice: SpeechSynthesisVoice };

/** Reads pieces one after the other; the answer stops it. `onEnd` comes once, also when it is stopped. */
export const speak = (pieces: readonly Spoken[], onEnd: () => void): (() => void) => {
  const engine = speech();
  if (engine === undefined || pieces.length === 0) {
    onEnd();
    return () => undefined;
  }
  let ended = false;
  const end = () => {
    if (!ended) onEnd();
    ended = true;
  };
  engine.cancel();
  pieces.forEach(({ words, voice }, place) => {
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.onerror = end;
    if (place === pieces.length - 1) utterance.onend = end;
    engine.speak(utterance);
  });
  return () => {
    end();
    engine.cancel();
  };
};

/** A way to speak that falls silent when the screen goes away. */
export const useSpeaking = () => {
  const [stop, setStop] = useState<(() => void) | undefined>(undefined);
  useEffect(() => () => stop?.(), [stop]);
  return {
    speaking: stop !== undefined,
    toggle: (pieces: () => readonly Spoken[]) => {
      if (stop !== undefined) return stop();
      let over = false;
      const halt = speak(pieces(), () => {
        over = true;
        setStop(undefined);
      });
      if (!over) setStop(() => halt);
    },
  };
};
