// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { pageWords } from './page-words.ts';
import { useSpeaking, useVoices, voiceFor } from './voice.ts';

/** Reads the page aloud, where the device has a voice for the reader's language. */
export const ListenButton = () => {
  const { lang } = useApp();
  const voices = useVoices();
  const { speaking, toggle } = useSpeaking();
  if (voiceFor(voices, lang) === undefined) return null;
  // What is in a language without a voice is left out rather than read wrong.
  const pieces = () =>
    pageWords(document, lang).flatMap(({ words, lang: own }) => {
      const voice = voiceFor(voices, own);
      return voice === undefined ? [] : [{ words, voice }];
    });
  return (
    <button type="button" class="btn" aria-pressed={speaking} onClick={() => toggle(pieces)}>
      <Icon name={speaking ? 'close' : 'listen'} flip={!speaking} />
      <span>{text(speaking ? 'service.stop' : 'service.listen')}</span>
    </button>
  );
};
