// SPDX-License-Identifier: AGPL-3.0-or-later
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { decodeIndex, decodePlaces, decodeRegion } from '../../src/domain/pack-decode.ts';
import { betweenMarks } from '../../src/pipeline/build/between-marks.ts';
import { addSizes, type Size, sizeOf } from '../../src/pipeline/build/measure.ts';
import { type Build, buildPacks } from '../../src/pipeline/build/packs.ts';
import type { Dataset } from '../../src/pipeline/dataset.ts';
import { syntheticDataset } from '../support/synthetic/dataset.ts';
import { changeCosts, fileOf, fullRegionRows, fullRegionTable, TRIED, worstOf } from './full-region.ts';

const SERVICES = 1725;
const DOCUMENT = 'docs/data-format.md';

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const wholeOf = (build: Build): Size => addSizes([...build.files.values()].map(sizeOf));

const writeTable = (table: string): void => {
  writeFileSync(DOCUMENT, betweenMarks(readFileSync(DOCUMENT, 'utf8'), 'full-region', table));
  console.log(`${table}\nWritten into ${DOCUMENT}.`);
};

const reportShare = (whole: Size, costs: readonly Size[]): void => {
  const mean = costs.reduce((sum, { brotli }) => sum + brotli, 0) / costs.length;
  const [usual, worst] = [mean, worstOf(costs).brotli].map(cost => percent(cost, whole.brotli));
  console.log(`one phone changed, share of everything in brotli: mean ${usual}, worst of ${TRIED} ${worst}`);
};

const reportRecord = (whole: Size, dataset: Dataset): void => {
  const mean = (whole.brotli / SERVICES).toFixed(1);
  console.log(`a record costs on average: raw ${Math.round(whole.raw / SERVICES)}, brotli ${mean} bytes`);
  const last = dataset.services.at(-1) as Dataset['services'][number];
  const more = { ...last, service: { ...last.service, id: 'zz-nuovo-sportello', name: 'Nuovo sportello' } };
  const grown = wholeOf(buildPacks({ ...dataset, services: [...dataset.services, more] }));
  console.log(
    `one more record adds: raw ${grown.raw - whole.raw}, brotli ${grown.brotli - whole.brotli} bytes`,
  );
};

const timed = (what: string, run: () => unknown): void => {
  run();
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  console.log(`${what}: ${times.sort((a, b) => a - b)[3]?.toFixed(1)} ms`);
};

const reportReading = (build: Build): void => {
  const entry = build.manifest.regions.find(({ services }) => services > 0);
  const packs = (entry?.packs ?? []).map(({ part, path }) => ({
    part,
    text: new TextDecoder().decode(fileOf(build, path)),
  }));
  const text = (part: string): string => packs.find(pack => pack.part === part)?.text ?? '';
  timed('reading the first tier (places and index)', () => {
    const places = decodePlaces(text('places'));
    return places.ok && decodeIndex(text('index'), places.value);
  });
  timed('reading a whole region, every field checked', () => decodeRegion(packs));
};

/** What the packs weigh, what one change costs and how long they take; the weights go into the description of the format. */
export const benchPacks = (): void => {
  const dataset = syntheticDataset({ services: SERVICES });
  const build = buildPacks(dataset);
  const whole = wholeOf(build);
  const costs = changeCosts(build, dataset);
  console.log('A full made-up region');
  writeTable(fullRegionTable(dataset, fullRegionRows(build, dataset, worstOf(costs))));
  reportShare(whole, costs);
  reportRecord(whole, dataset);
  reportReading(build);
  console.log('\nPacks of made-up nations, from rows already read');
  for (const services of [10_000, 30_000, 100_000])
    process.stdout.write(
      execFileSync(process.execPath, ['--import', 'tsx', 'tests/bench/one-build.ts', String(services)]),
    );
  console.log('');
};
