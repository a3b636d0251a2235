// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SCREENS, type Sheet } from '../ui/screens.ts';

/** The style all screens share, and the sheets that some of them wear besides. */
export type Wardrobe = { core: string; sheets: Readonly<Record<string, string>>; files: readonly string[] };

/** What Vite calls the one style of everything that is not split off by name. */
const SHARED = 'style.css';

type Chunk = { file: string; src?: string; css?: string[] };

/** The style without the tokens nobody reads: they would be in every page, once for each theme. */
const withoutIdleTokens = (style: string, readers: string): string => {
  const read = new Set([...readers.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
  return style.replace(/(?<=[{;])(--[\w-]+):[^;{}]*(;|(?=\}))/g, (whole, name) =>
    read.has(name) ? whole : '',
  );
};

/** A style as it stands in a page. What it asks for by name would be sought beside each page, so it may ask for nothing. */
const inlineStyle = (text: string): string => {
  const style = text.replace(/\/\*\$vite\$:\d+\*\//, '').trim();
  if (/url\(|@import|<\//.test(style))
    throw new Error('The style asks for a file or could end its element: it cannot stand inside the pages.');
  return style;
};

/** The styles of a client build, read by the list Vite writes of its files. */
export const readWardrobe = (dist: string, chunks: Readonly<Record<string, Chunk>>): Wardrobe => {
  const read = (file: string): string => inlineStyle(readFileSync(join(dist, file), 'utf8'));
  const shared = chunks[SHARED]?.file;
  if (shared === undefined) throw new Error('The client build has no style that all screens share.');
  const fetching = Object.values(chunks).filter(({ css }) => css !== undefined);
  if (fetching.length > 0)
    throw new Error(`${fetching[0]?.file} fetches a style that stands in every page already.`);
  const own = Object.values(chunks).filter(({ file }) => file.endsWith('.css') && file !== shared);
  const sheets = Object.fromEntries(
    own.map(({ file, src = '' }) => [basename(src, '.css'), read(file)] as const),
  );
  const core = read(shared);
  return {
    core: withoutIdleTokens(core, [core, ...Object.values(sheets)].join('')),
    sheets,
    files: own.map(({ file }) => file),
  };
};

/** What stands in a page that wears these sheets. */
export const styleOf = ({ core, sheets }: Wardrobe, names: readonly string[]): string =>
  core + names.map(name => sheets[name] ?? '').join('');

/** The doors of printed codes are made of what the start page is made of. */
export const DOOR_SHEETS: readonly Sheet[] = ['start'];

export const sheetsOf = (page: keyof typeof SCREENS): readonly Sheet[] =>
  page === 'code' ? DOOR_SHEETS : (SCREENS[page]?.sheets ?? []);

/** What only officers wear who print, and frames on other people's pages: it comes with those screens, and no phone keeps it. */
export const NEVER_KEPT: readonly string[] = ['embed', 'notice', 'poster'] satisfies Sheet[];
/** What comes as a file of its own, so that the page for any address stays light. */
const NOT_IN_SHELL: readonly string[] = [...NEVER_KEPT, 'practice' satisfies Sheet];

/** What the page for any address wears: it may become any screen. */
export const shellSheets = ({ sheets }: Wardrobe): string[] =>
  Object.keys(sheets).filter(sheet => !NOT_IN_SHELL.includes(sheet));

/** Every style some page of the site carries, the shell among them. */
export const allStyles = (wardrobe: Wardrobe): string[] => {
  const worn = (Object.keys(SCREENS) as (keyof typeof SCREENS)[]).map(sheetsOf);
  return [...new Set([...worn, shellSheets(wardrobe)].map(names => styleOf(wardrobe, names)))];
};
