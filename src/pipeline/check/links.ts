// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fault } from '../fault.ts';
import { error } from '../fault.ts';
import { hintFor } from '../parse/problem.ts';
import { at, type CheckContext, type RowCheck, type WholeCheck } from './context.ts';

const checkSources: RowCheck = ({ service, place }, { dataset }) => {
  const known = sourceIds(dataset);
  const missing = service.provenance.sources.filter(id => !known.has(id));
  return missing.map(value => at(place).error('fonte', 'unknownSource', { value, hint: hintFor(value, known) }));
};

const cache = new WeakMap<object, Set<string>>();
const sourceIds = (dataset: CheckContext['dataset']): Set<string> => {
  let ids = cache.get(dataset);
  if (ids === undefined) cache.set(dataset, (ids = new Set(dataset.sources.map(({ source }) => source.id))));
  return ids;
};

const checkServiceLinks: RowCheck = ({ service, place }, { services }) => {
  const links = { spostato_a: service.movedTo, sede_principale: service.mainSeat };
  return Object.entries(links).flatMap(([column, value]) =>
    value === undefined || services.has(value)
      ? []
      : [at(place).error(column, 'unknownService', { value, hint: hintFor(value, services.keys()) })],
  );
};

const checkProgrammes: RowCheck = ({ service, place }, { dataset }) => {
  const known = dataset.programmes.map(({ id }) => id);
  const missing = (service.programmes ?? []).filter(id => !known.includes(id));
  return missing.map(value => at(place).error('programma', 'unknownProgramme', { value, hint: hintFor(value, known) }));
};

const checkMoved: RowCheck = ({ service, place }, { services }) => {
  const { status, movedTo } = service;
  if (status === 'moved' && movedTo === undefined) return [at(place).error('spostato_a', 'movedNowhere')];
  if (movedTo === undefined) return [];
  if (status !== 'moved') return [at(place).error('stato', 'movedButCurrent', { value: status })];
  const path = [service.id];
  for (let next: string | undefined = movedTo; next !== undefined; next = services.get(next)?.service.movedTo) {
    if (path.includes(next)) return [at(place).error('spostato_a', 'movedInCircle', { value: [...path, next].join(' → ') })];
    path.push(next);
  }
  return [];
};

/** Events, programmes and guides name only sources, services and towns that exist. */
export const checkOtherLinks: WholeCheck = ({ dataset, services, places }) => {
  const sources = sourceIds(dataset);
  const faults: Fault[] = [];
  for (const { event, place } of dataset.events) {
    for (const value of event.provenance.sources.filter(id => !sources.has(id)))
      faults.push(at(place).error('fonte', 'unknownSource', { value, hint: hintFor(value, sources) }));
    const { service } = event;
    if (service !== undefined && !services.has(service))
      faults.push(at(place).error('servizio', 'unknownService', { value: service, hint: hintFor(service, services.keys()) }));
  }
  for (const [folder, items] of [['programmes', dataset.programmes], ['guides', dataset.guides]] as const)
    for (const item of items) {
      const file = `${dataset.folder}/${folder}/${item.id}.yaml`;
      for (const value of item.sources.filter(id => !sources.has(id)))
        faults.push(error('unknownSource', { file, column: 'sources' }, { value, hint: hintFor(value, sources) }));
      const towns = 'municipalities' in item ? (item.municipalities ?? []) : [];
      for (const value of towns.filter(istat => !places.byIstat.has(istat)))
        faults.push(error('unknownIstat', { file, column: 'municipalities' }, { value, hint: '' }));
    }
  return faults;
};

export const LINK_CHECKS: readonly RowCheck[] = [checkSources, checkServiceLinks, checkProgrammes, checkMoved];
