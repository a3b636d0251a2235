// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { error, type Fault } from '../fault.ts';
import { decodeUtf8 } from './bytes.ts';
import { readCsv, type Table } from './csv.ts';

const ALLOWED = /\.(csv|md|ya?ml)$/i;

/** A data folder on disk; every path it speaks of is relative to where the person ran the command. */
export type DataFolder = {
  path: (name: string) => string;
  has: (name: string) => boolean;
  text: (name: string) => string | undefined;
  table: (name: string) => Table | undefined;
  /** File names in a sub-folder, sorted. */
  list: (folder: string, ending: RegExp) => string[];
  faults: Fault[];
};

const strangers = (root: string, folder: string): Fault[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const name = join(folder, entry.name);
    if (entry.isDirectory()) return strangers(root, name);
    return ALLOWED.test(entry.name) ? [] : [error('unknownFile', { file: join(root, name) })];
  });

/** Opens a data folder; reading problems gather in `faults` instead of stopping at the first. */
export const openFolder = (root: string): DataFolder => {
  const faults: Fault[] = [];
  const path = (name: string) => join(root, name);
  const has = (name: string) => existsSync(path(name)) && statSync(path(name)).isFile();
  const text = (name: string): string | undefined => {
    try {
      const decoded = decodeUtf8(readFileSync(path(name)), path(name));
      if ('text' in decoded) return decoded.text;
      faults.push(decoded.fault);
    } catch (why) {
      faults.push(error('fileUnreadable', { file: path(name) }, { why: (why as NodeJS.ErrnoException).code ?? '' }));
    }
    return undefined;
  };
  const table = (name: string): Table | undefined => {
    const body = text(name);
    if (body === undefined) return undefined;
    const read = readCsv(body, path(name));
    faults.push(...read.faults);
    return read.table;
  };
  const list = (folder: string, ending: RegExp): string[] => {
    const full = path(folder);
    if (!existsSync(full)) return [];
    return readdirSync(full).filter(name => ending.test(name)).sort();
  };
  if (existsSync(root)) faults.push(...strangers(root, '.'));
  else faults.push(error('fileMissing', { file: root }, { why: words.files.data }));
  return { path, has, text, table, list, faults };
};
