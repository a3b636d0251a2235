// SPDX-License-Identifier: AGPL-3.0-or-later
import { useRef, useState } from 'preact/hooks';
import type { View } from '../../domain/map/view.ts';
import type { useView } from '../map/use-view.ts';

type Chosen = Pick<View, 'chosen' | 'need'>;

/** What part of the map is seen in a frame. It is not written in the address, which belongs to the page around. */
export const useFrameView = (): ReturnType<typeof useView> => {
  const [at, setAt] = useState<View['at']>(undefined);
  const [chosen, setChosen] = useState<Chosen>({});
  const seen = useRef<View>({});
  return {
    first: undefined,
    at,
    chosen,
    seen: () => seen.current,
    look: now => {
      seen.current = { ...seen.current, at: now };
      setAt(now);
    },
    choose: (key, need) => {
      const { at: now } = seen.current;
      const what: Chosen = key === undefined ? {} : { chosen: key, ...(need && { need }) };
      seen.current = { ...(now && { at: now }), ...what };
      setChosen(what);
    },
  };
};
