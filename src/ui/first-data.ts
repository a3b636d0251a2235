// SPDX-License-Identifier: AGPL-3.0-or-later
import { NATIONAL } from '../domain/national.ts';
import type { StoreState } from '../store/store.ts';

/**
 * True while the first data of a phone are on their way: a region, then what holds everywhere. What is drawn
 * from half of them would change places under the finger a moment later.
 */
export const firstDataCome = ({ atlas, regions, problem }: StoreState): boolean => {
  const here = new Set(atlas.regions.map(({ id }) => id));
  const missing = regions.some(({ id, kept }) => id === NATIONAL && !kept && !here.has(id));
  return problem === undefined && (here.size === 0 || missing);
};
