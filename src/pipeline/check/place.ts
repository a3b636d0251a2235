// SPDX-License-Identifier: AGPL-3.0-or-later
import { distanceKm } from '../../domain/distance.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { slugOf } from '../../domain/fold.ts';
import type { Fault } from '../fault.ts';
import { at, type CheckContext, type RowCheck } from './context.ts';
import { unknownIstat } from '../parse/places.ts';

const SURE_KM = 25;
const DOUBT_KM = 3;
const SAME_POINT_KM = 0.02;
/** Only the town points are known, not the borders: this far past the nearest foreign town is certainly abroad. */
const ACROSS_KM = 5;

const nearest = (point: Municipality['point'], towns: Iterable<Municipality>): number => {
  let best = Number.POSITIVE_INFINITY;
  for (const town of towns) best = Math.min(best, distanceKm(point, town.point));
  return best;
};

const acrossTheBorder = (point: Municipality['point'], home: Municipality, { places }: CheckContext): boolean => {
  const all = [...places.byIstat.values()];
  const own = nearest(point, all.filter(({ region }) => region === home.region));
  const foreign = nearest(point, all.filter(({ region }) => region !== home.region));
  return own - foreign > ACROSS_KM;
};

const checkPoint: RowCheck = ({ service, place }, context) => {
  const { point, istat } = service;
  if (point === undefined) return [];
  const home = istat === undefined ? undefined : context.places.byIstat.get(istat);
  if (home === undefined) return [at(place).error('lat', 'pointNeedsTown')];
  const km = distanceKm(point, home.point);
  const params = { value: km.toFixed(km < 10 ? 1 : 0), name: home.name };
  if (km > SURE_KM) return [at(place).error('lat', 'pointTooFar', params)];
  if (km > DOUBT_KM && acrossTheBorder(point, home, context))
    return [at(place).error('lat', 'pointOutsideRegion', { region: home.region })];
  if (km < SAME_POINT_KM) return [at(place).error('lat', 'pointIsTown', params)];
  return km > DOUBT_KM ? [at(place).warning('lat', 'pointFar', params)] : [];
};

const checkRegion: RowCheck = ({ service, region, place }, { places }) => {
  const home = service.istat === undefined ? undefined : places.byIstat.get(service.istat);
  if (home === undefined || region === 'national') return [];
  const expected = slugOf(home.region);
  if (expected === region) return [];
  const column = place.columns.includes('istat') && service.istat !== undefined ? 'istat' : 'comune';
  return [at(place).error(column, 'wrongRegionFile', { name: home.name, region: home.region, expected })];
};

const checkCap: RowCheck = ({ service, place }, { places, capRanges }) => {
  const home = service.istat === undefined ? undefined : places.byIstat.get(service.istat);
  const ranges = home === undefined ? undefined : capRanges.get(home.province);
  const { cap } = service;
  if (cap === undefined || home === undefined || ranges === undefined) return [];
  if (ranges.some(({ from, to }) => cap >= from && cap <= to)) return [];
  const { from, to } = ranges[0] as { from: string; to: string };
  return [at(place).error('cap', 'capOutsideProvince', { value: cap, province: home.province, from, to })];
};

const checkTerritory: RowCheck = ({ service, place }, { places }) => {
  const faults: Fault[] = [];
  for (const token of service.serves ?? []) {
    if (/^\d/.test(token) && !places.byIstat.has(token)) faults.push(unknownIstat(token, 'serve', place, places));
    if (/^[A-Z]/.test(token) && !places.provinces.has(token))
      faults.push(at(place).error('serve', 'unknownProvince', { value: token }));
  }
  for (const { istat } of service.stops ?? [])
    if (!places.byIstat.has(istat)) faults.push(unknownIstat(istat, 'sedi', place, places));
  return faults;
};

export const PLACE_CHECKS: readonly RowCheck[] = [checkPoint, checkRegion, checkCap, checkTerritory];
