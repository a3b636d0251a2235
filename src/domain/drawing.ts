// SPDX-License-Identifier: AGPL-3.0-or-later
/** The format of the map's files this build reads and writes. */
export const DRAWING_FORMAT = 1;

/** Indicative: worked out from town points, only to look at. Official: Istat's, put in by whoever publishes. */
export type Boundaries = 'indicative' | 'official';

export type DrawnRegion = {
  /** Beside the index; its name holds the beginning of the file's SHA-256. */
  file: string;
  bytes: number;
  boundaries: Boundaries;
  /** West, south, east, north of the region itself; land is drawn further. */
  box: [number, number, number, number];
};

/** `data/map/index.json`: which regions are drawn, and what the publisher added. */
export type DrawingIndex = {
  format: number;
  regions: Record<string, DrawnRegion>;
  /** Street level, put there by the publisher: a PMTiles file of a region. */
  streets?: Record<string, { file: string; bytes: number; maxZoom: number; credits: string }> | undefined;
  /** Pictures of streets from elsewhere, only if the publisher set it. */
  online?: { url: string; host: string; credits: string; maxZoom: number } | undefined;
};

type Arcs = number[];
type Geometry =
  | { type: 'Polygon'; arcs: Arcs[] }
  | { type: 'MultiPolygon'; arcs: Arcs[][] }
  | { type: 'MultiLineString'; arcs: Arcs[] };
type Area = Extract<Geometry, { type: 'Polygon' | 'MultiPolygon' }>;
type Areas = Extract<Geometry, { type: 'MultiPolygon' }>;
type Lines = Extract<Geometry, { type: 'MultiLineString' }>;

/** TopoJSON, quantized: positions are steps from `transform`, each from the one before. */
export type DrawingTopology = {
  type: 'Topology';
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: {
    /** The municipalities of the region; `id` is the ISTAT code. */
    towns: { type: 'GeometryCollection'; geometries: (Area & { id: string })[] };
    /** Borders between provinces inside the region. */
    provinces: Lines;
    /** The region. */
    outline: Areas;
    /** All land in the picture, the region's own too: to be drawn under the rest. */
    land: Areas;
    /** Borders of countries and of the regions around, on land. */
    borders: Lines;
    lakes: Areas;
    /** From the largest: `level` 1 to 4. */
    rivers: { type: 'GeometryCollection'; geometries: (Lines & { properties: { level: number } })[] };
  };
};

/** A name, written with its middle at `at`. */
export type DrawingLabel = {
  name: string;
  at: [lon: number, lat: number];
  kind: 'town' | 'hamlet';
  /** The smallest zoom at which it touches no more important name; of 13 px text, in half steps from 6 to 14. */
  from: number;
  /** Of towns of the region; a town across its border has none. */
  istat?: string;
  other?: Record<string, string>;
};

/** The drawing of a region: everything the map needs without a network. */
export type Drawing = {
  format: number;
  region: string;
  boundaries: Boundaries;
  topology: DrawingTopology;
  /** The most important first. */
  labels: DrawingLabel[];
};
