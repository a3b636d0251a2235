// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import { LANGUAGES } from '../../i18n/languages.ts';

/** The voices of the phone that say a language's own name, by its code; voices come late, and only local ones count. */
const voicesNow = (): Map<string, SpeechSynthesisVoice> =>
  new Map(
    LANGUAGES.flatMap(({ code }) => {
      const voice = speechSynthesis
        .getVoices()
        .find(({ lang, localService }) => localService && lang.split(/[-_]/)[0] === code.split('-')[0]);
      return voice === undefined ? [] : [[code, voice] as const];
    }),
  );

/** Says the names of the languages one after the other; undefined where the phone has no voice for any. */
export const useNames = (): (() => void) | undefined => {
  const [voices, setVoices] = useState<Map<string, SpeechSynthesisVoice>>(new Map());
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const look = () => setVoices(voicesNow());
    look();
    speechSynthesis.addEventListener?.('voiceschanged', look);
    return () => {
      speechSynthesis.cancel();
      speechSynthesis.removeEventListener?.('voiceschanged', look);
    };
  }, []);
  if (voices.size === 0) return undefined;
  return () => {
    speechSynthesis.cancel();
    for (const { code, endonym } of LANGUAGES) {
      const voice = voices.get(code);
      if (voice === undefined) continue;
      const name = new SpeechSynthesisUtterance(endonym);
      name.voice = voice;
      name.lang = voice.lang;
      speechSynthesis.speak(name);
    }
  };
};
