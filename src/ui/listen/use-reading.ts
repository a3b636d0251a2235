// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useRef, useState } from 'preact/hooks';
import { itemsOf, type Task } from './items.ts';
import { unmark } from './mark.ts';
import { type Progress, type Reading, read } from './reading.ts';
import { takeTurn } from './turn.ts';

/** Who needs it slower needs it slower on the next page too. */
let usuallySlow = false;

/** Calls back when the reader turns away: another tab, another page, the key that stops things. */
const onTurningAway = (stop: () => void): (() => void) => {
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') stop();
  };
  const onHide = () => {
    if (document.visibilityState === 'hidden') stop();
  };
  document.addEventListener('keydown', onKey);
  document.addEventListener('visibilitychange', onHide);
  addEventListener('pagehide', stop);
  return () => {
    document.removeEventListener('keydown', onKey);
    document.removeEventListener('visibilitychange', onHide);
    removeEventListener('pagehide', stop);
  };
};

/** Begins, and again with voices alone when a recording does not come. */
const begin = (task: Task, tell: Parameters<typeof read>[2]) => {
  let reading: Reading | undefined;
  const go = (now: Task) => {
    const items = itemsOf(now);
    if (items.length === 0) return tell.onEnd('failed');
    const onEnd = (why: 'done' | 'failed') =>
      why === 'failed' && now.recorded.size > 0 ? go({ ...task, recorded: new Map() }) : tell.onEnd(why);
    reading = read(items, usuallySlow, { ...tell, onEnd });
  };
  go(task);
  return () => reading;
};

export type Heard = Progress & { failed?: boolean };

/** Reads a page from when it is drawn until it is taken away. `onEnd` asks for that. */
export const useReading = (task: Task, onEnd: () => void) => {
  const [heard, setHeard] = useState<Heard>({ at: 0, of: 0, paused: false, slow: usuallySlow });
  const reading = useRef<() => Reading | undefined>(() => undefined);
  useEffect(() => {
    let over = false;
    const finish = () => {
      if (over) return;
      over = true;
      giveBack();
      leave();
      reading.current()?.stop();
      unmark();
    };
    // At once: what begins in its place must not be silenced when this one is taken off the screen.
    const end = () => {
      finish();
      onEnd();
    };
    const giveBack = takeTurn(end);
    const leave = onTurningAway(end);
    reading.current = begin(task, {
      onChange: setHeard,
      onEnd: why => (why === 'done' ? end() : setHeard(last => ({ ...last, failed: true }))),
    });
    return finish;
    // What is read is what stood on the page when it began.
  }, []);
  const { paused, slow } = heard;
  return {
    heard,
    toggle: () => (paused ? reading.current()?.resume() : reading.current()?.pause()),
    changePace: () => {
      usuallySlow = !slow;
      reading.current()?.pace(usuallySlow);
    },
  };
};
