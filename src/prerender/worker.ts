// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { RECORDINGS_LIST } from '../domain/recordings.ts';
import { WORDS_FILE } from '../domain/words-files.ts';
import type { Bundle } from './bundle.ts';
import { hasStreets, STREETS_MODULES } from './map-files.ts';
import { NEVER_KEPT } from './wardrobe.ts';

/** A file the worker keeps; `revision` is for those whose name does not change with what is in them. */
export type Kept = { url: string; revision: string | null };

/** What stands still between builds but is part of the app. */
const STEADY = [
  'shell.html',
  WORDS_FILE,
  RECORDINGS_LIST,
  'exit.html',
  'manifest.webmanifest',
  'i.svg',
  'icons/mark.svg',
  'icons/app-192.png',
  'icons/app-512.png',
];
const SOURCE_WORDS = 'it';
/** Where an office prints: there is a network, and every phone would keep it for nothing. */
export const PAPER_MODULES = ['src/ui/desk/posters/PostersPage.tsx', 'src/ui/desk/notices/NoticesPage.tsx'];

const revisionOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);

/** Everything the app needs to open without a network, in Italian. */
export const keptFiles = (dist: string, bundle: Bundle): Kept[] => {
  const { first, scripts, wardrobe, wordsOf, onlyFor } = bundle;
  const idle = new Set([...(hasStreets(dist) ? [] : onlyFor(STREETS_MODULES)), ...onlyFor(PAPER_MODULES)]);
  const steady = STEADY.filter(file => existsSync(join(dist, file)));
  const needed = scripts.filter(file => !idle.has(file));
  const styles = wardrobe.files.filter(file => !NEVER_KEPT.some(sheet => file.includes(`/${sheet}-`)));
  const hashed = [...new Set([...first, ...needed, ...styles, ...wordsOf(SOURCE_WORDS)])].sort();
  return [
    ...steady.map(url => ({ url, revision: revisionOf(join(dist, url)) })),
    ...hashed.map(url => ({ url, revision: null })),
  ];
};

/** Words of the other languages: kept when a reader uses them. */
export const wordFiles = ({ wordsOf }: Bundle, languages: readonly string[]): Record<string, string[]> =>
  Object.fromEntries(
    languages.filter(lang => lang !== SOURCE_WORDS).map(lang => [lang, wordsOf(lang)] as const),
  );

/** The bytes of all of them, packed. */
export const wordsSize = (dist: string, words: Record<string, string[]>): { bytes: number } => ({
  bytes: Object.values(words)
    .flat()
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0),
});

const LETTERS = /^((?:letters|names)-[A-Z][a-z]{3})-[\w-]+\.woff2$/;

/** Fonts of letters that phones may lack: kept by those who needed them. */
export const letterFiles = (dist: string): Record<string, string[]> =>
  Object.fromEntries(
    readdirSync(join(dist, 'assets'))
      .map(file => [LETTERS.exec(file)?.[1], [`assets/${file}`]] as const)
      .filter(([name]) => name !== undefined),
  );

const ASSETS = 'assets/';
const isAsset = (url: string): boolean => url.startsWith(ASSETS);

type Made = { dist: string; kept: readonly Kept[]; on: boolean };

/** Builds `sw.js` beside the pages, with the list of what it keeps written into it; or the one that clears everything away. */
export const buildWorker = async ({ dist, kept, on }: Made): Promise<void> => {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      'self.__WB_MANIFEST': JSON.stringify(kept.filter(({ url }) => !isAsset(url))),
      // A hundred names are a third of the worker: nothing else is said of each.
      'self.__ASSETS': JSON.stringify(
        kept
          .filter(({ url }) => isAsset(url))
          .map(({ url }) => url.slice(ASSETS.length))
          .join(' '),
      ),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      target: 'es2022',
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: on ? 'src/sw/sw.ts' : 'src/sw/farewell.ts',
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
};
