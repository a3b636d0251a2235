// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Manifest, PARTS, type RegionEntry } from '../../domain/manifest.ts';
import { decodeManifest } from '../../domain/pack-manifest.ts';
import { error, type Fault } from '../fault.ts';
import { betweenMarks } from './between-marks.ts';
import { MANIFEST } from './packs.ts';

/** Bytes as they are, and as a good static host sends them. */
export type Size = { raw: number; gzip: number; brotli: number };
/** One line of the table: a part of a region, a whole region, or the manifest. */
export type SizeRow = Size & { region: string; part: string; files: number; services: number };

/** The three sizes of some bytes, each at its best setting. */
export const sizeOf = (bytes: Uint8Array): Size => ({
  raw: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes).length,
});

export const addSizes = (sizes: readonly Size[]): Size => ({
  raw: sizes.reduce((sum, { raw }) => sum + raw, 0),
  gzip: sizes.reduce((sum, { gzip }) => sum + gzip, 0),
  brotli: sizes.reduce((sum, { brotli }) => sum + brotli, 0),
});

const regionRows = ({ id, packs, services }: RegionEntry, read: (path: string) => Uint8Array): SizeRow[] => {
  const sized = packs.map(pack => ({ ...pack, size: sizeOf(read(pack.path)) }));
  const rows = PARTS.map((part): SizeRow => {
    const mine = sized.filter(pack => pack.part === part);
    const held = mine.reduce((sum, pack) => sum + pack.services, 0);
    return {
      region: id,
      part,
      files: mine.length,
      services: held,
      ...addSizes(mine.map(({ size }) => size)),
    };
  });
  return [...rows, { region: id, part: 'all', files: packs.length, services, ...addSizes(rows) }];
};

/** Sizes of a build, by region and part, then the manifest. */
export const measureBuild = (manifest: Manifest, read: (path: string) => Uint8Array): SizeRow[] => [
  ...manifest.regions.flatMap(region => regionRows(region, read)),
  { region: '', part: 'manifest', files: 1, services: 0, ...sizeOf(read(MANIFEST)) },
];

/** The three sizes as cells of a table, in kB of 1000 bytes. */
export const sizeCells = ({ raw, gzip, brotli }: Size): string[] =>
  [raw, gzip, brotli].map(bytes => (bytes / 1000).toFixed(1));

/** The table in Markdown. */
export const sizesTable = (rows: readonly SizeRow[]): string => {
  const lines = rows.map(({ region, part, files, services, ...size }) => {
    const cells = [region, part, files, services, ...sizeCells(size)];
    return `| ${(part === 'all' ? cells.map(cell => `**${cell}**`) : cells).join(' | ')} |`;
  });
  const heading = '| region | part | files | services | raw kB | gzip kB | brotli kB |';
  return [heading, '| --- | --- | ---: | ---: | ---: | ---: | ---: |', ...lines].join('\n');
};

/** `measure`: measures the build in `out` and writes the table into `document`; says what is wrong if it cannot. */
export const measure = (out: string, document: string): Fault | undefined => {
  let file = join(out, MANIFEST);
  const open = (path: string): Uint8Array => {
    file = path;
    return readFileSync(path);
  };
  try {
    const manifest = decodeManifest(new TextDecoder().decode(open(file)));
    if (!manifest.ok) return error('fileUnreadable', { file }, { why: manifest.why });
    const table = sizesTable(measureBuild(manifest.value, path => open(join(out, path))));
    const text = new TextDecoder().decode(open(document));
    writeFileSync(document, betweenMarks(text, 'sizes', table));
  } catch (why) {
    return error('fileUnreadable', { file }, { why: (why as NodeJS.ErrnoException).code ?? String(why) });
  }
  return undefined;
};
