// SPDX-License-Identifier: AGPL-3.0-or-later

import { slugOf } from '../../domain/fold.ts';
import { isProtected } from '../../domain/protected.ts';
import type { EventRow } from '../dataset.ts';
import type { Fault } from '../fault.ts';
import { hintFor } from '../parse/problem.ts';
import { at, type CheckContext, type WholeCheck } from './context.ts';

const checkLinks = (
  { event, place }: EventRow,
  { sources, services, serviceHint, programmes }: CheckContext,
): Fault[] => {
  const { service, provenance } = event;
  const noSource = provenance.sources.filter(id => !sources.has(id));
  const noProgramme = (event.programmes ?? []).filter(id => !programmes.has(id));
  const noService = service !== undefined && !services.has(service) ? [service] : [];
  const say = at(place).error;
  return [
    ...noSource.map(value => say('fonte', 'unknownSource', { value, hint: hintFor(value, sources) })),
    ...noService.map(value => say('servizio', 'unknownService', { value, hint: serviceHint(value) })),
    ...noProgramme.map(value =>
      say('programma', 'unknownProgramme', { value, hint: hintFor(value, programmes) }),
    ),
  ];
};

/** An event of a shelter with an address is the shelter's address. */
const checkProtected = ({ event, place }: EventRow, { services }: CheckContext): Fault[] => {
  const host = event.service === undefined ? undefined : services.get(event.service)?.service;
  if (host === undefined || !isProtected(host) || event.address === undefined) return [];
  return [at(place).error('indirizzo', 'protectedAddress')];
};

const checkRegion = ({ event, region, place }: EventRow, { places, regions }: CheckContext): Fault[] => {
  const home = event.istat === undefined ? undefined : places.byIstat.get(event.istat);
  const placed = region === 'national' || !regions.has(region);
  if (home === undefined || placed || slugOf(home.region) === region) return [];
  const file = `events/${slugOf(home.region)}.csv`;
  return [at(place).error('istat', 'wrongRegionFile', { name: home.name, region: home.region, file })];
};

const checkTime = ({ event, place }: EventRow, { today }: CheckContext): Fault[] => {
  const { starts, ends, provenance } = event;
  const faults: Fault[] = [];
  if (ends !== undefined && ends < starts)
    faults.push(at(place).error('fine', 'eventReversed', { value: ends, from: starts }));
  const { date } = provenance;
  if (date !== undefined && date > today.slice(0, date.length))
    faults.push(at(place).error('data_fonte', 'futureDate', { value: date }));
  return faults;
};

/** Events name only sources, services and programmes that exist, and end after they start. */
export const checkEvents: WholeCheck = context =>
  context.dataset.events.flatMap(row =>
    [checkLinks, checkProtected, checkRegion, checkTime].flatMap(check => check(row, context)),
  );
