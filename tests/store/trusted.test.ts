// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/domain/manifest.ts';
import { decodeRegion, decodeRegionGently, trusted } from '../../src/domain/pack-decode.ts';
import { checked } from '../../src/domain/pack-open.ts';
import { buildPacks } from '../../src/pipeline/build/packs.ts';
import { loadFolder } from '../../src/pipeline/read/load.ts';
import { packsOf, syntheticRegion } from '../support/synthetic/region.ts';

type Packs = { part: Part; text: string }[];

/** Every real region, the full training set, and a made-up region of four detail packs. */
const regions = (): [string, Packs][] => {
  const folders = [
    loadFolder('data', {}).dataset,
    loadFolder('data/training', { training: true, common: 'data' }).dataset,
  ];
  const built = folders.flatMap(dataset => {
    const { manifest, files } = buildPacks(dataset);
    return manifest.regions.map(({ id, packs }): [string, Packs] => [
      id,
      packs.map(({ part, path }) => ({ part, text: new TextDecoder().decode(files.get(path)) })),
    ]);
  });
  return [...built, ['a made-up region', packsOf(syntheticRegion(400))]];
};

describe('reading packs that the schema has let in before', () => {
  it.each(regions())('gives the same of %s as checking them again', async (_, packs) => {
    const whole = decodeRegion(packs);
    expect(whole.ok).toBe(true);
    expect(decodeRegion(packs, trusted)).toEqual(whole);
    expect(await decodeRegionGently(packs, checked, async () => undefined)).toEqual(whole);
  });

  it('lets the page breathe between the packs of a large region', async () => {
    let pauses = 0;
    const packs = packsOf(syntheticRegion(400));
    const details = packs.filter(({ part }) => part === 'detail').length;
    await decodeRegionGently(packs, trusted, async () => void pauses++);
    expect(pauses).toBe(details + 1);
  });

  it('still refuses a region that is not whole', async () => {
    const packs = packsOf(syntheticRegion(400));
    const torn = packs.filter(({ name }) => name !== 'detail2');
    expect(decodeRegion(torn, trusted)).toEqual({ ok: false, why: 'broken' });
    expect(await decodeRegionGently(torn, trusted, async () => undefined)).toEqual({
      ok: false,
      why: 'broken',
    });
  });
});
