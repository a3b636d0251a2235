// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Chunk = { file: string; name?: string; imports?: string[]; dynamicImports?: string[] };
type Chunks = Record<string, Chunk>;

/** What the client build made: one style, one script that starts everything, and the files that come later. */
export type Bundle = {
  style: string;
  /** The first script, then those it cannot start without. */
  first: readonly string[];
  /** The files a module needs besides the first ones; none if it is part of them or not in the build. */
  filesOf: (module: string) => string[];
  /** The files of words in a language: those of the first screen and of some sections, or all that pages ask for. */
  wordsOf: (lang: string, sections?: readonly string[]) => string[];
  /** Every script the app may ask for, besides words. */
  scripts: readonly string[];
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
export const bundleOf = (chunks: Chunks, style: string): Bundle => {
  const fileOf = (key: string): string => chunks[key]?.file ?? '';
  const statics = ({ imports = [] }: Chunk) => imports;
  const first = reach(chunks, ENTRY, statics);
  const all = reach(chunks, ENTRY, ({ imports = [], dynamicImports = [] }) => [
    ...imports,
    ...dynamicImports,
  ]);
  const isWords = (key: string): boolean => /^words-/.test(chunks[key]?.name ?? '') || /^locales\//.test(key);
  return {
    style,
    first: first.map(fileOf),
    filesOf: module =>
      reach(chunks, module, statics)
        .filter(key => !first.includes(key))
        .map(fileOf),
    wordsOf: (lang, sections) => [...new Set(wordsIn(chunks, lang, sections))].sort(),
    scripts: [...new Set(all.filter(key => !isWords(key)).map(fileOf))].sort(),
  };
};

/** The style without the tokens nobody reads: they would be in every page, once for each theme. */
const withoutIdleTokens = (style: string): string => {
  const read = new Set([...style.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
  return style.replace(/(?<=[{;])(--[\w-]+):[^;{}]*(;|(?=\}))/g, (whole, name) =>
    read.has(name) ? whole : '',
  );
};

/** The style as it stands in every page. What it asks for by name would be sought beside each page, so it may ask for nothing. */
const inlineStyle = (text: string): string => {
  const style = text.replace(/\/\*\$vite\$:\d+\*\//, '').trim();
  if (/url\(|@import|<\//.test(style))
    throw new Error('The style asks for a file or could end its element: it cannot stand inside the pages.');
  return withoutIdleTokens(style);
};

/** The client build under `dist`. */
export const readBundle = (dist: string): Bundle => {
  const chunks: Chunks = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const sheets = Object.values(chunks).filter(({ file }) => file.endsWith('.css'));
  const [sheet] = sheets;
  if (sheet === undefined || sheets.length > 1)
    throw new Error(`The client build has ${sheets.length} style sheets instead of one.`);
  return bundleOf(chunks, inlineStyle(readFileSync(join(dist, sheet.file), 'utf8')));
};
