// SPDX-License-Identifier: AGPL-3.0-or-later
import { speech } from './voices.ts';

/** A moment of silence: a wave file of one sample. */
const SILENCE = Uint8Array.from(
  'RIFF\x26\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0data\x02\0\0\0\0\0',
  sign => sign.charCodeAt(0),
);

/**
 * Phones let a page make a sound only while it answers a tap, and what is read comes a moment after it: the engine
 * says nothing at once, and the player plays silence, so that they may go on later.
 */
export const unlock = (recorded: boolean): HTMLAudioElement | undefined => {
  const engine = speech();
  if (engine !== undefined) {
    const nothing = new SpeechSynthesisUtterance('');
    nothing.volume = 0;
    engine.speak(nothing);
  }
  if (!recorded) return undefined;
  const player = new Audio();
  const url = URL.createObjectURL(new Blob([SILENCE], { type: 'audio/wav' }));
  player.src = url;
  void player
    .play()
    .catch(() => undefined)
    .finally(() => URL.revokeObjectURL(url));
  return player;
};
