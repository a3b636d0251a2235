// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterEach, describe, expect, it, vi } from 'vitest';
import { manifestSchema, type RegionEntry } from '../../../src/domain/manifest.ts';
import { decodeRegion } from '../../../src/domain/pack-decode.ts';
import { sha256 } from '../../../src/pipeline/build/hash.ts';
import { addSizes, sizeOf } from '../../../src/pipeline/build/measure.ts';
import { type Build, buildPacks, MANIFEST } from '../../../src/pipeline/build/packs.ts';
import type { Dataset } from '../../../src/pipeline/dataset.ts';
import { syntheticDataset } from '../../support/synthetic/dataset.ts';
import { Dice } from '../../support/synthetic/dice.ts';

const dataset = syntheticDataset({ services: 1725 });
const build = buildPacks(dataset);

const shuffled = <T>(items: readonly T[], seed: number): T[] => {
  const dice = new Dice(seed);
  return items
    .map(item => ({ item, key: dice.roll() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
};
const shuffledRows = (from: Dataset, seed: number): Dataset => ({
  ...from,
  kinds: shuffled(from.kinds, seed),
  sources: shuffled(from.sources, seed),
  municipalities: shuffled(from.municipalities, seed),
  services: shuffled(from.services, seed),
  events: shuffled(from.events, seed),
  codes: shuffled(from.codes, seed),
});
const textOf = ({ files }: Build, path: string): string => new TextDecoder().decode(files.get(path));
const region = ({ manifest }: Build, id: string): RegionEntry =>
  manifest.regions.find(entry => entry.id === id) as RegionEntry;
const read = (from: Build, id: string) => {
  const result = decodeRegion(
    region(from, id).packs.map(({ part, path }) => ({ part, text: textOf(from, path) })),
  );
  if (!result.ok) throw new Error(result.why);
  return result.value;
};
const withPhone = (position: number): Dataset => ({
  ...dataset,
  services: dataset.services.map((row, index) =>
    index === position ? { ...row, service: { ...row.service, phones: ['0971 000123'] } } : row,
  ),
});

afterEach(() => void vi.useRealTimers());

describe('a build', () => {
  it('gives the same bytes for the same rows in any order and on any day', () => {
    vi.useFakeTimers({ now: new Date('2031-02-28T23:30:00Z') });
    for (const seed of [1, 2])
      expect(buildPacks(shuffledRows(dataset, seed)).files).toStrictEqual(build.files);
  });

  it('writes a manifest that its own schema accepts, with every file it names and no other', () => {
    expect(manifestSchema.parse(JSON.parse(textOf(build, MANIFEST)))).toStrictEqual(build.manifest);
    const named = build.manifest.regions.flatMap(({ packs }) => packs);
    expect([...build.files.keys()].sort()).toEqual([...named.map(({ path }) => path), MANIFEST].sort());
    for (const { path, bytes, sha256: stated } of named) {
      const file = build.files.get(path) as Uint8Array;
      expect({ bytes: file.length, hash: sha256(file) }).toEqual({ bytes, hash: stated });
      expect(path).toContain(stated.slice(0, 10));
    }
  });

  it('never gives a region more than 16 packs, however many services it has', () => {
    const large = buildPacks(syntheticDataset({ services: 6000, towns: 40 }));
    for (const { packs } of large.manifest.regions) expect(packs.length).toBeLessThanOrEqual(16);
  });

  it('changes one pack and the manifest when one phone changes, and that is at most 10 % to download again', () => {
    const whole = addSizes([...build.files.values()].map(sizeOf));
    for (const position of [0, 500, 1000, 1500]) {
      const after = buildPacks(withPhone(position));
      const changed = [...after.files.keys()].filter(path => !build.files.has(path));
      expect(changed).toHaveLength(1);
      const again = addSizes([...changed, MANIFEST].map(path => sizeOf(after.files.get(path) as Uint8Array)));
      expect(again.brotli / whole.brotli).toBeLessThanOrEqual(0.1);
      expect(again.gzip / whole.gzip).toBeLessThanOrEqual(0.1);
    }
  });

  it('keeps the first tier of 1,725 services under 11 KB', () => {
    const index = region(build, 'valdiprova').packs.find(({ part }) => part === 'index');
    expect(sizeOf(build.files.get(index?.path ?? '') as Uint8Array).brotli).toBeLessThanOrEqual(11_264);
  });

  it('makes a national region for what belongs to none, even when no service does', () => {
    const national = read(build, 'national');
    expect(national.services).toEqual([]);
    expect(national.guides).toStrictEqual(dataset.guides);
    expect(national.kinds).toHaveLength(dataset.kinds.length);
    expect(read(build, 'valdiprova').kinds).toEqual([]);
  });

  it('puts every programme with the whole country, so that all can be read whichever region is kept', () => {
    const [programme] = dataset.programmes as [Dataset['programmes'][number]];
    const both = { ...programme, id: 'per-due', regions: ['valdiprova', 'terra-d-esempio'] };
    const abroad = { ...programme, id: 'altrove', regions: ['mai-vista'] };
    const after = buildPacks({ ...dataset, programmes: [programme, both, abroad] });
    expect(read(after, 'valdiprova').programmes).toEqual([]);
    expect(read(after, 'national').programmes.map(({ id }) => id)).toEqual([
      'altrove',
      'per-due',
      'programma-prova',
    ]);
  });

  it('gives each region the sources its rows name, and no other', () => {
    const source = { id: 'mai-usata', publisher: 'Nessuno', title: 'Niente', licenceState: 'none' as const };
    const [row] = dataset.sources as [Dataset['sources'][number]];
    const after = buildPacks({ ...dataset, sources: [...dataset.sources, { ...row, source }] });
    const ids = read(after, 'valdiprova').sources.map(({ id }) => id);
    expect(ids).toContain('indicepa-prova');
    expect(ids).not.toContain('mai-usata');
    expect(read(after, 'national').sources.map(({ id }) => id)).toEqual(['anci-prova']);
  });

  it('prints the codes of codes.csv on services and towns, but not retired ones', () => {
    const [first, ...rest] = dataset.codes as [Dataset['codes'][number], ...Dataset['codes']];
    const after = read(
      buildPacks({ ...dataset, codes: [{ ...first, retired: '2026-10-01' }, ...rest] }),
      'valdiprova',
    );
    expect(after.services.filter(({ code }) => code === undefined).map(({ id }) => id)).toEqual([first.id]);
    expect(after.municipalities.every(({ code }) => code !== undefined)).toBe(true);
  });

  it('holds back a row that has a fault', () => {
    const [first, ...rest] = dataset.services as [Dataset['services'][number], ...Dataset['services']];
    const after = read(
      buildPacks({ ...dataset, services: [{ ...first, faulty: true }, ...rest] }),
      'valdiprova',
    );
    expect(after.services).toHaveLength(1724);
  });
});
