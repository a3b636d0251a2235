// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../atlas.ts';
import type { Found } from '../find/candidates.ts';
import { find } from '../find/find.ts';
import type { Municipality } from '../municipality.ts';
import { NEEDS, type Need } from '../vocabulary.ts';

/** Who helps the people of a town with one need; undefined when nobody is known to. */
export type Served = { need: Need; by: Found | undefined };

/** Protection is never told by place. */
const TOLD = NEEDS.filter(need => need !== 'safety');

/** For each need, the first that helps the people of a town: in it, for it, or the nearest. */
export const servedIn = (atlas: Atlas, town: Municipality, at: Date, lang: string): Served[] =>
  TOLD.map(need => ({ need, by: find(atlas, { need, near: town.istat }, { at, lang }).results[0] }));
