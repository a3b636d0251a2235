// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect } from 'preact/hooks';
import type { TheMap } from '../../domain/map/shapes.ts';
import { usePosition } from '../start/use-position.ts';
import type { MapState } from './use-map.ts';

const NEAR_ZOOM = 13;

/** Where the reader is: asked when they tap, shown on the map, kept nowhere. */
export const useMe = (map: MapState) => {
  const { position, ask } = usePosition();
  const known = typeof position === 'object' ? position : undefined;
  useEffect(() => {
    if (typeof map === 'string' || known === undefined) return;
    const { setMe, show }: TheMap = map;
    setMe(known);
    show({ ...known, zoom: NEAR_ZOOM });
  }, [map, known]);
  return { position, ask };
};
