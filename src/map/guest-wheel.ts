// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Map as LeafletMap } from 'leaflet';

/** On somebody's page the wheel scrolls that page, until the map is pressed; and again once something else on it is. */
export const lendWheel = (map: LeafletMap): (() => void) => {
  const { scrollWheelZoom: wheel } = map;
  const give = (): void => void wheel.disable();
  give();
  // What is pressed may take the focus elsewhere, to a card: the map is chosen all the same.
  map.on('focus mousedown', () => void wheel.enable());
  addEventListener('blur', give);
  return () => removeEventListener('blur', give);
};
