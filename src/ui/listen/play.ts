// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Ear, Sound } from './reading.ts';

const SLOW_RATE = 0.8;

/** Plays a recording once it is here. */
export const play = (
  player: HTMLAudioElement,
  coming: Promise<Blob>,
  slowly: boolean,
  { done, failed }: Ear,
): Sound => {
  let url: string | undefined;
  let state: 'playing' | 'paused' | 'over' = 'playing';
  let slow = slowly;
  const end = (then: () => void) => {
    if (state === 'over') return;
    state = 'over';
    player.onended = null;
    player.onerror = null;
    player.pause();
    if (url !== undefined) URL.revokeObjectURL(url);
    then();
  };
  const start = () => void player.play().catch(() => end(failed));
  coming.then(
    blob => {
      if (state === 'over') return;
      url = URL.createObjectURL(blob);
      player.src = url;
      player.playbackRate = slow ? SLOW_RATE : 1;
      player.onended = () => end(done);
      player.onerror = () => end(failed);
      if (state === 'playing') start();
    },
    () => end(failed),
  );
  return {
    stop: () => end(() => undefined),
    pause: () => {
      state = 'paused';
      player.pause();
    },
    resume: () => {
      state = 'playing';
      if (url !== undefined) start();
    },
    pace: next => {
      slow = next;
      player.playbackRate = slow ? SLOW_RATE : 1;
    },
  };
};
