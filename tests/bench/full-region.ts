// SPDX-License-Identifier: AGPL-3.0-or-later
import { bucketCount, bucketOf } from '../../src/domain/pack-bucket.ts';
import { addSizes, measureBuild, type Size, sizeCells, sizeOf } from '../../src/pipeline/build/measure.ts';
import { type Build, buildPacks, MANIFEST } from '../../src/pipeline/build/packs.ts';
import { regionsOf } from '../../src/pipeline/build/regions.ts';
import type { Dataset } from '../../src/pipeline/dataset.ts';

/** A row of the table: what it is, and what it weighs. */
export type Weighed = readonly [what: string, size: Size];

/** How many changes are tried for the worst one. */
export const TRIED = 200;

const utf8 = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
/** A file of a build by its path. */
export const fileOf = ({ files }: Build, path: string): Uint8Array => files.get(path) ?? new Uint8Array();
const changedPaths = (before: Build, after: Build): string[] =>
  [...after.files.keys()].filter(path => !before.files.has(path));

/** The dataset with one service changed by hand. */
const edited = (dataset: Dataset, index: number, edit: object): Dataset => ({
  ...dataset,
  services: dataset.services.map((row, at) =>
    at === index ? { ...row, service: { ...row.service, ...edit } } : row,
  ),
});

/** What one changed phone makes a reader download again, for each of the first services. */
export const changeCosts = (before: Build, dataset: Dataset): Size[] =>
  dataset.services.slice(0, TRIED).map((_, index) => {
    const after = buildPacks(edited(dataset, index, { phones: ['0971 000123'] }));
    return addSizes([...changedPaths(before, after), MANIFEST].map(path => sizeOf(fileOf(after, path))));
  });

/** The one that costs most. */
export const worstOf = (costs: readonly Size[]): Size =>
  costs.reduce((most, one) => (one.brotli > most.brotli ? one : most));

const plainRows = (dataset: Dataset): Weighed[] => {
  const region = [...regionsOf(dataset)].find(({ services }) => services.length > 0);
  if (region === undefined) return [];
  const of = bucketCount(region.services.length);
  const parts = Array.from({ length: of }, (_, bucket) =>
    region.services.filter(({ id }) => bucketOf(id, of) === bucket),
  );
  const files = [...parts, { ...region, services: [] }].map(part => sizeOf(utf8(part)));
  return [
    ['the same as plain JSON, in as many files', addSizes(files)],
    ['the same as plain JSON, in one file', sizeOf(utf8(region))],
  ];
};

/** One made-up region by its parts, beside plain JSON and what a change costs. */
export const fullRegionRows = (build: Build, dataset: Dataset, change: Size): Weighed[] => {
  const parts = measureBuild(build.manifest, path => fileOf(build, path)).filter(
    ({ region }) => region !== '' && region !== 'national',
  );
  const named = parts.map(({ part, files, ...size }): Weighed => {
    const many = files > 1 ? ` (${files} files)` : '';
    return [part === 'all' ? '**the region**' : `\`${part}\`${many}`, size];
  });
  return [...named, ...plainRows(dataset), ['one phone changed: its packs and the manifest', change]];
};

/** The same in Markdown. */
export const fullRegionTable = ({ services, municipalities }: Dataset, rows: readonly Weighed[]): string => {
  const count = (list: readonly unknown[]): string => list.length.toLocaleString('en');
  const about = `${count(services)} services in ${count(municipalities)} municipalities`;
  const lines = rows.map(([what, size]) => {
    const cells = sizeCells(size);
    const shown = what.startsWith('**') ? cells.map(cell => `**${cell}**`) : cells;
    return `| ${[what, ...shown].join(' | ')} |`;
  });
  return [`| ${about} | raw kB | gzip kB | brotli kB |`, '| --- | ---: | ---: | ---: |', ...lines].join('\n');
};
