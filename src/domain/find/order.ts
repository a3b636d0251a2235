// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Candidate, Found } from './candidates.ts';
import { isOpenNow } from './seen.ts';
import type { Around } from './territory.ts';
import type { Trust } from './trust.ts';
import type { Fit } from './wanted.ts';

/** Bands of nearness, the first first. */
const BANDS = { mine: 0, openNear: 1, around: 2, region: 3, italy: 4, elsewhere: 5 } as const;

/** Open now within this distance goes before everything farther. */
export const OPEN_NEAR_KM = 5;
/** A place this near counts as around, also over a region's border; beyond, help by phone goes first. */
const AROUND_KM = 100;
/** Within a ring a checked desk goes before one that nobody has called. */
const RINGS_KM = [5, 10, 20, 40, 80, 160];

const TRUST: Record<Trust, number> = { verified: 0, unverified: 1, stale: 3, old: 4 };
/** Of which only the name is known, or which is only announced: after what nobody called but is described. */
const BARELY_KNOWN = 2;
const FIT: Record<Fit, number> = { named: 0, office: 1, thing: 1, stated: 1, need: 2 };

/**
 * A name, then the office or the thing that was typed, go before distance. What only states the thing, far away and
 * for others, is of no more use than what is near.
 */
const askedFor = (fit: Fit, band: number): number => {
  if (fit === 'named') return 0;
  return fit === 'office' || (fit === 'thing' && band !== BANDS.elsewhere) ? 1 : 2;
};

const bandOf = ({ found, reach, national }: Candidate, around: Around | undefined): number => {
  const { town, km } = found;
  if (around === undefined) {
    if (national) return BANDS.italy;
    return town === undefined ? BANDS.region : BANDS.around;
  }
  if (found.mine) return BANDS.mine;
  if (town !== undefined && km !== undefined) {
    const usable = isOpenNow(found.state) && found.trust !== 'old';
    if (km <= OPEN_NEAR_KM && usable) return BANDS.openNear;
    if (km <= AROUND_KM || town.region === around.town.region) return BANDS.around;
  }
  if (reach === 'region') return BANDS.region;
  return reach === 'italy' ? BANDS.italy : BANDS.elsewhere;
};

const ringOf = (km: number | undefined): number => {
  if (km === undefined) return 0;
  const ring = RINGS_KM.findIndex(limit => km <= limit);
  return ring < 0 ? RINGS_KM.length : ring;
};

const truthOf = ({ found: { service, trust } }: Candidate): number =>
  trust === 'unverified' && (service.status === 'existence_only' || service.status === 'announced')
    ? BARELY_KNOWN
    : TRUST[trust];

/** All that outweighs distance, the heaviest first, as the digits of one number: the smaller the nearer and truer. */
const orderOf = (candidate: Candidate, around: Around | undefined): number => {
  const { found, fit, reach, gone } = candidate;
  const band = bandOf(candidate, around);
  const atHand = around === undefined || band === BANDS.mine;
  const forOthers = around !== undefined && reach === undefined && found.service.serves !== undefined;
  let order = askedFor(fit, band);
  order = order * 10 + (gone ? 1 : 0);
  order = order * 10 + band;
  order = order * 10 + (band === BANDS.mine || band === BANDS.openNear ? 0 : ringOf(found.km));
  order = order * 10 + (forOthers ? 1 : 0);
  order = order * 10 + FIT[fit];
  order = order * 10 + truthOf(candidate);
  return order * 10 + (atHand && !isOpenNow(found.state) ? 1 : 0);
};

/** Nearest and truest first; what is equal in everything, by id. */
export const ranked = (candidates: readonly Candidate[], around: Around | undefined): Found[] =>
  candidates
    .map(candidate => {
      const { found } = candidate;
      return { found, order: orderOf(candidate, around), km: found.km ?? 0, id: found.service.id };
    })
    .sort((a, b) => a.order - b.order || a.km - b.km || (a.id < b.id ? -1 : 1))
    .map(({ found }) => found);
