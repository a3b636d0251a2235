// SPDX-License-Identifier: AGPL-3.0-or-later
// npx tsx tests/bench/packs.bench.ts — what the packs weigh, what one change costs, how long a build takes.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bucketCount, bucketOf } from '../../src/domain/pack-bucket.ts';
import { decodeIndex, decodePlaces, decodeRegion } from '../../src/domain/pack-decode.ts';
import { addSizes, measureBuild, type Size, sizeOf, sizesTable } from '../../src/pipeline/build/measure.ts';
import { type Build, buildPacks, MANIFEST } from '../../src/pipeline/build/packs.ts';
import { regionsOf } from '../../src/pipeline/build/regions.ts';
import type { Dataset } from '../../src/pipeline/dataset.ts';
import { syntheticDataset } from '../support/synthetic/dataset.ts';

const SERVICES = 1725;
const utf8 = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const line = (what: string, { raw, gzip, brotli }: Size): void =>
  console.log(`${what.padEnd(44)} raw ${raw}  gzip ${gzip}  brotli ${brotli}`);
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const fileOf = ({ files }: Build, path: string): Uint8Array => files.get(path) ?? new Uint8Array();
const wholeOf = (build: Build): Size => addSizes([...build.files.values()].map(sizeOf));
const changedPaths = (before: Build, after: Build): string[] =>
  [...after.files.keys()].filter(path => !before.files.has(path));

/** The dataset with one service changed by hand. */
const edited = (dataset: Dataset, index: number, edit: object): Dataset => ({
  ...dataset,
  services: dataset.services.map((row, at) =>
    at === index ? { ...row, service: { ...row.service, ...edit } } : row,
  ),
});

const comparePlain = (dataset: Dataset): void => {
  const region = [...regionsOf(dataset)].find(({ services }) => services.length > 0);
  if (region === undefined) return;
  const of = bucketCount(region.services.length);
  const parts = Array.from({ length: of }, (_, bucket) =>
    region.services.filter(({ id }) => bucketOf(id, of) === bucket),
  );
  line('plain JSON, one file', sizeOf(utf8(region)));
  line(
    `plain JSON, services in ${of} files`,
    addSizes([...parts, { ...region, services: [] }].map(part => sizeOf(utf8(part)))),
  );
};

const reportChange = (before: Build, dataset: Dataset): void => {
  const costs = dataset.services.slice(0, 200).map((_, index) => {
    const after = buildPacks(edited(dataset, index, { phones: ['0971 000123'] }));
    const paths = changedPaths(before, after);
    return { paths, cost: addSizes([...paths, MANIFEST].map(path => sizeOf(fileOf(after, path)))) };
  });
  const whole = wholeOf(before);
  const worst = costs.reduce((most, one) => (one.cost.brotli > most.cost.brotli ? one : most));
  const mean = costs.reduce((sum, { cost }) => sum + cost.brotli, 0) / costs.length;
  console.log(`one phone changed: ${Math.max(...costs.map(({ paths }) => paths.length))} pack(s) + manifest`);
  line('  to download again, worst of 200', worst.cost);
  console.log(
    `  share of the whole: mean ${percent(mean, whole.brotli)}, worst ${percent(worst.cost.brotli, whole.brotli)} brotli, ${percent(worst.cost.gzip, whole.gzip)} gzip`,
  );
};

const reportRecord = (before: Build, dataset: Dataset): void => {
  const whole = wholeOf(before);
  console.log(
    `a record costs on average: raw ${Math.round(whole.raw / SERVICES)}, brotli ${(whole.brotli / SERVICES).toFixed(1)} bytes`,
  );
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

const reportSizes = (): void => {
  const dataset = syntheticDataset({ services: SERVICES });
  const build = buildPacks(dataset);
  console.log(sizesTable(measureBuild(build.manifest, path => fileOf(build, path))));
  line('all packs and the manifest', wholeOf(build));
  comparePlain(dataset);
  reportChange(build, dataset);
  reportRecord(build, dataset);
  reportReading(build);
};

/** In a process of its own, so that the peak is this build's. */
const buildOnce = (services: number): void => {
  const dataset = syntheticDataset({ services, regions: 20, towns: 7900 });
  const before = process.resourceUsage().maxRSS;
  const start = performance.now();
  const { files } = buildPacks(dataset);
  const ms = performance.now() - start;
  const [mb, was] = [process.resourceUsage().maxRSS, before].map(kb => Math.round(kb / 1024));
  console.log(
    `${services} services: ${ms.toFixed(0)} ms, ${files.size} files, peak RSS ${mb} MB (${was} MB with the dataset alone)`,
  );
};

const [only] = process.argv.slice(2);
if (only === undefined) {
  reportSizes();
  for (const services of [10_000, 30_000, 100_000])
    process.stdout.write(
      execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), String(services)]),
    );
} else buildOnce(Number(only));
