// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { MAP_FOLDER, PICTURES } from '../../domain/drawing-files.ts';
import { MANIFEST } from './packs.ts';

/** Only what an earlier build can have written is ever removed: a wrong `--out` must not cost anybody a folder. */
const PACK_NAME = /^[a-z0-9]+-[\w-]{10}\.json$/;
const DRAWING_NAME = /^[a-z0-9-]+\.[0-9a-f]{10}\.json$/;
const PICTURE_NAME = /^\d{6}\.svg$/;
/** The made-up set lives inside the real one's folder and is built on its own. */
export const TRAINING_FOLDER = 'training';

const writeAll = (folder: string, files: ReadonlyMap<string, Uint8Array>): void => {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
};

const moveIn = (from: string, to: string, paths: Iterable<string>): void => {
  for (const path of paths) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    renameSync(join(from, path), join(to, path));
  }
};

type Files = ReadonlyMap<string, Uint8Array>;

const removeOld = (out: string, folder: string, named: RegExp, files: Files): void => {
  const path = join(out, folder);
  const old = readdirSync(path).filter(name => named.test(name) && !files.has(`${folder}/${name}`));
  for (const name of old) if (statSync(join(path, name)).isFile()) rmSync(join(path, name));
  if (old.length > 0 && readdirSync(path).length === 0) rmdirSync(path);
};

const removeOldFiles = (out: string, files: Files): void => {
  if (existsSync(join(out, PICTURES))) removeOld(out, PICTURES, PICTURE_NAME, files);
  for (const entry of readdirSync(out, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === TRAINING_FOLDER) continue;
    removeOld(out, entry.name, entry.name === MAP_FOLDER ? DRAWING_NAME : PACK_NAME, files);
  }
};

/**
 * Publishes a build in a folder. All files are first written beside it; then the packs move in, whose names
 * hold their hash and so replace nothing that differs; then the manifest, in one rename: before it the old
 * build is whole, after it the new one. Last, files of earlier builds that this one does not have are removed.
 */
export const writeBuild = (out: string, files: ReadonlyMap<string, Uint8Array>): void => {
  if (!files.has(MANIFEST)) throw new Error('A build without a manifest cannot be published.');
  const folder = resolve(out);
  mkdirSync(dirname(folder), { recursive: true });
  const staging = mkdtempSync(`${folder}.new-`);
  try {
    writeAll(staging, files);
    mkdirSync(folder, { recursive: true });
    const packs = [...files.keys()].filter(path => path !== MANIFEST);
    moveIn(staging, folder, packs);
    moveIn(staging, folder, [MANIFEST]);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  removeOldFiles(folder, files);
};
