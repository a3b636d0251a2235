// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from 'vitest';
import { addSizes } from '../../../src/pipeline/build/measure.ts';
import { buildPacks } from '../../../src/pipeline/build/packs.ts';
import { changeCosts, fullRegionRows, fullRegionTable, worstOf } from '../../bench/full-region.ts';
import { syntheticDataset } from '../../support/synthetic/dataset.ts';

const dataset = syntheticDataset({ services: 1210, towns: 3 });
const build = buildPacks(dataset);

it('the table of a full region has its parts, their sum, plain JSON and a change', () => {
  const small = { ...dataset, services: dataset.services.slice(0, 3) };
  const change = worstOf(changeCosts(buildPacks(small), small));
  const rows = fullRegionRows(build, dataset, change);
  expect(rows.map(([what]) => what)).toEqual([
    '`places`',
    '`index`',
    '`detail` (12 files)',
    '`more`',
    '**the region**',
    'the same as plain JSON, in as many files',
    'the same as plain JSON, in one file',
    'one phone changed: its packs and the manifest',
  ]);
  const sizes = rows.map(([, { raw, gzip, brotli }]) => ({ raw, gzip, brotli }));
  expect(sizes[4]).toEqual(addSizes(sizes.slice(0, 4)));
  expect(change.raw).toBeLessThan(addSizes(sizes.slice(0, 4)).raw);
  const lines = fullRegionTable(dataset, rows).split('\n');
  expect(lines[0]).toBe('| 1,210 services in 3 municipalities | raw kB | gzip kB | brotli kB |');
  expect(lines[6]).toMatch(/^\| \*\*the region\*\* \| \*\*[\d.]+\*\* \|/);
});
