// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import type { Store, StoreState } from '../store/store.ts';

/** The store's state, drawn again at each change. */
export const useStore = (store: Store): StoreState => {
  const [state, setState] = useState(store.state);
  useEffect(() => {
    setState(store.state());
    return store.subscribe(() => setState(store.state()));
  }, [store]);
  return state;
};
