// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { afterAll, describe, expect, it } from 'vitest';
import { DETAIL_COLUMNS } from '../../../src/domain/pack-columns.ts';
import { isDomesticOnly } from '../../../src/domain/phone.ts';
import { type Service, serviceSchema } from '../../../src/domain/service.ts';
import { KINDS } from '../../../src/domain/vocabulary.ts';
import { checkFolder } from '../../../src/pipeline/check/check.ts';
import { syntheticCsv, writeSyntheticFolder } from '../../support/synthetic/csv.ts';
import { syntheticDataset } from '../../support/synthetic/dataset.ts';

const size = { services: 600, regions: 2, towns: 90, seed: 5 };
const dataset = syntheticDataset(size);
const services = dataset.services.map(({ service }) => service);
const home = mkdtempSync(join(tmpdir(), 'approdo-synthetic-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const byId = (all: readonly Service[]): Service[] => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('the made-up data', () => {
  it('are read by the pipeline without an error, and mean what was made up', () => {
    writeSyntheticFolder(home, size);
    const { loaded, faults } = checkFolder(home, '2026-11-12');
    expect(faults.filter(({ level }) => level === 'error')).toEqual([]);
    expect(byId(loaded.dataset.services.map(({ service }) => service))).toStrictEqual(byId(services));
    const towns = (from: typeof dataset) => from.municipalities.map(({ municipality }) => municipality);
    expect(towns(loaded.dataset)).toStrictEqual(towns(dataset));
  });

  it('are the same for the same seed and others for another', () => {
    expect(syntheticCsv(size)).toStrictEqual(syntheticCsv(size));
    expect(syntheticDataset({ ...size, seed: 6 }).services).not.toStrictEqual(dataset.services);
  });

  it('are all valid, of every kind, with every field of a service somewhere', () => {
    for (const service of services) expect(serviceSchema.safeParse(service).error?.issues).toBeUndefined();
    expect(new Set(services.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    const valueAt = (service: Service, path: string): unknown =>
      path
        .split('.')
        .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], service);
    const never = Object.keys(DETAIL_COLUMNS).filter(path =>
      services.every(service => valueAt(service, path) === undefined),
    );
    expect(never).toEqual([]);
  });

  it('have phones that could be dialled', () => {
    const phones = new Set(services.flatMap(service => service.phones ?? []));
    const bad = [...phones].filter(
      phone => !isDomesticOnly(phone) && !parsePhoneNumberFromString(phone, 'IT')?.isValid(),
    );
    expect(bad).toEqual([]);
  });
});
