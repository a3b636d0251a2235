// SPDX-License-Identifier: AGPL-3.0-or-later
import { hintFor } from '../parse/problem.ts';
import { at, type RowCheck } from './context.ts';

const checkSources: RowCheck = ({ service, place }, { sources }) => {
  const missing = service.provenance.sources.filter(id => !sources.has(id));
  return missing.map(value =>
    at(place).error('fonte', 'unknownSource', { value, hint: hintFor(value, sources) }),
  );
};

const checkServiceLinks: RowCheck = ({ service, place }, { services, serviceHint }) => {
  const links = { spostato_a: service.movedTo, sede_principale: service.mainSeat };
  return Object.entries(links).flatMap(([column, value]) => {
    if (value === undefined) return [];
    if (value === service.id) return [at(place).error(column, 'ownId', { value })];
    if (services.has(value)) return [];
    return [at(place).error(column, 'unknownService', { value, hint: serviceHint(value) })];
  });
};

const checkProgrammes: RowCheck = ({ service, place }, { programmes }) => {
  const missing = (service.programmes ?? []).filter(id => !programmes.has(id));
  return missing.map(value =>
    at(place).error('programma', 'unknownProgramme', { value, hint: hintFor(value, programmes) }),
  );
};

const checkMoved: RowCheck = ({ service, place }, { services }) => {
  const { id, status, movedTo } = service;
  if (status === 'moved' && movedTo === undefined) return [at(place).error('spostato_a', 'movedNowhere')];
  if (movedTo === undefined || movedTo === id) return [];
  if (status !== 'moved') return [at(place).error('stato', 'movedButCurrent', { value: status })];
  const path = new Set([id]);
  for (
    let next: string | undefined = movedTo;
    next !== undefined;
    next = services.get(next)?.service.movedTo
  ) {
    // Told once, at the first of the circle; a row that only leads into one is not to blame.
    if (path.has(next)) {
      const blamed = next === id && id === [...path].sort()[0];
      return blamed
        ? [at(place).error('spostato_a', 'movedInCircle', { value: [...path, next].join(' → ') })]
        : [];
    }
    path.add(next);
  }
  return [];
};

export const LINK_CHECKS: readonly RowCheck[] = [
  checkSources,
  checkServiceLinks,
  checkProgrammes,
  checkMoved,
];
