// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import words from '../../../locales/it/data-changelog.json' with { type: 'json' };
import type { PackEntry, RegionEntry } from '../../domain/manifest.ts';
import type { Region } from '../../domain/pack.ts';
import { decodeRegion } from '../../domain/pack-decode.ts';
import { decodeManifest } from '../../domain/pack-manifest.ts';
import type { Refusal } from '../../domain/pack-open.ts';
import { sha256 } from '../build/hash.ts';
import { MANIFEST } from '../build/packs.ts';
import { error, type Fault } from '../fault.ts';
import { fill } from '../fill.ts';

/** What was published last: its regions, and a mark by which a changelog entry remembers what it was compared with. */
export type Published = { regions: Region[]; base: string };

const PATIENCE_MS = 30_000;
const utf8 = new TextDecoder();

class Unreadable extends Error {}

const say = (why: keyof typeof words.why, params: Record<string, string> = {}): Unreadable =>
  new Unreadable(fill(words.why[why], params));

const isAddress = (source: string): boolean => /^https?:\/\//.test(source);

const download = async (source: string, path: string): Promise<Uint8Array> => {
  const base = source.endsWith('/') ? source : `${source}/`;
  const answer = await fetch(new URL(path, base), { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (answer.status === 404 && path === MANIFEST) throw say('noManifest');
  if (!answer.ok) throw say('unreachable', { detail: `${path}, ${answer.status}` });
  return new Uint8Array(await answer.arrayBuffer());
};

const open = async (source: string, path: string): Promise<Uint8Array> => {
  try {
    return isAddress(source) ? await download(source, path) : await readFile(join(source, path));
  } catch (why) {
    if (why instanceof Unreadable) throw why;
    if ((why as NodeJS.ErrnoException).code === 'ENOENT' && path === MANIFEST) throw say('noManifest');
    const { cause, code, message } = why as NodeJS.ErrnoException & { cause?: NodeJS.ErrnoException };
    throw say('unreachable', { detail: `${path}, ${cause?.code ?? code ?? message}` });
  }
};

const refusal = (why: Refusal, path: string): Unreadable =>
  why === 'newer' ? say('newer') : say('broken', { path });

const openPack = async (source: string, { path, part, sha256: stated }: PackEntry) => {
  const bytes = await open(source, path);
  if (sha256(bytes) !== stated) throw refusal('broken', path);
  return { part, text: utf8.decode(bytes) };
};

const openRegion = async (source: string, { id, packs }: RegionEntry): Promise<Region> => {
  const region = decodeRegion(await Promise.all(packs.map(entry => openPack(source, entry))));
  if (!region.ok) throw refusal(region.why, id);
  return region.value;
};

const openAll = async (source: string): Promise<Published> => {
  const bytes = await open(source, MANIFEST);
  const manifest = decodeManifest(utf8.decode(bytes));
  if (!manifest.ok) throw refusal(manifest.why, MANIFEST);
  const regions: Region[] = [];
  for (const entry of manifest.value.regions) regions.push(await openRegion(source, entry));
  return { regions, base: sha256(bytes).slice(0, 10) };
};

/** Reads published packs from a folder or an http(s) address, each checked against its hash; what cannot be read is a fault. */
export const openPublished = async (source: string): Promise<Published | { fault: Fault }> => {
  try {
    return await openAll(source);
  } catch (why) {
    if (!(why instanceof Unreadable)) throw why;
    return { fault: error('fileUnreadable', { file: source }, { why: why.message }) };
  }
};
