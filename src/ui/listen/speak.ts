// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Ear, Sound } from './reading.ts';
import { speech } from './voices.ts';

export type Spoken = { words: string; voice: SpeechSynthesisVoice };

/** A little slower than a voice's own speed: most listeners are not native speakers of every word they hear. */
const RATE = 0.9;
const SLOW_RATE = 0.65;

const utteranceOf = ({ words, voice }: Spoken, slow: boolean): SpeechSynthesisUtterance => {
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = slow ? SLOW_RATE : RATE;
  return utterance;
};

/** Some engines end without a word: after this long nobody waits for them any more. */
const patience = (pieces: readonly Spoken[]): number =>
  10_000 + 250 * pieces.reduce((signs, { words }) => signs + words.length, 0);

/**
 * Says a sentence. Phones cannot pause a voice, or take up again one that they paused: a pause stops it, and going
 * on says the sentence again from its beginning.
 */
export const speak = (pieces: readonly Spoken[], slowly: boolean, { done, failed }: Ear): Sound => {
  const engine = speech();
  let slow = slowly;
  let round = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // An utterance nobody holds is thrown away by some browsers before it says that it ended.
  let held: SpeechSynthesisUtterance[] = [];
  const quiet = () => {
    round++;
    clearTimeout(timer);
    held = [];
    engine?.cancel();
  };
  const begin = () => {
    if (engine?.speaking || engine?.pending) quiet();
    const mine = ++round;
    // What was cancelled ends too, later, and must not be taken for this.
    const once = (then: () => void) => () => {
      if (mine !== round) return;
      round++;
      clearTimeout(timer);
      then();
    };
    held = pieces.map(piece => utteranceOf(piece, slow));
    held.forEach((utterance, place) => {
      utterance.onerror = once(failed);
      if (place === held.length - 1) utterance.onend = once(done);
      engine?.speak(utterance);
    });
    timer = setTimeout(once(done), patience(pieces));
  };
  let paused = false;
  begin();
  return {
    stop: quiet,
    pause: () => {
      paused = true;
      quiet();
    },
    resume: () => {
      paused = false;
      begin();
    },
    pace: next => {
      slow = next;
      if (!paused) begin();
    },
  };
};
