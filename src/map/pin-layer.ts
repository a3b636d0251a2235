// SPDX-License-Identifier: AGPL-3.0-or-later
import type * as L from 'leaflet';
import type { Placed } from '../domain/map/placed.ts';
import type { MapOptions, Shown } from '../domain/map/shapes.ts';
import type { Need } from '../domain/vocabulary.ts';
import { type Counted, countedOf } from './counted.ts';
import { fanned } from './fan.ts';
import { markerOf } from './pins.ts';

type Options = Pick<MapOptions, 'looks' | 'onPick'>;

/** A little more than what is seen is drawn, so that a short pull shows no holes. */
const BEYOND = 0.15;

const nameIn = ({ key, total, parts }: Shown): string =>
  `${key} ${total} ${parts.map(({ need, count }) => `${need}${count}`).join()}`;

/** The pins and counts of what is seen; what stays in sight from one picture to the next is not drawn again. */
export const pinLayer = (map: L.Map, { looks, onPick }: Options) => {
  let counted: Counted = () => [];
  let asked: Need | undefined;
  let chosen: string | undefined;
  let now = new Map<string, { shown: Shown; marker: L.Marker }>();

  const pick: Options['onPick'] = (shown, part) => {
    const { apartAt, at } = shown;
    if (apartAt === undefined) return onPick(shown, part);
    map.setView([at.lat, at.lon], Math.min(Math.max(apartAt, map.getZoom() + 1), map.getMaxZoom()));
    // The button that was pressed is gone: whoever came by keyboard goes on with the first of what came apart.
    map.once('moveend', () =>
      map.getContainer().querySelector<HTMLElement>('.bunch button')?.focus({ preventScroll: true }),
    );
  };

  const mark = () => {
    for (const { shown, marker } of now.values()) {
      const box = marker.getElement()?.firstElementChild;
      box?.classList.toggle('chosen', shown.place !== undefined && shown.place.key === chosen);
    }
  };

  const draw = () => {
    const zoom = map.getZoom();
    const box = map.getBounds().pad(BEYOND);
    const seen = fanned(
      counted([box.getWest(), box.getSouth(), box.getEast(), box.getNorth()], zoom),
      zoom,
      asked,
    );
    const before = now;
    now = new Map();
    for (const shown of seen.sort((a, b) => b.at.lat - a.at.lat || a.at.lon - b.at.lon)) {
      const name = nameIn(shown);
      const old = before.get(name);
      now.set(name, old ?? { shown, marker: markerOf(shown, looks, pick).addTo(map) });
      before.delete(name);
    }
    for (const { marker } of before.values()) marker.remove();
    mark();
  };

  return {
    draw,
    setPlaces: (places: readonly Placed[], need: Need | undefined) => {
      counted = countedOf(places, need);
      asked = need;
    },
    setChosen: (key: string | undefined) => {
      chosen = key;
      mark();
    },
    shown: (): Shown[] => [...now.values()].map(({ shown }) => shown),
    inView: (): number => {
      const box = map.getBounds();
      return [...now.values()].filter(({ shown: { at } }) => box.contains([at.lat, at.lon])).length;
    },
  };
};
