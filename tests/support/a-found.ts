// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../../src/domain/atlas.ts';
import type { Found } from '../../src/domain/find/candidates.ts';
import type { Municipality } from '../../src/domain/municipality.ts';
import type { Service } from '../../src/domain/service.ts';

/** A service as a list hands it over, of whose hours and checks nothing is known. */
export const aFound = (service: Service, town?: Municipality): Found => ({
  service,
  town,
  mine: false,
  about: service.point === undefined,
  state: { state: 'unknown' },
  trust: 'unverified',
});

/** Every service of an atlas, protected ones too, which no list holds. */
export const allFound = ({ services, towns }: Atlas): Found[] =>
  [...services.values()].map(service =>
    aFound(service, service.istat === undefined ? undefined : towns.get(service.istat)),
  );
