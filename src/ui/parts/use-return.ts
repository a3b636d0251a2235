// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The reader comes back to the button they pressed. */
export const useReturn = (showing: boolean): RefObject<HTMLAnchorElement | null> => {
  const link = useRef<HTMLAnchorElement>(null);
  const shown = useRef(false);
  useEffect(() => {
    if (shown.current && !showing) link.current?.focus();
    shown.current = showing;
  }, [showing]);
  return link;
};
