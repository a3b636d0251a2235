// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Municipality } from '../../domain/municipality.ts';
import { NATIONAL } from '../../domain/national.ts';
import type { RegionStatus, StoreState } from '../../store/store.ts';

/** How the data on this phone stand, in one of four ways. */
export type DataStatus =
  | { is: 'coming'; percent: number }
  | { is: 'missing' }
  | { is: 'kept'; date: string | undefined; offline: boolean }
  | { is: 'waiting' };

/** Spoken aloud at each change: tens are enough. */
const STEP = 10;

const percentOf = ({ progress }: RegionStatus): number =>
  progress === undefined || progress.total === 0
    ? 0
    : Math.floor((100 * progress.done) / progress.total / STEP) * STEP;

const ofReader = (kept: readonly RegionStatus[], town: Municipality | undefined): RegionStatus | undefined =>
  kept.find(({ name }) => name === town?.region) ?? kept[0];

/** What the line under the search box says; the reader's own region speaks for the rest. */
export const dataStatus = (
  { regions, problem }: Pick<StoreState, 'regions' | 'problem'>,
  town: Municipality | undefined,
  online: boolean,
): DataStatus => {
  const coming = regions.find(({ progress }) => progress !== undefined);
  if (coming !== undefined) return { is: 'coming', percent: percentOf(coming) };
  const kept = regions.filter(({ id, kept }) => kept && id !== NATIONAL);
  const mine = ofReader(kept, town);
  if (mine !== undefined) return { is: 'kept', date: mine.date, offline: !online };
  return { is: problem !== undefined || !online ? 'missing' : 'waiting' };
};
