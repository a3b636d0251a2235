// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWardrobe, type Wardrobe } from './wardrobe.ts';

type Chunk = {
  file: string;
  name?: string;
  src?: string;
  css?: string[];
  imports?: string[];
  dynamicImports?: string[];
};
type Chunks = Record<string, Chunk>;

/** What the client build made: the styles, one script that starts everything, and the files that come later. */
export type Bundle = {
  wardrobe: Wardrobe;
  /** The first script, then those it cannot start without. */
  first: readonly string[];
  /** The files a module needs besides the first ones; none if it is part of them or not in the build. */
  filesOf: (module: string) => string[];
  /** The files of words in a language: those of the first screen and of some sections, or all that pages ask for. */
  wordsOf: (lang: string, sections?: readonly string[]) => string[];
  /** Every script the app may ask for, besides words. */
  scripts: readonly string[];
  /** The scripts that only some modules need. */
  onlyFor: (modules: readonly string[]) => string[];
};

const ENTRY = 'index.html';
/** Words that stay on the bench: the command line and this build speak them, no page asks for them. */
const BENCH_WORDS = ['pipeline', 'data-changelog', 'pages', 'site'];

const reach = (chunks: Chunks, start: string, next: (chunk: Chunk) => readonly string[]): string[] => {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const chunk = chunks[key];
    if (chunk === undefined || seen.has(key)) return;
    seen.add(key);
    next(chunk).forEach(visit);
  };
  visit(start);
  return [...seen];
};

const wordsIn = (chunks: Chunks, lang: string, sections: readonly string[] | undefined): string[] =>
  Object.values(chunks)
    .filter(({ name = '' }) => {
      if (name === `words-${lang}`) return true;
      if (!name.startsWith(`words-${lang}-`)) return false;
      const section = name.slice(`words-${lang}-`.length);
      return sections?.includes(section) ?? !BENCH_WORDS.includes(section);
    })
    .map(({ file }) => file);

/** Reads a client build by the list Vite writes of its files. */
export const bundleOf = (chunks: Chunks, wardrobe: Wardrobe): Bundle => {
  const fileOf = (key: string): string => chunks[key]?.file ?? '';
  const statics = ({ imports = [] }: Chunk) => imports;
  const first = reach(chunks, ENTRY, statics);
  const around = (modules: readonly string[]): string[] =>
    reach(chunks, ENTRY, ({ imports = [], dynamicImports = [] }) =>
      [...imports, ...dynamicImports].filter(key => !modules.includes(key)),
    );
  const all = around([]);
  const isWords = (key: string): boolean =>
    /^words-/.test(chunks[key]?.name ?? '') || /^locales\/[^/]+\//.test(key);
  return {
    wardrobe,
    first: first.map(fileOf),
    filesOf: module =>
      reach(chunks, module, statics)
        .filter(key => !first.includes(key))
        .map(fileOf),
    wordsOf: (lang, sections) => [...new Set(wordsIn(chunks, lang, sections))].sort(),
    onlyFor: modules => {
      const others = new Set(around(modules).map(fileOf));
      return [...new Set(all.map(fileOf).filter(file => !others.has(file)))];
    },
    scripts: [...new Set(all.filter(key => !isWords(key)).map(fileOf))].sort(),
  };
};

/** The client build under `dist`. */
export const readBundle = (dist: string): Bundle => {
  const chunks: Chunks = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  return bundleOf(chunks, readWardrobe(dist, chunks));
};
