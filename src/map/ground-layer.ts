// SPDX-License-Identifier: AGPL-3.0-or-later
import * as L from 'leaflet';
import type { Me } from '../domain/map/shapes.ts';
import { coloursOf } from './colours.ts';
import { type Ground, type GroundState, placeOf } from './ground.ts';
import { drawNames } from './names.ts';
import { metresAPixel } from './pixel.ts';

const MOST_DOTS = 2;

/** The private part of Leaflet's renderer that one is made of. */
type Private = L.Renderer & {
  _map: L.Map;
  _container: HTMLCanvasElement;
  _bounds: L.Bounds;
  _zoom: number;
  _center: L.LatLng;
};
type Super = { _update: (this: Private) => void };

/** Land, water and borders on one canvas, drawn when a movement ends and carried along while it lasts. */
export const groundLayer = (state: () => GroundState): L.Renderer & { draw: () => void } => {
  const parent = L.Renderer.prototype as unknown as Super;
  const Layer = L.Renderer.extend({
    _initContainer(this: Private) {
      this._container = document.createElement('canvas');
      this._container.setAttribute('aria-hidden', 'true');
    },
    _destroyContainer(this: Private) {
      this._container.remove();
    },
    _update(this: Private) {
      // While two fingers pull, the picture is carried along; it is drawn when they let go.
      if ((this._map as unknown as { _animatingZoom?: boolean })._animatingZoom === true) return;
      parent._update.call(this);
    },
    draw(this: Private) {
      const { _container: canvas, _bounds: bounds, _map: map } = this;
      if (bounds === undefined || bounds.min === undefined) return;
      const corner = bounds.min;
      const size = bounds.getSize();
      const dots = Math.min(MOST_DOTS, devicePixelRatio);
      L.DomUtil.setPosition(canvas, corner);
      canvas.width = size.x * dots;
      canvas.height = size.y * dots;
      L.DomUtil.setClass(canvas, 'ground leaflet-zoom-animated');
      canvas.style.width = `${size.x}px`;
      canvas.style.height = `${size.y}px`;
      const pen = canvas.getContext('2d');
      if (pen === null) return;
      const world = map.getPixelOrigin().add(corner);
      const now = state();
      // Tests and measurements know by this that there is a ground to be seen.
      if (now.grounds.length > 0) canvas.dataset.painted = '';
      paint(pen, now, { corner: world, size, dots, zoom: map.getZoom() }, at =>
        map.latLngToLayerPoint(at).subtract(corner),
      );
    },
  });
  return new (Layer as unknown as new (options: object) => L.Renderer & { draw: () => void })({
    padding: 0.3,
  });
};

export type Sheet = { corner: L.Point; size: L.Point; dots: number; zoom: number };

const paint = (
  pen: CanvasRenderingContext2D,
  state: GroundState,
  sheet: Sheet,
  toCanvas: (at: L.LatLng) => L.Point,
): void => {
  const colours = coloursOf(pen.canvas);
  const { corner, size, dots, zoom } = sheet;
  pen.setTransform(dots, 0, 0, dots, 0, 0);
  if (!state.streets) {
    // Where no ground has come there is no sea either.
    pen.fillStyle = state.grounds.length === 0 ? colours.land : colours.sea;
    pen.fillRect(0, 0, size.x, size.y);
  }
  const on = (ground: Ground, draw: (width: (pixels: number) => number) => void) => {
    const { scale, x, y } = placeOf(ground, corner, zoom);
    pen.setTransform(dots * scale, 0, 0, dots * scale, dots * x, dots * y);
    draw(pixels => pixels / scale);
  };
  pen.lineJoin = 'round';
  if (!state.streets)
    for (const ground of state.grounds) on(ground, width => paintLand(pen, ground, colours, width));
  for (const ground of state.grounds)
    on(ground, width => paintBorders(pen, ground, state, colours, width, zoom));
  pen.setTransform(dots, 0, 0, dots, 0, 0);
  if (state.me !== undefined) paintSure(pen, state.me, colours, sheet, toCanvas);
  drawNames(pen, state, { colours, zoom, size, toCanvas });
};

/** How far from the dot the reader may be. */
const paintSure = (
  pen: CanvasRenderingContext2D,
  { lat, lon, metres }: Me,
  { me }: Colours,
  { zoom }: Sheet,
  toCanvas: (at: L.LatLng) => L.Point,
): void => {
  const { x, y } = toCanvas(L.latLng(lat, lon));
  pen.beginPath();
  pen.arc(x, y, metres / metresAPixel(lat, zoom), 0, 2 * Math.PI);
  pen.fillStyle = me;
  pen.strokeStyle = me;
  pen.lineWidth = 1.5;
  pen.globalAlpha = 0.16;
  pen.fill();
  pen.globalAlpha = 0.5;
  pen.stroke();
  pen.globalAlpha = 1;
};

type Width = (pixels: number) => number;
type Colours = ReturnType<typeof coloursOf>;

const paintLand = (pen: CanvasRenderingContext2D, ground: Ground, colours: Colours, width: Width): void => {
  pen.fillStyle = colours.beyond;
  pen.fill(ground.land, 'evenodd');
  pen.fillStyle = colours.land;
  pen.fill(ground.region, 'evenodd');
  pen.fillStyle = colours.sea;
  pen.fill(ground.lakes, 'evenodd');
  pen.strokeStyle = colours.sea;
  pen.lineWidth = width(1.6);
  pen.stroke(ground.rivers);
};

const paintBorders = (
  pen: CanvasRenderingContext2D,
  ground: Ground,
  { town, streets }: GroundState,
  colours: Colours,
  width: Width,
  zoom: number,
): void => {
  const chosen = town === undefined ? undefined : ground.town(town);
  if (chosen !== undefined && !streets) {
    pen.fillStyle = colours.here;
    pen.fill(chosen, 'evenodd');
  }
  pen.strokeStyle = colours.line;
  pen.globalAlpha = zoom < 8.5 ? 0.45 : 1;
  pen.lineWidth = width(zoom < 9 ? 0.5 : 0.9);
  pen.stroke(ground.towns);
  pen.globalAlpha = 1;
  pen.lineWidth = width(1.4);
  pen.stroke(ground.provinces);
  pen.stroke(ground.outline);
  if (chosen === undefined) return;
  pen.strokeStyle = colours.lineHere;
  pen.lineWidth = width(2.5);
  pen.stroke(chosen);
};
