// SPDX-License-Identifier: AGPL-3.0-or-later
import * as L from 'leaflet';
import type { coloursOf } from './colours.ts';
import type { GroundState } from './ground.ts';

type Canvas = {
  colours: ReturnType<typeof coloursOf>;
  zoom: number;
  size: L.Point;
  toCanvas: (at: L.LatLng) => L.Point;
};

const HEIGHT = 16;
/** A name stands this much below its point, so that what is drawn on the point does not cover it. */
const BELOW = 12;

/** Names of towns and hamlets, where their turn has come at this zoom and nothing covers them. */
export const drawNames = (
  pen: CanvasRenderingContext2D,
  { grounds, town, lang, taken }: GroundState,
  { colours, zoom, size, toCanvas }: Canvas,
): void => {
  const covered = taken(toCanvas);
  const frame = L.bounds([-60, -20], [size.x + 60, size.y + 20]);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  for (const { drawing } of grounds)
    for (const label of drawing.labels) {
      const chosen = label.istat !== undefined && label.istat === town;
      if (!chosen && label.from > zoom) continue;
      const [lon, lat] = label.at;
      const at = toCanvas(L.latLng(lat, lon)).add([0, BELOW]);
      if (!frame.contains(at)) continue;
      const own = label.other?.[lang];
      const words = own === undefined ? label.name : `${label.name} · ${own}`;
      pen.font = `${chosen ? 700 : label.kind === 'town' ? 500 : 400} ${chosen ? 15 : label.kind === 'town' ? 13 : 12}px ${colours.font}`;
      const half = pen.measureText(words).width / 2;
      const box = L.bounds([at.x - half, at.y - HEIGHT / 2], [at.x + half, at.y + HEIGHT / 2]);
      if (covered.some(one => one.overlaps(box))) continue;
      covered.push(box);
      pen.lineWidth = 3.5;
      pen.strokeStyle = chosen ? colours.here : colours.land;
      pen.strokeText(words, at.x, at.y);
      pen.fillStyle = chosen ? colours.lineHere : colours.label;
      pen.fillText(words, at.x, at.y);
    }
};
