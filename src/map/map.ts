// SPDX-License-Identifier: AGPL-3.0-or-later
import './vouched.ts';
import * as L from 'leaflet';
import type { Box } from '../domain/map/first-view.ts';
import type { MapOptions, TheMap } from '../domain/map/shapes.ts';
import { FARTHEST_ZOOM, NEAREST_ZOOM, type View } from '../domain/map/view.ts';
import { type Ground, groundOf, townAt } from './ground.ts';
import { groundLayer } from './ground-layer.ts';
import { meLayer } from './me.ts';
import { pinLayer } from './pin-layer.ts';
import { coverOf } from './pins.ts';

const boundsOf = ([west, south, east, north]: Box): L.LatLngBounds =>
  L.latLngBounds([south, west], [north, east]);

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The map of the services, in an element of its own; it says what is touched and shows what it is told. */
export const startMap = (element: HTMLElement, first: View['at'] | Box, options: MapOptions): TheMap => {
  const still = calm();
  const map = L.map(element, {
    attributionControl: false,
    zoomControl: false,
    minZoom: FARTHEST_ZOOM,
    maxZoom: NEAREST_ZOOM,
    zoomSnap: 0.5,
    preferCanvas: true,
    zoomAnimation: !still,
    fadeAnimation: !still,
    inertia: !still,
    maxBounds: [
      [34, 4],
      [49, 21],
    ],
    maxBoundsViscosity: 0.8,
    scrollWheelZoom: options.guest !== true,
  });
  if (options.guest === true) {
    map.on('focus', () => map.scrollWheelZoom.enable());
    map.on('blur', () => map.scrollWheelZoom.disable());
  }
  const insets = () => {
    const { top, bottom, left, right } = options.insets();
    return {
      paddingTopLeft: L.point(left + 16, top + 40),
      paddingBottomRight: L.point(right + 16, bottom + 16),
    };
  };
  let grounds: Ground[] = [];
  let town: string | undefined;
  const pins = pinLayer(map, options);
  const ground = groundLayer(() => ({
    grounds,
    town,
    lang: options.lang,
    streets: false,
    taken: toCanvas => pins.shown().map(one => coverOf(one, toCanvas(L.latLng(one.at.lat, one.at.lon)))),
  }));
  const me = meLayer(map);

  if (first !== undefined && 'zoom' in first)
    map.setView([first.lat, first.lon], first.zoom, { animate: false });
  else
    map.fitBounds(boundsOf(first ?? [15.3, 39.9, 16.9, 41.2]), { ...insets(), maxZoom: 13, animate: false });
  ground.addTo(map);
  pins.draw();

  const moved = () => {
    pins.draw();
    ground.draw();
    const { lat, lng } = map.getCenter();
    options.onView({ lat, lon: lng, zoom: map.getZoom() }, pins.inView());
  };
  map.on('moveend', moved);
  map.on('resize', () => ground.draw());
  map.on('click', ({ latlng }: L.LeafletMouseEvent) => {
    const pen = element.querySelector<HTMLCanvasElement>('canvas.ground')?.getContext('2d');
    const zoom = map.getZoom();
    const at = map.project(latlng, zoom);
    for (const one of pen == null ? [] : grounds) {
      const istat = townAt(one, at, zoom, pen as CanvasRenderingContext2D);
      if (istat !== undefined) return options.onTown(istat);
    }
  });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const redraw = () => ground.draw();
  dark.addEventListener('change', redraw);

  return {
    setDrawings: drawings => {
      grounds = drawings.map(groundOf);
      ground.draw();
    },
    setPlaces: (places, asked) => {
      pins.setPlaces(places, asked);
      moved();
    },
    setChosen: (key, chosenTown) => {
      town = chosenTown;
      pins.setChosen(key);
      ground.draw();
    },
    setMe: me.set,
    show: what => {
      if (!('zoom' in what)) return void map.fitBounds(boundsOf(what), { ...insets(), maxZoom: 13 });
      map.setView([what.lat, what.lon], what.zoom);
      map.panInside([what.lat, what.lon], insets());
    },
    bring: ({ lat, lon }) => void map.panInside([lat, lon], insets()),
    zoomBy: steps => void map.setZoom(map.getZoom() + steps),
    metresAPixel: () => {
      const { x, y } = map.getSize();
      const [from, to] = [
        map.containerPointToLatLng([x / 2, y / 2]),
        map.containerPointToLatLng([x / 2 + 100, y / 2]),
      ];
      return map.distance(from, to) / 100;
    },
    redraw,
    end: () => {
      dark.removeEventListener('change', redraw);
      map.remove();
    },
  };
};
