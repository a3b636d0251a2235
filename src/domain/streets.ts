// SPDX-License-Identifier: AGPL-3.0-or-later

/** Street level of a region, put there by whoever publishes: a PMTiles file under `data/map/streets/`. */
export type StreetsEntry = {
  /** Its name holds the beginning of its hash: another file has another name. */
  file: string;
  bytes: number;
  maxZoom: number;
  /** Whose data it is, in words to show beside the map. */
  credits: string;
};

/** Pictures of streets from another site, only if whoever publishes set it. */
export type OnlinePictures = { url: string; host: string; credits: string; maxZoom: number };

/** Where the streets on the map come from: kept on the phone, this site, another one, or nowhere. */
export type StreetsFrom = 'phone' | 'site' | 'elsewhere' | 'none';

/**
 * Why there are no streets: the host gives files whole or not at all (`ranges`), there is no network, what came is
 * not the file, or the reader has not agreed to ask another site.
 */
export type StreetsProblem = 'ranges' | 'network' | 'broken' | 'unasked';

/** West, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Under the base of the site. */
export const STREETS_FOLDER = 'data/map/streets/';

/** From this zoom on streets say more than the drawing of the region. */
export const STREETS_FROM_ZOOM = 12;

/** What streets are drawn of, and how. */
export type SceneFacts = {
  /** Of the site. */
  base: string;
  region: string;
  entry?: StreetsEntry | undefined;
  pictures?: OnlinePictures | undefined;
  dark: boolean;
  lang: string;
};

/** The streets on one map. */
export type Scene = {
  /** Draws streets from there in place of what was drawn; without streets it says why. */
  show: (from: StreetsFrom) => Promise<StreetsProblem | undefined>;
  /** The reader has read what another site will see of them, and says yes. */
  agree: () => void;
  hasAgreed: () => boolean;
  /** Takes the streets off the map. */
  remove: () => void;
};
