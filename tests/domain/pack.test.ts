// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region } from '../../src/domain/pack.ts';
import { bucketCount } from '../../src/domain/pack-bucket.ts';
import { decodeRegion } from '../../src/domain/pack-decode.ts';
import { type Service, serviceSchema } from '../../src/domain/service.ts';
import { anyService } from '../support/synthetic/any-service.ts';
import { packsOf, regionWith, syntheticRegion } from '../support/synthetic/region.ts';
import { rounds } from '../support/thorough.ts';

const uniqueServices = (maxLength: number) =>
  fc.uniqueArray(anyService, { selector: ({ id }) => id, minLength: 1, maxLength });
const byId = (services: readonly Service[]): Service[] =>
  [...services].sort((a, b) => (a.id < b.id ? -1 : 1));
const decoded = (region: Region): Region => {
  const result = decodeRegion(packsOf(region));
  if (!result.ok) throw new Error(result.why);
  return result.value;
};

describe('a pack', () => {
  it('gives back every service exactly as it was, whatever its fields hold', () => {
    fc.assert(
      fc.property(uniqueServices(6), services => {
        expect(services.every(service => serviceSchema.safeParse(service).success)).toBe(true);
        expect(decoded(regionWith(services)).services).toStrictEqual(byId(services));
      }),
      { numRuns: rounds(3000) },
    );
  });

  it('gives back a large region whole: towns, services, events, programmes and sources', () => {
    const region = syntheticRegion(700);
    const back = decoded(region);
    expect(back.services).toStrictEqual(byId(region.services));
    expect(back.municipalities).toStrictEqual(region.municipalities);
    expect(back.events).toStrictEqual(region.events);
    expect(back.programmes).toStrictEqual(region.programmes);
    expect(back.sources).toStrictEqual(region.sources);
    expect({ id: back.id, name: back.name }).toStrictEqual({ id: region.id, name: region.name });
  });

  it('gives back a region without towns or services', () => {
    const empty = { ...regionWith([]), municipalities: [] };
    expect(decoded(empty)).toStrictEqual(empty);
  });

  it('is the same text whatever the order of rows and of keys', () => {
    const shuffledKeys = <T extends object>(value: T): T =>
      Object.fromEntries(Object.entries(value).reverse()) as T;
    fc.assert(
      fc.property(uniqueServices(6), services => {
        const region = regionWith(services);
        const other: Region = {
          ...region,
          municipalities: [...region.municipalities].reverse().map(shuffledKeys),
          services: [...services]
            .reverse()
            .map(service => shuffledKeys({ ...service, provenance: shuffledKeys(service.provenance) })),
        };
        expect(packsOf(other)).toStrictEqual(packsOf(region));
      }),
      { numRuns: rounds(1000) },
    );
  });

  it('never comes in more than 16 files a region', () => {
    for (const services of [0, 1, 150, 151, 300, 600, 601, 1200, 1725, 5000, 100_000])
      expect(bucketCount(services) + 3).toBeLessThanOrEqual(16);
  });
});
