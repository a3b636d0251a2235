// SPDX-License-Identifier: AGPL-3.0-or-later
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import { varint } from './protobuf.ts';
import type { TileAddress } from './vector-tile.ts';

export type PackedTile = TileAddress & { data: Uint8Array };
export type ArchiveFacts = {
  tiles: readonly PackedTile[];
  box: readonly [west: number, south: number, east: number, north: number];
  metadata: unknown;
};

const HEAD_BYTES = 127;
const GZIP = 2;
const VECTOR = 1;

type Entry = { id: number; offset: number; length: number };

/** Columns: ids by their steps, runs, lengths, offsets; each list as the format's third version has it. */
const directoryOf = (entries: readonly Entry[]): Buffer => {
  const ids = entries.map(({ id }, index) => id - (entries[index - 1]?.id ?? 0));
  const columns = [ids, entries.map(() => 1), entries.map(({ length }) => length)];
  const offsets = entries.map(({ offset }, index) => {
    const before = entries[index - 1];
    return before !== undefined && before.offset + before.length === offset ? 0 : offset + 1;
  });
  return gzipSync(Buffer.from([entries.length, ...columns.flat(), ...offsets].flatMap(varint)));
};

type Part = { offset: number; length: number };

const headOf = (parts: readonly Part[], { tiles, box }: ArchiveFacts): Buffer => {
  const head = Buffer.alloc(HEAD_BYTES);
  head.write('PMTiles', 'latin1');
  head[7] = 3;
  for (const [index, { offset, length }] of parts.entries()) {
    head.writeBigUInt64LE(BigInt(offset), 8 + index * 16);
    head.writeBigUInt64LE(BigInt(length), 16 + index * 16);
  }
  for (const at of [72, 80, 88]) head.writeBigUInt64LE(BigInt(tiles.length), at);
  const zooms = tiles.map(({ z }) => z);
  for (const [at, value] of [1, GZIP, GZIP, VECTOR, Math.min(...zooms), Math.max(...zooms)].entries())
    head[96 + at] = value;
  for (const [at, degrees] of box.entries()) head.writeInt32LE(Math.round(degrees * 1e7), 102 + at * 4);
  return head;
};

/** A PMTiles file, version 3, of vector tiles, with everything in its root. */
export const writeArchive = (facts: ArchiveFacts): Buffer => {
  const sorted = facts.tiles
    .map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data: gzipSync(data) }))
    .sort((a, b) => a.id - b.id);
  let offset = 0;
  const entries = sorted.map(({ id, data }) => {
    const entry = { id, offset, length: data.length };
    offset += data.length;
    return entry;
  });
  const directory = directoryOf(entries);
  const metadata = gzipSync(JSON.stringify(facts.metadata));
  const body = Buffer.concat(sorted.map(({ data }) => data));
  let at = HEAD_BYTES;
  const parts = [directory, metadata, Buffer.alloc(0), body].map(({ length }) => {
    const part = { offset: at, length };
    at += length;
    return part;
  });
  return Buffer.concat([headOf(parts, facts), directory, metadata, body]);
};
