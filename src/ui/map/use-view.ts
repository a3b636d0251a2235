// SPDX-License-Identifier: AGPL-3.0-or-later
import { useRef, useState } from 'preact/hooks';
import { queryOf, searchOf } from '../../domain/find/query.ts';
import { type View, viewOf, withView } from '../../domain/map/view.ts';
import type { Need } from '../../domain/vocabulary.ts';
import { useApp } from '../context.ts';

/** What part of the map is seen and what is chosen on it. It stands in the address, for reloading, sharing and going back. */
export const useView = () => {
  const { query } = useApp();
  const [first] = useState(() => viewOf(query));
  const [chosen, setChosen] = useState<{ key: string | undefined; need?: Need | undefined }>({
    key: first.chosen,
  });
  const [at, setAt] = useState<View['at']>(first.at);
  const seen = useRef<View>(first);
  const write = (view: View) => {
    seen.current = view;
    const search = withView(searchOf(queryOf(location.search)), view);
    history.replaceState(history.state, '', location.pathname + search);
  };
  return {
    first: first.at,
    at,
    chosen,
    /** The part of an address that another query is to be seen with. */
    seen: (): View => seen.current,
    look: (now: NonNullable<View['at']>) => {
      write({ ...seen.current, at: now });
      setAt(now);
    },
    choose: (key: string | undefined, need?: Need) => {
      const { at: now } = seen.current;
      write({ ...(now && { at: now }), ...(key !== undefined && { chosen: key }) });
      setChosen({ key, need });
    },
  };
};
