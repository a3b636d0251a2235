// SPDX-License-Identifier: AGPL-3.0-or-later
import { Labelers, PmtilesSource, paint, TileCache, View } from 'protomaps-leaflet';
import type { StreetColours } from './colours.ts';
import { labelRules } from './label-rules.ts';
import type { OpenStreets } from './open.ts';
import { paintRules } from './paint-rules.ts';

/** The side of a tile on the screen. */
export const TILE = 256;

type At = { x: number; y: number; z: number };
/** The library knows an older reader of these files by name; the build gives it this one, which answers the same. */
type OlderReader = ConstructorParameters<typeof PmtilesSource>[0];
/** Fetches what a tile shows, then says how to paint it on a canvas that is already as large as it must be. */
export type Painter = (tile: At) => Promise<(canvas: HTMLCanvasElement) => void>;

/** Tiles of the file hold four of the screen's. */
const ZOOMS_BETWEEN = 1;
const MOST_LABELLED = 16;
/** Names reach over the edge of their tile. */
const OVER_THE_EDGE = 16;

/** Paints tiles of an open map; `onOverlap` names painted tiles that a later name reaches into, as `x:y:z`. */
export const painterOf = (
  { archive, maxZoom }: OpenStreets,
  colours: StreetColours,
  lang: string,
  onOverlap: (keys: ReadonlySet<string>) => void,
): Painter => {
  const scratch = document.createElement('canvas').getContext('2d');
  if (scratch === null) throw new Error('This browser has no canvas.');
  const cache = new TileCache(
    new PmtilesSource(archive as unknown as OlderReader, true),
    TILE << ZOOMS_BETWEEN,
  );
  const view = new View(cache, maxZoom, ZOOMS_BETWEEN);
  const labelers = new Labelers(scratch, labelRules(colours, lang), MOST_LABELLED, onOverlap);
  const rules = paintRules(colours);
  return async tile => {
    const prepared = await view.getDisplayTile(tile);
    const tiles = new Map([['', [prepared]]]);
    labelers.add(tile.z, tiles);
    return canvas => {
      const context = canvas.getContext('2d');
      if (context === null) return;
      const [x, y] = [TILE * tile.x, TILE * tile.y];
      const box = {
        minX: x - OVER_THE_EDGE,
        minY: y - OVER_THE_EDGE,
        maxX: x + TILE + OVER_THE_EDGE,
        maxY: y + TILE + OVER_THE_EDGE,
      };
      const scale = canvas.width / TILE;
      context.setTransform(scale, 0, 0, scale, 0, 0);
      context.clearRect(0, 0, TILE, TILE);
      const origin = Object.assign(prepared.origin.clone(), { x, y });
      paint(context, tile.z, tiles, labelers.getIndex(tile.z) ?? null, rules, box, origin, false);
    };
  };
};
