// SPDX-License-Identifier: AGPL-3.0-or-later
import { inflateRawSync } from 'node:zlib';

/** One file inside a zip, as its directory declares it. */
export type ZipEntry = { name: string; size: number; packed: number; method: number; offset: number };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const endOf = (view: DataView): number | undefined => {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
};

const entryAt = (view: DataView, at: number): { entry: ZipEntry; next: number } | undefined => {
  if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const next = at + ENTRY_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > view.byteLength) return undefined;
  const name = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_BYTES, nameLength);
  const entry = {
    name: new TextDecoder().decode(name),
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return { entry, next };
};

/** What a zip says it holds, without unpacking anything; nothing when it is not a sound zip. */
export const zipEntries = (bytes: Uint8Array): ZipEntry[] | undefined => {
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  for (let at = view.getUint32(end + 16, true); entries.length < count; ) {
    const read = entryAt(view, at);
    if (read === undefined) return undefined;
    entries.push(read.entry);
    at = read.next;
  }
  return entries;
};

/** Unpacks one entry and never past what it declared: a zip that lies about its sizes gives nothing. */
export const unzipEntry = (
  bytes: Uint8Array,
  { offset, packed, size, method }: ZipEntry,
): Uint8Array | undefined => {
  const view = viewOf(bytes);
  if (offset + LOCAL_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL) return undefined;
  const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) return undefined;
  const body = bytes.subarray(start, start + packed);
  if (method === STORED) return packed === size ? body : undefined;
  if (method !== DEFLATED) return undefined;
  try {
    const inflated = inflateRawSync(body, { maxOutputLength: Math.max(1, size) });
    return inflated.length === size ? inflated : undefined;
  } catch {
    return undefined;
  }
};
