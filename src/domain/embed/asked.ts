// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Query, queryOf } from '../find/query.ts';
import { regionIn, saidIn } from './said.ts';
import { colourOf, lengthOf, type Rgb } from './theme.ts';

/** What the page around a frame asks it to show; whatever it does not understand is as if it were not said. */
export type Asked = {
  region: string | undefined;
  query: Query;
  brand: Rgb | undefined;
  /** In pixels. */
  radius: number | undefined;
};

/** Reads the part of a frame's address after `?`. Typed words are not for frames: they could be words of danger. */
export const askedOf = (search: string): Asked => {
  const { q: _, page: __, ...query } = queryOf(search);
  return {
    region: regionIn(search),
    query,
    brand: colourOf(saidIn(search, 'brand')),
    radius: lengthOf(saidIn(search, 'radius')),
  };
};
