// SPDX-License-Identifier: AGPL-3.0-or-later
import { join } from 'node:path';
import { error, type Fault } from '../fault.ts';
import { nearHint } from '../parse/problem.ts';
import { decodeUtf8, tooLarge } from './bytes.ts';
import { readCsv, type Table } from './csv.ts';
import type { Files } from './disk.ts';
import { isKnownFile, TOP_LISTS } from './known-files.ts';

/** A data folder being read; every path it speaks of is relative to where the person ran the command. */
export type DataFolder = {
  path: (name: string) => string;
  has: (name: string) => boolean;
  text: (name: string) => string | undefined;
  table: (name: string) => Table | undefined;
  /** Paths of the files in a sub-folder, sorted. */
  list: (folder: string) => string[];
  /** Everything wrong with the files themselves, gathered instead of stopping at the first. */
  faults: Fault[];
};

/** Files that no reader would open: a typing slip in a name must not lose its rows in silence. */
export const strangers = (root: string, { names }: Files): Fault[] =>
  names
    .filter(name => !isKnownFile(name))
    .map(name => error('unknownFile', { file: join(root, name) }, { hint: nearHint(name, TOP_LISTS) }));

/** Opens a data folder for reading. */
export const openFolder = (root: string, files: Files): DataFolder => {
  const faults: Fault[] = [];
  const present = new Set(files.names);
  const path = (name: string) => join(root, name);
  const text = (name: string): string | undefined => {
    try {
      const large = tooLarge(files.size(name), path(name));
      const decoded = large ?? decodeUtf8(files.bytes(name), path(name));
      if ('text' in decoded) return decoded.text;
      faults.push(decoded.fault);
    } catch (why) {
      faults.push(
        error('fileUnreadable', { file: path(name) }, { why: (why as NodeJS.ErrnoException).code ?? '' }),
      );
    }
    return undefined;
  };
  const table = (name: string): Table | undefined => {
    const body = text(name);
    if (body === undefined) return undefined;
    const read = readCsv(body, path(name));
    for (const fault of read.faults) faults.push(fault);
    return read.table;
  };
  const list = (folder: string): string[] =>
    files.names
      .filter(name => name.startsWith(`${folder}/`) && isKnownFile(name) && !name.endsWith('.md'))
      .sort();
  return { path, has: name => present.has(name), text, table, list, faults };
};
