// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';

/** As many cards as a phone shows at once, and a little more. */
const FIRST = 5;

/**
 * A list to draw: whole when the screen opens, so that going back finds its height; for each new question first
 * what is seen, and the rest a moment later, so that a slow phone answers the finger at once.
 */
export const useStaged = <T>(items: readonly T[], question: string): readonly T[] => {
  const [whole, setWhole] = useState(question);
  useEffect(() => {
    if (whole === question) return;
    const timer = setTimeout(() => setWhole(question));
    return () => clearTimeout(timer);
  }, [question, whole]);
  return whole === question ? items : items.slice(0, FIRST);
};
