// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useRef, useState } from 'preact/hooks';
import { queryOf, searchOf } from '../../domain/find/query.ts';
import { type View, viewOf, withView } from '../../domain/map/view.ts';
import type { Need } from '../../domain/vocabulary.ts';
import { useApp } from '../context.ts';

/** What part of the map is seen and what is chosen on it. It stands in the address, for reloading, sharing and going back. */
export const useView = () => {
  const { query } = useApp();
  const [first] = useState(() => viewOf(query));
  const [{ chosen, need }, setChosen] = useState<Pick<View, 'chosen' | 'need'>>(first);
  const [at, setAt] = useState<View['at']>(first.at);
  const seen = useRef<View>(first);
  const page = useRef<string>(undefined);
  useEffect(() => {
    page.current = location.pathname;
  }, []);
  const write = () => {
    // Another page may be on its way, its address written already.
    if (location.pathname !== page.current) return;
    const search = withView(searchOf(queryOf(location.search)), seen.current);
    if (search !== location.search) history.replaceState(history.state, '', location.pathname + search);
  };
  return {
    first: first.at,
    at,
    chosen: { ...(chosen !== undefined && { chosen }), ...(need && { need }) },
    /** What another query is to be seen with. */
    seen: (): View => seen.current,
    /** Where a reader looks who has said where they are is not written down: it may be where they are. */
    look: (now: NonNullable<View['at']>, written: boolean) => {
      if (written) {
        seen.current = { ...seen.current, at: now };
        write();
      }
      setAt(now);
    },
    choose: (key: string | undefined, of?: Need) => {
      const { at: now } = seen.current;
      const what: View = key === undefined ? {} : { chosen: key, ...(of && { need: of }) };
      seen.current = { ...(now && { at: now }), ...what };
      write();
      setChosen(what);
    },
  };
};
