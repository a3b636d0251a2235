// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Box } from '../../domain/map/first-view.ts';
import type { MapOptions, TheMap } from '../../domain/map/shapes.ts';
import type { View } from '../../domain/map/view.ts';

export type MapState = 'coming' | 'failed' | TheMap;

/** Starts the map in an element, once, when its code has come; ends it with the screen. */
export const useMap = (
  element: RefObject<HTMLElement | null>,
  first: () => View['at'] | Box,
  options: MapOptions,
): MapState => {
  const [state, setState] = useState<MapState>('coming');
  // The map is started once; what it calls is what the screen is now.
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    let map: TheMap | undefined;
    let here = true;
    import('../../map/map.ts')
      .then(({ startMap }) => {
        if (!here || element.current === null) return;
        map = startMap(element.current, first(), {
          looks: { ...options.looks, nameOf: (...told) => latest.current.looks.nameOf(...told) },
          lang: options.lang,
          guest: options.guest ?? false,
          insets: of => latest.current.insets(of),
          covers: () => latest.current.covers(),
          onPick: (...picked) => latest.current.onPick(...picked),
          onTown: istat => latest.current.onTown(istat),
          onView: (...view) => latest.current.onView(...view),
        });
        setState(map);
      })
      .catch(() => here && setState('failed'));
    return () => {
      here = false;
      map?.end();
    };
  }, []);
  return state;
};
