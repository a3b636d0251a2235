// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';
import type { Manifest, PackEntry, RegionEntry } from '../domain/manifest.ts';
import type { Region } from '../domain/pack.ts';
import { decodeRegion } from '../domain/pack-decode.ts';
import { decodeManifest } from '../domain/pack-manifest.ts';
import type { Refusal } from '../domain/pack-open.ts';

// The content security policy to come forbids building code from text, which zod would otherwise try.
z.config({ jitless: true });

/** Why data did not come: no answer, not what was published, or made for a later app. */
export type Failure = Refusal | 'unreachable';
export type Loaded<T> = { ok: true; value: T } | { ok: false; why: Failure };

const unreachable = { ok: false, why: 'unreachable' } as const;

const fetchBytes = async (address: string): Promise<ArrayBuffer | undefined> => {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.arrayBuffer() : undefined;
  } catch {
    return undefined;
  }
};

const textOf = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);

/** The table of contents of all that is published under an address ending in a slash. */
export const loadManifest = async (base: string): Promise<Loaded<Manifest>> => {
  const bytes = await fetchBytes(`${base}manifest.json`);
  return bytes === undefined ? unreachable : decodeManifest(textOf(bytes));
};

const base64url = (hash: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(hash)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const isAsPublished = async (bytes: ArrayBuffer, { sha256, bytes: length }: PackEntry): Promise<boolean> =>
  bytes.byteLength === length && base64url(await crypto.subtle.digest('SHA-256', bytes)) === sha256;

/** A whole region, each file checked against the hash the manifest promises before anything is read from it. */
export const loadRegion = async (base: string, { packs }: RegionEntry): Promise<Loaded<Region>> => {
  const files = await Promise.all(packs.map(pack => fetchBytes(base + pack.path)));
  const texts: { part: PackEntry['part']; text: string }[] = [];
  for (const [index, pack] of packs.entries()) {
    const bytes = files[index];
    if (bytes === undefined) return unreachable;
    if (!(await isAsPublished(bytes, pack))) return { ok: false, why: 'broken' };
    texts.push({ part: pack.part, text: textOf(bytes) });
  }
  return decodeRegion(texts);
};
