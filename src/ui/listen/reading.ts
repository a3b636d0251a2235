// SPDX-License-Identifier: AGPL-3.0-or-later

/** Something that sounds. */
export type Sound = {
  stop: () => void;
  pause: () => void;
  resume: () => void;
  /** Goes on slower or at the usual speed. */
  pace: (slow: boolean) => void;
};

/** Told once: it came to its end, or it could not be heard. */
export type Ear = { done: () => void; failed: () => void };

/** One thing to be heard, and how the page shows that it is its turn. */
export type Item = { begin: (slow: boolean, ear: Ear) => Sound; show: () => void };

export type Progress = { at: number; of: number; paused: boolean; slow: boolean };

export type Reading = {
  stop: () => void;
  pause: () => void;
  resume: () => void;
  pace: (slow: boolean) => void;
};

type Tell = {
  onChange: (progress: Progress) => void;
  /** Comes once, unless it is stopped: at the end of all, or when something cannot be heard. */
  onEnd: (why: 'done' | 'failed') => void;
};

/** Plays things one after the other. */
export const read = (items: readonly Item[], slow: boolean, { onChange, onEnd }: Tell): Reading => {
  let progress: Progress = { at: 0, of: items.length, paused: false, slow };
  let sound: Sound | undefined;
  let over = false;
  const change = (more: Partial<Progress>) => {
    progress = { ...progress, ...more };
    onChange(progress);
  };
  const end = (why: 'done' | 'failed') => {
    if (over) return;
    over = true;
    onEnd(why);
  };
  const begin = (at: number): void => {
    const item = items[at];
    if (over) return;
    if (item === undefined) {
      end('done');
      return;
    }
    change({ at });
    item.show();
    sound = item.begin(progress.slow, { done: () => begin(at + 1), failed: () => end('failed') });
  };
  begin(0);
  return {
    stop: () => {
      if (over) return;
      over = true;
      sound?.stop();
    },
    pause: () => {
      change({ paused: true });
      sound?.pause();
    },
    resume: () => {
      change({ paused: false });
      sound?.resume();
    },
    pace: next => {
      change({ slow: next });
      sound?.pace(next);
    },
  };
};
