// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type Coords,
  type DoneCallback,
  GridLayer,
  type GridLayerOptions,
  type Layer,
  type Map as LeafletMap,
} from 'leaflet';
import { type Box, STREETS_FROM_ZOOM } from '../../domain/streets.ts';
import { streetColours, tokensOf } from './colours.ts';
import type { OpenStreets } from './open.ts';
import { type Painter, painterOf, TILE } from './painter.ts';
import { makeStreetsPane, STREETS_PANE, withoutZoomLimit } from './pane.ts';

export type StreetsLook = {
  dark: boolean;
  /** The reader's, for the names that have one in it. */
  lang: string;
};

/** Sharper than this costs a cheap phone its memory, and nobody sees it. */
const SHARPEST = 2;

type Tile = { canvas: HTMLCanvasElement; coords: Coords };

const isCancelled = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

const optionsOf = ([west, south, east, north]: Box): GridLayerOptions => ({
  pane: STREETS_PANE,
  minZoom: STREETS_FROM_ZOOM,
  tileSize: TILE,
  keepBuffer: 1,
  bounds: [
    [south, west],
    [north, east],
  ],
});

class StreetsLayer extends GridLayer {
  readonly #tiles = new Map<string, Tile>();
  readonly #painter: Painter;

  constructor(streets: OpenStreets, { dark, lang }: StreetsLook) {
    super(optionsOf(streets.box));
    const colours = streetColours(tokensOf(document.documentElement), dark);
    this.#painter = painterOf(streets, colours, lang, keys => this.#repaint(keys));
    this.on('tileunload', ({ coords }) => this.#tiles.delete(this.#keyOf(coords)));
  }

  override onAdd(map: LeafletMap): this {
    makeStreetsPane(map);
    addEventListener('online', this.#again);
    return super.onAdd(map);
  }

  override onRemove(map: LeafletMap): this {
    removeEventListener('online', this.#again);
    return super.onRemove(map);
  }

  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = TILE * Math.min(SHARPEST, devicePixelRatio);
    const tile = { canvas, coords };
    this.#tiles.set(this.#keyOf(coords), tile);
    this.#paint(tile).then(
      () => done(undefined, canvas),
      // The reader has moved on to another zoom: nobody waits for it.
      error => isCancelled(error) || done(error, canvas),
    );
    return canvas;
  }

  /** What did not come while there was no network. */
  readonly #again = (): void => void this.redraw();

  #keyOf({ x, y, z }: Coords): string {
    return `${x}:${y}:${z}`;
  }

  /** A label that begins in one tile may end in the next, which was painted before. */
  #repaint(keys: ReadonlySet<string>): void {
    for (const key of keys) {
      const tile = this.#tiles.get(key);
      if (tile !== undefined) this.#paint(tile).catch(() => undefined);
    }
  }

  async #paint(tile: Tile): Promise<void> {
    const paint = await this.#painter(tile.coords);
    if (this.#tiles.get(this.#keyOf(tile.coords)) === tile) paint(tile.canvas);
  }
}

/** Streets as a layer for Leaflet, in the colours of the page, from the zoom on where they say more than the region's drawing. */
export const streetsLayer = (streets: OpenStreets, look: StreetsLook): Layer =>
  withoutZoomLimit(new StreetsLayer(streets, look));
