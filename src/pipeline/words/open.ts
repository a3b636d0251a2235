// SPDX-License-Identifier: AGPL-3.0-or-later
import { error, type Fault } from '../fault.ts';
import type { Files } from '../read/disk.ts';
import { type Language, readLanguages } from './language-list.ts';

/** A file of words: sentences, and groups of them. */
export type Tree = { [key: string]: string | Tree };

/** For officers, who work in Italian, and for the pages that have no language. */
export const ITALIAN_ONLY: readonly string[] = [
  'data-changelog',
  'desk',
  'mediator',
  'pipeline',
  'printing',
  'site',
];
/** What people type, not what they read: misspelt and in any letters on purpose. */
export const TYPED = 'search';
/** Written by the command line: of which Italian each sentence is made. */
export const MADE_FROM = 'made-from';
/** Lists of all languages in one file, because they are read before a language is known. */
export const SHARED: readonly string[] = ['start-words', 'safety-words'];
export const SOURCE = 'it';
/** The only list of the languages. */
export const LIST = 'languages.json';

/** A folder of languages as it lies on the disk; a file that cannot be read is there without its content. */
export type Locales = {
  root: string;
  languages: readonly Language[];
  /** Every folder, with what its files hold by their name without `.json`. */
  folders: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  shared: ReadonlyMap<string, unknown>;
  faults: readonly Fault[];
};

/** The path of a file of the folder as the person who typed the command would write it. */
export const pathOf = ({ root }: Pick<Locales, 'root'>, ...names: string[]): string =>
  [root.replace(/\/+$/, ''), ...names].join('/');

const lineOf = (text: string, why: unknown): number | undefined => {
  const at = /position (\d+)/.exec(String(why))?.[1];
  return at === undefined ? undefined : text.slice(0, Number(at)).split('\n').length;
};

const readJson = (bytes: Uint8Array, file: string): { value?: unknown; faults: Fault[] } => {
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { value: JSON.parse(text), faults: [] };
  } catch (why) {
    return { faults: [error('jsonBroken', { file, line: lineOf(text, why) })] };
  }
};

const isHidden = (name: string): boolean => name.split('/').some(part => part.startsWith('.'));

/** Opens a folder of languages: what its files hold, and what is wrong with the files themselves. */
export const openLocales = (root: string, files: Files): Locales => {
  const faults: Fault[] = [];
  const path = (name: string): string => pathOf({ root }, name);
  const read = (name: string): unknown => {
    const { value, faults: found } = readJson(files.bytes(name), path(name));
    faults.push(...found);
    return value;
  };
  const folders = new Map<string, Map<string, unknown>>();
  for (const name of files.names) {
    const [, folder = '', section] = /^([^/]+)\/(?:([^/]+)\.json$)?/.exec(name) ?? [];
    if (folder === '' || isHidden(name)) continue;
    const held = folders.get(folder) ?? new Map<string, unknown>();
    folders.set(folder, held);
    if (section === undefined) faults.push(error('notWords', { file: path(name) }));
    else held.set(section, read(name));
  }
  const has = (name: string): boolean => files.names.includes(name);
  if (!has(LIST)) faults.push(error('languagesMissing', { file: path(LIST) }));
  const list = has(LIST) ? readLanguages(read(LIST), path(LIST)) : { languages: [], faults: [] };
  const shared = new Map(
    SHARED.filter(name => has(`${name}.json`)).map(name => [name, read(`${name}.json`)]),
  );
  return { root, languages: list.languages, folders, shared, faults: [...faults, ...list.faults] };
};
