// SPDX-License-Identifier: AGPL-3.0-or-later
import { useRef, useState } from 'preact/hooks';
import type { View } from '../../domain/map/view.ts';
import type { Need } from '../../domain/vocabulary.ts';
import type { useView } from '../map/use-view.ts';

/** What part of the map is seen in a frame. It is not written in the address, which belongs to the page around. */
export const useFrameView = (): ReturnType<typeof useView> => {
  const [at, setAt] = useState<View['at']>(undefined);
  const [chosen, setChosen] = useState<{ key: string | undefined; need?: Need | undefined }>({
    key: undefined,
  });
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
      seen.current = { ...(now && { at: now }), ...(key !== undefined && { chosen: key }) };
      setChosen({ key, need });
    },
  };
};
