// SPDX-License-Identifier: AGPL-3.0-or-later

/** What streets are drawn with: roles of styles/tokens.css, so that they are of one piece with the page around. */
export type StreetColours = {
  land: string;
  water: string;
  park: string;
  building: string;
  edge: string;
  road: string;
  path: string;
  label: string;
  waterLabel: string;
  /** Around labels, so that they can be read over lines. */
  halo: string;
  font: string;
};

/** Reads a token, named without its two lines. */
export type ReadToken = (token: string) => string;

/** By day roads are lighter than the land and need an edge; by night they are lighter by themselves. */
export const streetColours = (read: ReadToken, dark: boolean): StreetColours => ({
  land: read('map-land'),
  water: read('map-sea'),
  park: read('t-care'),
  building: read(dark ? 'map-here' : 'line'),
  edge: read(dark ? 'map-land' : 'line'),
  road: read(dark ? 'line' : 'surface'),
  path: read('map-line'),
  label: read(dark ? 'ink' : 'map-label'),
  waterLabel: read('brand'),
  halo: read('map-land'),
  font: read('font'),
});

/** The tokens that hold for an element, whatever theme or embedder set them. */
export const tokensOf = (element: Element): ReadToken => {
  const style = getComputedStyle(element);
  return token => style.getPropertyValue(`--${token}`).trim();
};
