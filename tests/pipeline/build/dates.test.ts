// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { newestOf } from '../../../src/pipeline/build/newest-day.ts';
import { buildPacks } from '../../../src/pipeline/build/packs.ts';
import { syntheticDataset } from '../../support/synthetic/dataset.ts';

const dataset = syntheticDataset({ services: 40, towns: 3 });

describe('the days of a build', () => {
  it('says the day it is told, else the newest day of the data', () => {
    expect(buildPacks(dataset, { date: '2027-01-31' }).manifest.generated).toBe('2027-01-31');
    const { generated, regions } = buildPacks(dataset).manifest;
    expect(generated).toBe(newestOf(regions.map(({ date }) => date)));
    expect(generated).toMatch(/^2026-/);
  });

  it('changes nothing but that day when it is told another', () => {
    const [one, two] = [
      buildPacks(dataset, { date: '2026-11-01' }),
      buildPacks(dataset, { date: '2026-11-02' }),
    ];
    expect(two.manifest).toEqual({ ...one.manifest, generated: '2026-11-02' });
    expect([...two.files.keys()]).toEqual([...one.files.keys()]);
  });

  it('dates a region by its newest check or document, and by nothing still to come', () => {
    const [row] = dataset.services as [(typeof dataset.services)[number]];
    const service = {
      ...row.service,
      validUntil: '2031-12-31',
      provenance: { ...row.service.provenance, verifiedOn: '2026-12-24' },
    };
    const later = buildPacks({ ...dataset, services: [...dataset.services.slice(1), { ...row, service }] });
    expect(later.manifest.regions.find(({ id }) => id === row.region)?.date).toBe('2026-12-24');
  });

  it('takes a year or a month for its first day', () => {
    expect(newestOf(['2026', undefined, '2025-12-31'])).toBe('2026-01-01');
    expect(newestOf(['2026-05', '2026-04-30'])).toBe('2026-05-01');
    expect(newestOf([undefined])).toBeUndefined();
  });

  it('still states a day when the data state none', () => {
    const bare = { ...dataset, services: [], events: [], guides: [], programmes: [] };
    expect(buildPacks(bare).manifest.generated).toBe('1970-01-01');
  });
});

describe('what a manifest says of the whole', () => {
  it('marks the made-up set, so that no screen takes it for real', () => {
    expect(buildPacks({ ...dataset, training: true }).manifest.training).toBe(true);
    expect(buildPacks(dataset).manifest).not.toHaveProperty('training');
  });

  it('carries the stop of every installed app, with where to go instead', () => {
    const stop = { reason: 'Il servizio ha chiuso.', url: 'https://esempio.it/nuovo' };
    expect(buildPacks(dataset, { stop }).manifest.stop).toEqual(stop);
  });
});
