// SPDX-License-Identifier: AGPL-3.0-or-later
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Box } from '../../domain/streets.ts';

/** What stands at the head of a PMTiles file, and what it says of itself. */
export type Archive = {
  bytes: number;
  version: number;
  /** Where its last part ends: a file that is shorter did not arrive whole. */
  ends: number;
  tiles: 'vector' | 'other';
  /** Whether browsers can unpack both its lists and its tiles. */
  unpackable: boolean;
  maxZoom: number;
  box: Box;
  metadata: Metadata | undefined;
};

export type Metadata = {
  attribution?: unknown;
  vector_layers?: unknown;
};

const HEAD_BYTES = 127;
const MAGIC = 'PMTiles';
const VECTOR = 1;
const GZIP = 2;
const UNPACKABLE = [1, GZIP];
/** More words than this about itself no file has. */
const MOST_METADATA = 4_000_000;
const DEGREE = 1e7;

const readAt = (file: number, offset: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
};

const far = (head: Buffer, at: number): number => Number(head.readBigUInt64LE(at));

const metadataIn = (file: number, head: Buffer): Metadata | undefined => {
  const length = far(head, 32);
  if (length > MOST_METADATA) return undefined;
  const packed = readAt(file, far(head, 24), length);
  try {
    const text = head[97] === GZIP ? gunzipSync(packed, { maxOutputLength: MOST_METADATA }) : packed;
    const value: unknown = JSON.parse(text.toString('utf8'));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
};

const archiveIn = (file: number, bytes: number, head: Buffer): Archive => {
  const parts = [8, 24, 40, 56].map(at => far(head, at) + far(head, at + 8));
  const ends = Math.max(HEAD_BYTES, ...parts);
  const degrees = (at: number): number => head.readInt32LE(at) / DEGREE;
  return {
    bytes,
    version: head[7] as number,
    ends,
    tiles: head[99] === VECTOR ? 'vector' : 'other',
    unpackable: [97, 98].every(at => UNPACKABLE.includes(head[at] as number)),
    maxZoom: head[101] as number,
    box: [degrees(102), degrees(106), degrees(110), degrees(114)],
    metadata: ends > bytes ? undefined : metadataIn(file, head),
  };
};

/** Reads the head of a PMTiles file, and nothing of its gigabytes; nothing at all if it is no such file. */
export const readArchive = (path: string): Archive | undefined => {
  const file = openSync(path, 'r');
  try {
    const head = readAt(file, 0, HEAD_BYTES);
    if (head.toString('latin1', 0, MAGIC.length) !== MAGIC || head.length < HEAD_BYTES) return undefined;
    return archiveIn(file, fstatSync(file).size, head);
  } finally {
    closeSync(file);
  }
};
