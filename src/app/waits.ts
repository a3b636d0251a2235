// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Address } from '../domain/permalink.ts';
import type { StoreState } from '../store/store.ts';

type PageName = Address['page'];

/** Screens that would say "nothing found" before the first data are here. */
const NEED_DATA = new Set<PageName>([
  'home',
  'municipality',
  'service',
  'sos',
  'safety',
  'programmes',
  'programme',
  'guides',
  'guide',
]);
/** Screens whose frame was written ahead and stays while data are on their way: only a failure takes its place. */
const KEEP_THEIR_FRAME = new Set<PageName>(['find', 'map', 'place']);

/** True when the last try to get data failed and nothing is on its way. */
export const hasFailed = ({ problem, regions }: StoreState): boolean =>
  problem !== undefined && !regions.some(({ progress }) => progress !== undefined);

/** True where a screen must wait for the first data of this phone. */
export const waitsForData = (page: PageName, state: StoreState): boolean =>
  state.atlas.regions.length === 0 &&
  (NEED_DATA.has(page) || (KEEP_THEIR_FRAME.has(page) && hasFailed(state)));
