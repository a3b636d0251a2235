// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Atlas, atlasOf } from '../../../src/domain/atlas.ts';
import type { Municipality } from '../../../src/domain/municipality.ts';
import type { Region } from '../../../src/domain/pack.ts';
import type { Service } from '../../../src/domain/service.ts';
import { regionsOf } from '../../../src/pipeline/build/regions.ts';
import { checkFolder } from '../../../src/pipeline/check/check.ts';
import { aService, aTown } from '../../support/service.ts';

/** Tuesday 24 November 2026, ten in the morning in Rome. */
export const TUESDAY_AT_TEN = new Date('2026-11-24T09:00:00Z');

const TODAY = '2026-11-21';

export const realAtlas = (): Atlas => atlasOf([...regionsOf(checkFolder('data', TODAY).loaded.dataset)]);
export const trainingAtlas = (): Atlas =>
  atlasOf([
    ...regionsOf(checkFolder('data/training', TODAY, { training: true, common: 'data' }).loaded.dataset),
  ]);

const kmNorth = (km: number) => ({ lat: 40.6 + km / 111.195, lon: 15.8 });

const town = (istat: string, name: string, km: number, more: Partial<Municipality> = {}): Municipality =>
  aTown({ istat, name, point: kmNorth(km), ...more });

/** A line of towns running north from the reader's, named after how far they are. */
export const TOWNS = {
  mine: town('076001', 'Casamia', 0),
  at3: town('076003', 'Trequi', 3),
  at4: town('076004', 'Quattroqui', 4),
  at8: town('076008', 'Ottoqui', 8),
  at30: town('077030', 'Trentaqui', 30, { province: 'MT' }),
  at90: town('076090', 'Novantaqui', 90),
  abroad20: town('071020', 'Ventilà', 20, { province: 'FG', region: 'Puglia' }),
  abroad200: town('071200', 'Lontana', 200, { province: 'FG', region: 'Puglia' }),
} as const;

const region = (id: string, name: string, services: Service[]): Region => ({
  id,
  name,
  municipalities: Object.values(TOWNS).filter(one => one.region === name),
  services,
  events: [],
  programmes: [],
  guides: [],
  sources: [],
  kinds: [],
});

/** An atlas of made-up towns around services of the home region, of the next one and of the whole country. */
export const atlasWith = (basilicata: Service[], puglia: Service[] = [], national: Service[] = []): Atlas =>
  atlasOf([
    region('basilicata', 'Basilicata', basilicata),
    region('puglia', 'Puglia', puglia),
    region('national', 'Italia', national),
  ]);

/** A desk with an id, in a town or nowhere. */
export const desk = (id: string, at: Municipality | undefined, known: Partial<Service> = {}): Service =>
  aService({ id, ...(at && { istat: at.istat }), ...known });

/** Somebody called on that day. */
export const checkedOn = (verifiedOn: string): Pick<Service, 'provenance'> => ({
  provenance: { sources: ['fonte-di-prova'], confidence: 'high', verifiedOn },
});

export const ALWAYS_OPEN: Pick<Service, 'hours'> = { hours: [{ t: [[0, 1440]] }] };
/** Tuesdays from five to seven in the evening. */
export const TUESDAY_EVENINGS: Pick<Service, 'hours'> = { hours: [{ d: 2, t: [[1020, 1140]] }] };
