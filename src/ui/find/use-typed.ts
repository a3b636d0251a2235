// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useRef, useState } from 'preact/hooks';

export type Typed = {
  typed: string;
  type: (typed: string) => void;
  /** Puts what was typed into the address now, before the page is left. */
  settle: () => void;
};

// Safari refuses more than a hundred changes of the address in half a minute.
const SETTLE_MS = 350;

/** Words as they stand in an address: a space typed before the next word is not yet part of them. */
export const tidy = (typed: string): string => typed.replace(/\s+/g, ' ').trim();

/** What is being typed: at once for the screen, a moment later for the address. */
export const useTyped = (asked: string, write: (typed: string) => boolean): Typed => {
  const [typed, setTyped] = useState(asked);
  const latest = useRef({ typed, asked, write });
  latest.current = { typed, asked, write };
  const timer = useRef<number | undefined>(undefined);
  /** What is typed was kept out of the address, and what stood there before was taken away. */
  const unwritten = useRef(false);

  const forget = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
  };
  const settle = () => {
    if (timer.current === undefined) return;
    forget();
    const { typed: words, asked: before, write: put } = latest.current;
    if (tidy(words) !== before || unwritten.current) unwritten.current = !put(tidy(words));
  };
  const type = (next: string) => {
    setTyped(next);
    forget();
    timer.current = window.setTimeout(settle, SETTLE_MS);
  };

  useEffect(() => {
    // What the address says now is what was typed, or it changed by itself: back, forward, a suggestion.
    if (asked === tidy(latest.current.typed) || (asked === '' && unwritten.current)) return;
    forget();
    setTyped(asked);
  }, [asked]);
  useEffect(() => forget, []);
  return { typed, type, settle };
};
