// SPDX-License-Identifier: AGPL-3.0-or-later
import { at, type RowCheck } from './context.ts';

/** A reader must be able to do something with every row. */
const checkReachable: RowCheck = ({ service, place }) => {
  const { phones, email, pec, url, bookingUrl, address, istat, stops, status, serves } = service;
  const reachable = phones ?? email ?? pec ?? url ?? bookingUrl ?? address ?? istat ?? stops;
  if (reachable !== undefined || status === 'existence_only' || (status === 'announced' && serves)) return [];
  return [at(place).error('telefono', 'noWayToReach')];
};

const checkCatchment: RowCheck = ({ service, place }) =>
  service.kind === 'work' && service.serves === undefined
    ? [at(place).warning('serve', 'jobCentreCatchment')]
    : [];

/** A slot for a procedure the desk does not say it offers would be invisible in search. */
const checkHourOffers: RowCheck = ({ service, place }) => {
  const rules = [...(service.hours ?? []), ...(service.phoneHours ?? []), ...(service.mediator?.hours ?? [])];
  const named = new Set(rules.flatMap(({ o }) => o ?? []));
  if (named.size === 0) return [];
  const offered = new Set<string>([
    ...(service.offers ?? []),
    ...(service.procedures ?? []).map(({ offer }) => offer),
  ]);
  return [...named]
    .filter(offer => !offered.has(offer))
    .map(value => at(place).error('offre', 'offerOnlyInHours', { value }));
};

export const CONTENT_CHECKS: readonly RowCheck[] = [checkReachable, checkCatchment, checkHourOffers];
