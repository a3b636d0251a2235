// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Municipality } from '../../src/domain/municipality.ts';
import type { Service } from '../../src/domain/service.ts';

/** A desk about which nearly nothing is known, as most real ones are today; a test adds what it is about. */
export const aService = (known: Partial<Service> = {}): Service => ({
  id: 'prova-sportello',
  kind: 'access_desk',
  needs: ['desk'],
  name: 'Sportello di prova',
  status: 'current',
  provenance: { sources: ['fonte-di-prova'], confidence: 'high' },
  ...known,
});

export const aTown = (known: Partial<Municipality> = {}): Municipality => ({
  istat: '076048',
  name: 'Melfi',
  province: 'PZ',
  region: 'Basilicata',
  point: { lat: 40.9964, lon: 15.6558 },
  size: 4,
  ...known,
});
