// SPDX-License-Identifier: AGPL-3.0-or-later

import { distanceKm } from '../../domain/distance.ts';
import { slugOf } from '../../domain/fold.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { isProtected } from '../../domain/protected.ts';
import type { Fault } from '../fault.ts';
import { unknownIstat } from '../parse/places.ts';
import { at, type CheckContext, type RowCheck } from './context.ts';

const SURE_KM = 25;
const DOUBT_KM = 3;
const SAME_POINT_KM = 0.02;
/** Only the town points are known, not the borders: this far past the nearest foreign town is certainly abroad. */
const ACROSS_KM = 5;
const KM_PER_DEGREE = 111;

/** How far the nearest of its region's towns is, and the nearest of any other region. */
const nearestTowns = (
  point: Municipality['point'],
  { region }: Municipality,
  towns: Iterable<Municipality>,
) => {
  let own = Number.POSITIVE_INFINITY;
  let foreign = Number.POSITIVE_INFINITY;
  for (const town of towns) {
    const best = town.region === region ? own : foreign;
    // A hundred thousand points against eight thousand towns: most are ruled out by latitude alone.
    if (Math.abs(town.point.lat - point.lat) * KM_PER_DEGREE > best) continue;
    const km = distanceKm(point, town.point);
    if (km >= best) continue;
    if (town.region === region) own = km;
    else foreign = km;
  }
  return { own, foreign };
};

const isAcrossTheBorder = (
  point: Municipality['point'],
  home: Municipality,
  { places }: CheckContext,
): boolean => {
  const { own, foreign } = nearestTowns(point, home, places.byIstat.values());
  return own - foreign > ACROSS_KM;
};

const checkPoint: RowCheck = ({ service, place }, context) => {
  const { point, istat } = service;
  // That a protected service has a point at all is the fault, wherever it is.
  if (point === undefined || isProtected(service)) return [];
  const home = istat === undefined ? undefined : context.places.byIstat.get(istat);
  if (home === undefined) return [at(place).error('lat', 'pointNeedsTown')];
  const km = distanceKm(point, home.point);
  const params = { value: km.toFixed(km < 10 ? 1 : 0).replace('.', ','), name: home.name };
  if (km > SURE_KM) return [at(place).error('lat', 'pointTooFar', params)];
  if (km > DOUBT_KM && isAcrossTheBorder(point, home, context))
    return [at(place).error('lat', 'pointOutsideRegion', { region: home.region })];
  if (km < SAME_POINT_KM) return [at(place).error('lat', 'pointIsTown', params)];
  return km > DOUBT_KM ? [at(place).warning('lat', 'pointFar', params)] : [];
};

const checkRegion: RowCheck = ({ service, region, place }, { places, regions }) => {
  if (region === 'national' && service.serves?.includes('region') === true)
    return [at(place).error('serve', 'regionOfNational')];
  const home = service.istat === undefined ? undefined : places.byIstat.get(service.istat);
  if (home === undefined || region === 'national' || !regions.has(region)) return [];
  const expected = slugOf(home.region);
  if (expected === region) return [];
  const column = place.columns.includes('istat') ? 'istat' : 'comune';
  const file = `services/${expected}.csv`;
  return [at(place).error(column, 'wrongRegionFile', { name: home.name, region: home.region, file })];
};

const checkCap: RowCheck = ({ service, place }, { places, capRanges }) => {
  const home = service.istat === undefined ? undefined : places.byIstat.get(service.istat);
  const ranges = home === undefined ? undefined : capRanges.get(home.province);
  const { cap } = service;
  if (cap === undefined || home === undefined || ranges === undefined) return [];
  if (ranges.some(({ from, to }) => cap >= from && cap <= to)) return [];
  const allowed = ranges.map(({ from, to }) => (from === to ? from : `${from}-${to}`));
  return [at(place).error('cap', 'capOutsideProvince', { value: cap, province: home.province, allowed })];
};

const checkTerritory: RowCheck = ({ service, place }, { places }) => {
  const faults: Fault[] = [];
  for (const token of service.serves ?? []) {
    if (/^\d/.test(token) && !places.byIstat.has(token))
      faults.push(unknownIstat(token, 'serve', place, places));
    if (/^[A-Z]/.test(token) && !places.provinces.has(token))
      faults.push(at(place).error('serve', 'unknownProvince', { value: token }));
  }
  for (const { istat } of service.stops ?? [])
    if (!places.byIstat.has(istat)) faults.push(unknownIstat(istat, 'sedi', place, places));
  return faults;
};

export const PLACE_CHECKS: readonly RowCheck[] = [checkPoint, checkRegion, checkCap, checkTerritory];
