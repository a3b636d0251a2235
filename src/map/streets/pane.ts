// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Layer, Map as LeafletMap } from 'leaflet';

export const STREETS_PANE = 'streets';
/** Over the drawing of the region, under everything that can be pressed. */
const ORDER = '410';

/** Streets show from a zoom on; Leaflet would otherwise forbid the map all others. */
export const withoutZoomLimit = <T extends Layer>(layer: T): T =>
  Object.assign(layer, { beforeAdd: () => layer });

/** Where streets are drawn on a map; what lies under them can still be pressed. */
export const makeStreetsPane = (map: LeafletMap): void => {
  const pane = map.getPane(STREETS_PANE) ?? map.createPane(STREETS_PANE);
  Object.assign(pane.style, { zIndex: ORDER, pointerEvents: 'none' });
};
