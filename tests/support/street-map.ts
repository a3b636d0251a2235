// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ArchiveFacts, type PackedTile, writeArchive } from './pmtiles-writer.ts';
import { type Position, type Shape, toTiles, vectorTile } from './vector-tile.ts';

/** A made-up quarter in the middle of Potenza: none of its streets exists. */
export const QUARTER: ArchiveFacts['box'] = [15.79, 40.63, 15.82, 40.65];
export const QUARTER_CENTRE: Position = [15.805, 40.64];

const [WEST, SOUTH, EAST, NORTH] = QUARTER;
const rectangle = (west: number, south: number, east: number, north: number): Position[] => [
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];
const street = (kind: string, name: string, at: Position[]): Shape => ({
  layer: 'roads',
  kind: 'line',
  at,
  props: { kind, name },
});

const SHAPES: readonly Shape[] = [
  { layer: 'earth', kind: 'area', at: rectangle(WEST, SOUTH, EAST, NORTH), props: { kind: 'earth' } },
  { layer: 'landuse', kind: 'area', at: rectangle(15.807, 40.641, 15.812, 40.645), props: { kind: 'park' } },
  { layer: 'water', kind: 'area', at: rectangle(15.792, 40.631, 15.797, 40.634), props: { kind: 'lake' } },
  {
    layer: 'buildings',
    kind: 'area',
    at: rectangle(15.801, 40.6405, 15.8035, 40.642),
    props: { kind: 'building' },
  },
  street('major_road', 'Corso di Prova', [
    [WEST, 40.64],
    [EAST, 40.64],
  ]),
  street('minor_road', 'Via della Prova', [
    [15.805, SOUTH],
    [15.805, NORTH],
  ]),
  street('path', 'Vicolo di Prova', [
    [15.805, 40.643],
    [EAST, 40.647],
  ]),
  {
    layer: 'places',
    kind: 'point',
    at: [[15.8, 40.646]],
    props: { kind: 'locality', name: 'San Prova', 'name:ar': 'سان بروفا', min_zoom: 8 },
  },
];

const METADATA = {
  name: 'Prova',
  attribution:
    '<a href="https://protomaps.example">Protomaps</a> &copy; <a href="https://osm.example">OpenStreetMap</a>',
  vector_layers: [
    { id: 'earth', fields: { kind: 'String' } },
    { id: 'roads', fields: { kind: 'String', name: 'String' } },
  ],
};

const tilesUpTo = (maxZoom: number): PackedTile[] => {
  const tiles: PackedTile[] = [];
  for (let z = 0; z <= maxZoom; z++) {
    const [left, top] = toTiles([WEST, NORTH], z).map(Math.floor) as [number, number];
    const [right, bottom] = toTiles([EAST, SOUTH], z).map(Math.floor) as [number, number];
    for (let x = left; x <= right; x++)
      for (let y = top; y <= bottom; y++) tiles.push({ z, x, y, data: vectorTile(SHAPES, { z, x, y }) });
  }
  return tiles;
};

/** A small street map in the schema of Protomaps; `padding` makes the file larger and changes nothing else. */
export const streetMap = ({
  maxZoom = 14,
  padding = 0,
  metadata = METADATA,
  box = QUARTER,
}: {
  maxZoom?: number;
  padding?: number;
  metadata?: unknown;
  box?: ArchiveFacts['box'];
} = {}): Buffer => {
  const archive = writeArchive({ tiles: tilesUpTo(maxZoom), box, metadata });
  return Buffer.concat([archive, Buffer.alloc(padding, 'streets')]);
};
