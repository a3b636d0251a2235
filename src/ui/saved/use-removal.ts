// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '../context.ts';

type Removal = { removed: ReadonlySet<string>; remove: (id: string) => void; putBack: (id: string) => void };

/**
 * Takes services off the list at once and off the phone when the reader leaves the page, so that whatever was
 * kept of them (the day, a number that is in no data any more) can come back whole.
 */
export const useRemoval = (): Removal => {
  const { store } = useApp();
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const waiting = useRef(removed);
  waiting.current = removed;

  useEffect(() => {
    const finish = () => {
      for (const id of waiting.current) void store?.unsave(id);
    };
    const onHide = () => {
      if (document.visibilityState !== 'hidden') return;
      finish();
      setRemoved(new Set());
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      finish();
    };
  }, [store]);

  return {
    removed,
    remove: id => setRemoved(new Set([...removed, id])),
    putBack: id => setRemoved(new Set([...removed].filter(other => other !== id))),
  };
};
