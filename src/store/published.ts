// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';
import type { Manifest, PackEntry } from '../domain/manifest.ts';
import { decodeManifest } from '../domain/pack-manifest.ts';
import type { Refusal } from '../domain/pack-open.ts';
import { fetchBytes, type Request } from './download.ts';

// The content security policy forbids building code from text, which zod would otherwise try.
z.config({ jitless: true });

/**
 * Why something is not here: no answer, not what was published, made for a later app; or the phone is full,
 * or its browser would not store it.
 */
export type Failure = Refusal | 'unreachable' | 'full' | 'unstored';
export type Loaded<T> = { ok: true; value: T } | { ok: false; why: Failure };

const unreachable = { ok: false, why: 'unreachable' } as const;
const broken = { ok: false, why: 'broken' } as const;

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The table of contents of all that is published under an address ending in a slash. */
export const loadManifest = async (base: string, request: Request): Promise<Loaded<Manifest>> => {
  const bytes = await fetchBytes(`${base}manifest.json`, request);
  return bytes === undefined ? unreachable : decodeManifest(textOf(bytes) ?? '');
};

const base64url = (hash: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(hash)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** True when these are exactly the bytes the manifest promises. Without a secure page nothing can be proved, so nothing is. */
export const isAsPublished = async (
  bytes: Uint8Array<ArrayBuffer>,
  { sha256, bytes: length }: PackEntry,
): Promise<boolean> => {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (bytes.byteLength !== length || subtle === undefined) return false;
  return base64url(await subtle.digest('SHA-256', bytes)) === sha256;
};

/** One file of a region, once its bytes have the hash the manifest promises. */
export const loadPack = async (
  base: string,
  pack: PackEntry,
  request: Request = {},
): Promise<Loaded<string>> => {
  // A broken copy that the browser's own cache holds would otherwise stay for a year.
  for (const cache of ['default', 'reload'] as const) {
    const bytes = await fetchBytes(base + pack.path, { ...request, cache, most: pack.bytes });
    if (bytes === undefined) return unreachable;
    if (!(await isAsPublished(bytes, pack))) continue;
    const text = textOf(bytes);
    return text === undefined ? broken : { ok: true, value: text };
  }
  return broken;
};
