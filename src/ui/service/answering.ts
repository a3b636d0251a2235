// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../../domain/atlas.ts';
import { type Around, aroundOf, type Reach, reachOf } from '../../domain/find/territory.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Service } from '../../domain/service.ts';
import { leavesNoTrace } from '../../store/discreet.ts';
import { trustNow } from './facts.ts';

const MOST = 3;
// What answers all of Italy about something else is no help here.
const LEAST = 2;

const isAlike = (other: Service, { needs }: Service): boolean =>
  other.needs.some(need => needs.includes(need)) ||
  (needs.includes('desk') && other.offers?.includes('orientation') === true);

const NEAR: Record<Reach, number> = { here: 3, town: 3, province: 2, region: 1, italy: 0.5 };

const reaches = (other: Service, service: Service, around: Around | undefined, atlas: Atlas) => {
  if (around !== undefined) return reachOf(other, around, atlas);
  const regional = other.serves?.includes('region') && atlas.regionOf(other) === atlas.regionOf(service);
  if (regional) return 'region';
  return other.serves?.includes('italy') ? 'italy' : undefined;
};

/**
 * Who answers a phone for the people of a service's town, when the service itself cannot be reached: those with
 * the same need first, then the nearer. Nobody that leaves a trace of what should leave none.
 */
export const whoAnswersFor = (
  service: Service,
  town: Municipality | undefined,
  atlas: Atlas,
  now: Date | undefined,
  except: readonly Service[] = [],
): Service[] => {
  const around = town && aroundOf(town);
  const scored = [...atlas.services.values()].flatMap(other => {
    const reachable =
      other.phones !== undefined &&
      other.status === 'current' &&
      other.id !== service.id &&
      !except.includes(other) &&
      trustNow(other, now) !== 'old';
    const reach = reachable && !leavesNoTrace(other) ? reaches(other, service, around, atlas) : undefined;
    if (reach === undefined) return [];
    const alike = isAlike(other, service) ? 4 : 0;
    const guides = other.kind === 'access_desk' || other.kind === 'municipality' ? 1 : 0;
    const score = alike + NEAR[reach] + guides;
    return score < LEAST ? [] : [{ other, score }];
  });
  return scored
    .sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ other }) => other);
};

const MOST_HALLS = 2;

/** The offices of the town hall itself that say how to reach them, the registry first: everybody knows it. */
export const townHallsOf = (town: Municipality | undefined, atlas: Atlas): Service[] => {
  if (town === undefined) return [];
  const halls = [...atlas.services.values()].filter(
    ({ kind, istat, phones, address, status }) =>
      kind === 'municipality' &&
      istat === town.istat &&
      status === 'current' &&
      (phones ?? address) !== undefined,
  );
  const registers = ({ offers }: Service) => Number(offers?.includes('residency') === true);
  return halls.sort((a, b) => registers(b) - registers(a)).slice(0, MOST_HALLS);
};
