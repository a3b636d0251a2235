// SPDX-License-Identifier: AGPL-3.0-or-later
import * as L from 'leaflet';
import type { Me } from '../domain/map/shapes.ts';

/** Where the reader stands; how sure the phone is of it is drawn on the ground. */
export const meLayer = (map: L.Map) => {
  let dot: L.Marker | undefined;
  return {
    set: (me: Me | undefined): void => {
      dot?.remove();
      if (me === undefined) return;
      dot = L.marker([me.lat, me.lon], {
        // Under the pins: they are what can be tapped.
        pane: 'shadowPane',
        icon: L.divIcon({ html: document.createElement('span'), className: 'me', iconSize: [20, 20] }),
        keyboard: false,
        interactive: false,
      }).addTo(map);
    },
  };
};
