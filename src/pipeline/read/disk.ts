// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a data folder by their path inside it, with `/`: on disk, or in a test's memory. */
export type Files = {
  names: readonly string[];
  /** Size in bytes, asked before reading. */
  size: (name: string) => number;
  bytes: (name: string) => Uint8Array;
};

// Excel and LibreOffice leave these beside a sheet somebody has open.
const LOCK_FILE = /^(~\$|\.~lock\.)/;

const namesIn = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return namesIn(root, name);
    return LOCK_FILE.test(entry.name) ? [] : [name];
  });

/** The files under a folder on disk; undefined when there is no such folder. */
export const filesOnDisk = (root: string): Files | undefined => {
  if (!existsSync(root) || !statSync(root).isDirectory()) return undefined;
  return {
    names: namesIn(root, '').sort(),
    size: name => statSync(join(root, name)).size,
    bytes: name => readFileSync(join(root, name)),
  };
};
