// SPDX-License-Identifier: AGPL-3.0-or-later
import type { KeyObject } from 'node:crypto';
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import type { Manifest } from '../../domain/manifest.ts';
import { decodeManifest } from '../../domain/pack-manifest.ts';
import { SIGNATURES_FILE } from '../../domain/pass/signatures.ts';
import { PUBLISHER_FILE, publisherSchema } from '../../domain/publisher.ts';
import { sha256 } from '../build/hash.ts';
import { MANIFEST } from '../build/packs.ts';
import { keyFrom, publicKeyOf, signaturesOf } from '../build/signing.ts';
import { TRAINING_FOLDER } from '../build/write.ts';
import { fill } from '../fill.ts';
import { type Options, UsageError } from './options.ts';
import type { Say } from './report.ts';

const { signing } = words;

/** Only the owner may read a file of a private key; a system without such bits says nothing. */
const isOpenToOthers = (file: string): boolean =>
  process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;

const textOfKey = (file: string | undefined): string => {
  const given = process.env.APPRODO_SIGNING_KEY ?? '';
  if (file === undefined && given === '') throw new UsageError(signing.noKey);
  if (file === undefined) return given;
  if (isOpenToOthers(file)) throw new UsageError(fill(signing.readByOthers, { file }));
  return readFileSync(file, 'utf8');
};

const privateKey = (file: string | undefined): KeyObject => {
  const key = keyFrom(textOfKey(file));
  if (key === undefined) throw new UsageError(signing.notAKey);
  return key;
};

/** The key that phones with this copy of the app believe. */
const publishedKey = (out: string): string => {
  const file = join(out, PUBLISHER_FILE);
  const read = existsSync(file)
    ? publisherSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    : undefined;
  const key = read?.success ? read.data.signatureKey : undefined;
  if (key === undefined) throw new UsageError(fill(signing.noPublicKey, { folder: out }));
  return key;
};

const manifestIn = (folder: string): Manifest => {
  const file = join(folder, MANIFEST);
  const read = existsSync(file) ? decodeManifest(readFileSync(file, 'utf8')) : undefined;
  if (!read?.ok) throw new UsageError(fill(signing.noData, { folder }));
  return read.value;
};

/** Nothing is signed that phones would find to be something else. */
const mustMatch = (folder: string, { regions }: Manifest): void => {
  for (const { path, sha256: stated } of regions.flatMap(({ packs }) => packs)) {
    const file = join(folder, path);
    if (!existsSync(file) || sha256(readFileSync(file)) !== stated)
      throw new UsageError(fill(signing.changed, { path }));
  }
};

/** `sign`: writes the signatures of built data beside their manifest. */
export const sign = ({ out, training, key: keyFile }: Options, say: Say): number => {
  const folder = training ? join(out, TRAINING_FOLDER) : out;
  const manifest = manifestIn(folder);
  const expected = publishedKey(out);
  const key = privateKey(keyFile);
  if (publicKeyOf(key) !== expected) throw new UsageError(signing.otherKey);
  mustMatch(folder, manifest);
  const signatures = signaturesOf(manifest, key);
  const file = join(folder, SIGNATURES_FILE);
  writeFileSync(`${file}.new`, JSON.stringify(signatures));
  renameSync(`${file}.new`, file);
  say(fill(signing.signed, { file, count: manifest.regions.length }));
  return 0;
};
