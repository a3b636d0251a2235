// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Point } from '../text.ts';
import { NEEDS, type Need } from '../vocabulary.ts';

/** What part of the map is seen, and what is chosen on it: it stands in the address beside the query. */
export type View = {
  at?: Point & { zoom: number };
  chosen?: string;
  /** Of what is chosen, only what helps with this. */
  need?: Need;
};

export const NEAREST_ZOOM = 17;
export const FARTHEST_ZOOM = 6;

const NUMBER = /^-?\d{1,3}(\.\d{1,6})?$/;
const CHOSEN = /^(p-?\d{1,2}(\.\d{1,7})?,-?\d{1,3}(\.\d{1,7})?|t\d{6}|m\d{6}|s[a-z0-9-]{1,80})$/;

const between = (value: number, from: number, to: number): boolean => value >= from && value <= to;

const partOf = (search: string, name: string): string | undefined =>
  search
    .replace(/^\?/, '')
    .split('&')
    .find(part => part.startsWith(`${name}=`))
    ?.slice(name.length + 1)
    .replace(/%2C/gi, ',')
    .replace(/%7E/gi, '~');

const placeOf = (text: string | undefined): View['at'] => {
  const parts = (text ?? '').split(',');
  if (parts.length !== 3 || !parts.every(part => NUMBER.test(part))) return undefined;
  const [lat = 0, lon = 0, zoom = 0] = parts.map(Number);
  const known = between(lat, -85, 85) && between(lon, -180, 180);
  return known && between(zoom, FARTHEST_ZOOM, NEAREST_ZOOM) ? { lat, lon, zoom } : undefined;
};

const chosenIn = (text: string | undefined): Pick<View, 'chosen' | 'need'> => {
  const [chosen = '', asked] = (text ?? '').split('~');
  if (!CHOSEN.test(chosen)) return {};
  const need = NEEDS.find(one => one === asked);
  return { chosen, ...(need && { need }) };
};

/** Reads the part of an address after `?`; what it does not understand it leaves out. */
export const viewOf = (search: string): View => {
  const at = placeOf(partOf(search, 'at'));
  return { ...(at && { at }), ...chosenIn(partOf(search, 'sel')) };
};

/** Adds a view to a query that may already be written. Four decimals are ten metres: no more of where somebody looks is told. */
export const withView = (search: string, { at, chosen, need }: View): string => {
  const parts = [
    ...(at === undefined ? [] : [`at=${at.lat.toFixed(4)},${at.lon.toFixed(4)},${at.zoom}`]),
    ...(chosen === undefined ? [] : [`sel=${chosen}${need === undefined ? '' : `~${need}`}`]),
  ];
  if (parts.length === 0) return search;
  return `${search === '' ? '?' : `${search}&`}${parts.join('&')}`;
};
