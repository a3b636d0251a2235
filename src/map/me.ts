// SPDX-License-Identifier: AGPL-3.0-or-later
import * as L from 'leaflet';
import type { Point } from '../domain/text.ts';

/** Where the reader stands, and how sure the phone is of it. */
export const meLayer = (map: L.Map) => {
  let drawn: L.LayerGroup | undefined;
  return {
    set: (me: (Point & { metres: number }) | undefined): void => {
      drawn?.remove();
      drawn = undefined;
      if (me === undefined) return;
      const at = L.latLng(me.lat, me.lon);
      const dot = L.marker(at, {
        icon: L.divIcon({ html: document.createElement('span'), className: 'me', iconSize: [20, 20] }),
        keyboard: false,
        interactive: false,
      });
      const sure = L.circle(at, {
        radius: me.metres,
        className: 'sure',
        interactive: false,
        renderer: L.svg(),
      });
      drawn = L.layerGroup([sure, dot]).addTo(map);
    },
  };
};
