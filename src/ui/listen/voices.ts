// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';

/** Old and other names under which devices know our languages. */
const KNOWN_AS: Readonly<Record<string, string>> = { tl: 'fil', cmn: 'zh' };
/** Cantonese reads the same signs in words that a speaker of Mandarin does not understand. */
const CANTONESE = /^(yue|zh[-_](hk|mo|hant[-_](hk|mo)))/i;

const languageOf = (tag: string): string => {
  const [first = ''] = tag.toLowerCase().split(/[-_]/);
  return KNOWN_AS[first] ?? first;
};

export type Wish = {
  /** Only voices that live on the phone: the others send what they read to whoever lends them. */
  localOnly?: boolean;
};

/** The voice to read a language with: one that lives on the phone rather than one that asks the network. */
export const voiceFor = (
  voices: readonly SpeechSynthesisVoice[],
  lang: string,
  { localOnly = false }: Wish = {},
): SpeechSynthesisVoice | undefined => {
  const fit = voices.filter(
    voice => languageOf(voice.lang) === languageOf(lang) && !CANTONESE.test(voice.lang),
  );
  const local = fit.filter(voice => voice.localService);
  return local.find(voice => voice.default) ?? local[0] ?? (localOnly ? undefined : fit[0]);
};

/** The browser's own reader, where there is one. */
export const speech = (): SpeechSynthesis | undefined =>
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
