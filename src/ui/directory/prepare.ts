// SPDX-License-Identifier: AGPL-3.0-or-later
import { fold } from '../../domain/fold.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Region } from '../../domain/pack.ts';
import type { Service } from '../../domain/service.ts';
import { NEEDS } from '../../domain/vocabulary.ts';

export type TownGroup = { town: Municipality | undefined; services: Service[] };

// The safe thing is the near thing: emergency and protection come before everything else.
const needRank = ({ needs }: Service): number => {
  const [first] = needs;
  return first === undefined || needs.includes('safety') ? -1 : NEEDS.indexOf(first);
};
const byNeedThenName = (a: Service, b: Service): number =>
  needRank(a) - needRank(b) || a.name.localeCompare(b.name, 'it');
const folded = ({ town }: TownGroup): string => (town === undefined ? '' : fold(town.name));

/** Services by town, towns in alphabetical order; what has no town comes first, because it is for everybody. */
export const groupByTown = ({
  services,
  municipalities,
}: Pick<Region, 'services' | 'municipalities'>): TownGroup[] => {
  const towns = new Map(municipalities.map(town => [town.istat, town]));
  const byTown = new Map<string, Service[]>();
  for (const service of services) {
    const key = service.istat ?? '';
    const list = byTown.get(key);
    if (list === undefined) byTown.set(key, [service]);
    else list.push(service);
  }
  const groups = [...byTown].map(([istat, list]) => ({
    town: towns.get(istat),
    services: list.sort(byNeedThenName),
  }));
  return groups.sort((a, b) => folded(a).localeCompare(folded(b), 'it'));
};
