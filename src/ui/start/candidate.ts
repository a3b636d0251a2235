// SPDX-License-Identifier: AGPL-3.0-or-later
import { distanceKm } from '../../domain/distance.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Point } from '../../domain/text.ts';
import type { RegionStatus } from '../../store/store.ts';

/** A town that may be the reader's; `region` is there when it still has to be downloaded. */
export type Candidate = { town: Municipality; region?: RegionStatus; km?: number };

/** Further than this from every town, the reader is somewhere the app does not know. */
export const FAR_KM = 30;

const MOST_NEAR = 3;

/** The towns nearest to a position. */
export const nearestTowns = (candidates: readonly Candidate[], point: Point): Candidate[] =>
  candidates
    .map(candidate => ({ ...candidate, km: distanceKm(point, candidate.town.point) }))
    .sort((a, b) => a.km - b.km || a.town.istat.localeCompare(b.town.istat))
    .slice(0, MOST_NEAR);
