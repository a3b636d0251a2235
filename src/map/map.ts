// SPDX-License-Identifier: AGPL-3.0-or-later
import './vouched.ts';
import * as L from 'leaflet';
import type { Drawing } from '../domain/drawing.ts';
import type { Box } from '../domain/map/first-view.ts';
import type { MapOptions, Me, TheMap } from '../domain/map/shapes.ts';
import { FARTHEST_ZOOM, NEAREST_ZOOM, type View } from '../domain/map/view.ts';
import { type Ground, groundOf, townAt } from './ground.ts';
import { groundLayer } from './ground-layer.ts';
import { lendWheel } from './guest-wheel.ts';
import { atRest, inNextFrame } from './later.ts';
import { meLayer } from './me.ts';
import { pinLayer } from './pin-layer.ts';
import { coverOf } from './pins.ts';
import { metresAPixel } from './pixel.ts';

const boundsOf = ([west, south, east, north]: Box): L.LatLngBounds =>
  L.latLngBounds([south, west], [north, east]);

/** Kept free, in pixels: beside and above a point, where its bunch stands, and below it, where its name does. */
const SIDE = 28;
const HEAD = 72;
const FOOT = 24;
/** However much is covered, this much of the map is worked with. */
const LEAST = 96;

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A drawing that cannot be drawn leaves a map without that ground. */
const drawnOf = (drawing: Drawing): Ground[] => {
  try {
    return [groundOf(drawing)];
  } catch {
    return [];
  }
};

/** The map of the services, in an element of its own; it says what is touched and shows what it is told. */
export const startMap = (element: HTMLElement, first: View['at'] | Box, options: MapOptions): TheMap => {
  const still = calm();
  const map = L.map(element, {
    attributionControl: false,
    zoomControl: false,
    minZoom: FARTHEST_ZOOM,
    maxZoom: NEAREST_ZOOM,
    zoomSnap: 0.25,
    zoomAnimation: !still,
    fadeAnimation: !still,
    inertia: !still,
    maxBounds: [
      [34, 4],
      [49, 21],
    ],
    maxBoundsViscosity: 0.8,
  });
  const takeWheel = options.guest === true ? lendWheel(map) : undefined;
  /** Room for what stands on a point, clear of what covers the map: of bars and sheet, or of the buttons too. */
  const clear = (of: 'bars' | 'all') => {
    const { x, y } = map.getSize();
    const { top, bottom, left, right } = options.insets(of);
    const across = Math.min(1, (x - LEAST) / (left + right + 2 * SIDE));
    const down = Math.min(1, (y - LEAST) / (top + bottom + HEAD + FOOT));
    return {
      paddingTopLeft: L.point((left + SIDE) * across, (top + HEAD) * down),
      paddingBottomRight: L.point((right + SIDE) * across, (bottom + FOOT) * down),
    };
  };
  let grounds: Ground[] = [];
  let town: string | undefined;
  let me: Me | undefined;
  const pins = pinLayer(map, { ...options, onDrawn: () => mind.soon() });
  const ground = groundLayer(() => ({
    grounds,
    town,
    me,
    lang: options.lang,
    streets: false,
    taken: toCanvas => {
      const rem = pins.letterSize();
      const onCanvas = (x: number, y: number) => toCanvas(map.containerPointToLatLng([x, y]));
      return [
        ...pins.shown().map(one => coverOf(one, toCanvas(L.latLng(one.at.lat, one.at.lon)), rem)),
        ...options
          .covers()
          .map(({ left, top, right, bottom }) => L.bounds(onCanvas(left, top), onCanvas(right, bottom))),
      ];
    },
  }));
  const dot = meLayer(map);

  if (first !== undefined && 'zoom' in first)
    map.setView([first.lat, first.lon], first.zoom, { animate: false });
  else
    map.fitBounds(boundsOf(first ?? [15.3, 39.9, 16.9, 41.2]), {
      ...clear('bars'),
      maxZoom: 13,
      animate: false,
    });
  ground.addTo(map);

  const paint = inNextFrame(() => {
    ground.draw();
    pins.goOn();
  });
  // In a frame of its own: what was drawn is laid out by then.
  const mind = inNextFrame(pins.mindCovers);
  const tell = atRest(() => {
    const { lat, lng } = map.getCenter();
    options.onView({ lat, lon: lng, zoom: map.getZoom() }, pins.inView());
  });
  const moved = () => {
    pins.draw();
    paint.soon();
    tell.soon();
  };
  map.on('moveend', moved);
  map.on('resize', paint.soon);
  map.on('click', ({ latlng }: L.LeafletMouseEvent) => {
    const pen = element.querySelector<HTMLCanvasElement>('canvas.ground')?.getContext('2d');
    const zoom = map.getZoom();
    const at = map.project(latlng, zoom);
    for (const one of pen == null ? [] : grounds) {
      const istat = townAt(one, at, zoom, pen as CanvasRenderingContext2D);
      if (istat !== undefined) return options.onTown(istat);
    }
  });
  // Leaflet slides for its own keys, and asks nobody.
  if (still) {
    const { panBy } = L.Map.prototype;
    map.panBy = (by, given) => panBy.call(map, by, { ...given, animate: false });
  }
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', paint.soon);

  return {
    setDrawings: drawings => {
      grounds = drawings.flatMap(drawnOf);
      paint.soon();
    },
    setPlaces: (places, asked) => {
      pins.setPlaces(places, asked);
      moved();
    },
    setChosen: (chosen, chosenTown) => {
      town = chosenTown;
      pins.setChosen(chosen);
      paint.soon();
    },
    focus: pins.focus,
    setMe: where => {
      me = where;
      dot.set(where);
      paint.soon();
    },
    show: what => {
      if (!('zoom' in what)) return void map.fitBounds(boundsOf(what), { ...clear('bars'), maxZoom: 13 });
      map.setView([what.lat, what.lon], what.zoom);
      map.panInside([what.lat, what.lon], clear('all'));
    },
    bring: ({ lat, lon }) => void map.panInside([lat, lon], clear('all')),
    zoomBy: steps => void map.setZoom(map.getZoom() + steps),
    metresAPixel: () => metresAPixel(map.getCenter().lat, map.getZoom()),
    streets: async facts => (await import('./streets/scene.ts')).streetsScene(map, facts),
    redraw: paint.soon,
    end: () => {
      paint.never();
      mind.never();
      pins.end();
      tell.never();
      dark.removeEventListener('change', paint.soon);
      takeWheel?.();
      map.remove();
    },
  };
};
