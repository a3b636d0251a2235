// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../context.ts';

/** As many cards as a phone shows at once, and a little more. */
const FIRST = 5;

/**
 * A list to draw: first what is seen, and the rest a moment later, so that a slow phone answers the finger at once;
 * whole when the reader comes back to it, so that it has its height.
 */
export const useStaged = <T>(items: readonly T[], question: string): readonly T[] => {
  const { hurried } = useApp();
  const [whole, setWhole] = useState(hurried === true ? undefined : question);
  useEffect(() => {
    if (whole === question) return;
    const timer = setTimeout(() => setWhole(question));
    return () => clearTimeout(timer);
  }, [question, whole]);
  return whole === question ? items : items.slice(0, FIRST);
};
