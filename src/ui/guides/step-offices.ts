// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../../domain/atlas.ts';
import { aroundOf, isMine, reachOf, whereIs } from '../../domain/find/territory.ts';
import type { GuideStep } from '../../domain/guide.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { isProtected } from '../../domain/protected.ts';
import type { Service } from '../../domain/service.ts';
import type { Office } from '../parts/OfficeRow.tsx';

const MOST = 3;
const GONE = new Set(['closed', 'moved']);

/** Offices that answer only for the people of their own place: the nearest one elsewhere would send the reader away. */
const OF_THEIR_PLACE = new Set(['permit_office', 'prefecture', 'municipality', 'health', 'work']);

/** What an office is says more than what its row lists: most rows list little. */
const answers = ({ kind, offer, need }: GuideStep, service: Service): boolean => {
  if (kind !== undefined) return service.kind === kind;
  if (offer !== undefined) return service.offers?.includes(offer) === true;
  return need !== undefined && service.needs.includes(need);
};

/** True for a step that is done at an office. */
export const hasPlace = ({ kind, offer, need }: GuideStep): boolean => (kind ?? offer ?? need) !== undefined;

/** The offices of a step for the people of a town: those for the town, those that say they do it, the nearest. */
export const stepOffices = (atlas: Atlas, step: GuideStep, town: Municipality): Office[] => {
  const around = aroundOf(town);
  const { offer, kind } = step;
  const found = [...atlas.services.values()].filter(
    service => !GONE.has(service.status) && !isProtected(service) && answers(step, service),
  );
  const ranked = found
    .map(service => ({
      ...whereIs(service, atlas, town),
      service,
      mine: isMine(reachOf(service, around, atlas)),
      does: offer !== undefined && service.offers?.includes(offer) === true,
    }))
    .filter(
      ({ mine, town: at }) =>
        kind === undefined || !OF_THEIR_PLACE.has(kind) || mine || at?.province === town.province,
    );
  ranked.sort(
    (a, b) =>
      Number(b.mine) - Number(a.mine) ||
      Number(b.does) - Number(a.does) ||
      (a.km ?? Number.POSITIVE_INFINITY) - (b.km ?? Number.POSITIVE_INFINITY) ||
      (a.service.id < b.service.id ? -1 : 1),
  );
  return ranked.slice(0, MOST).map(({ service, town: at, km }) => ({ service, town: at, km }));
};
