// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect } from 'preact/hooks';
import { silence } from '../listen/turn.ts';

/** A plain page of this site without its name; it is on the phone, so it opens without a network. */
export const exitOf = (base: string): string => `${base}exit.html`;

/** Leaves at once: the voice falls silent and the screen is emptied before the other page comes, which takes this one's place in the history. */
export const leave = (base: string): void => {
  silence();
  document.title = '';
  document.body.replaceChildren();
  location.replace(exitOf(base));
};

const PRESSES = 3;
const WITHIN_MS = 3000;

/** Calls back when Esc is pressed three times in a short while. */
export const useTripleEscape = (onThird: () => void): void =>
  useEffect(() => {
    let presses: number[] = [];
    const onKey = ({ key, timeStamp, repeat }: KeyboardEvent) => {
      if (key !== 'Escape' || repeat) return;
      presses = [...presses.filter(at => timeStamp - at < WITHIN_MS), timeStamp];
      if (presses.length >= PRESSES) onThird();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onThird]);
