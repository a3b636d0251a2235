// SPDX-License-Identifier: AGPL-3.0-or-later
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { FIRST_SECTIONS } from './src/i18n/sections.ts';
import { drawnIn } from './src/prerender/drawn.ts';
import { languageModules, languageOfModule } from './src/prerender/language-modules.ts';
import { letterModules } from './src/prerender/letter-modules.ts';
import { baseOf, optionsOf } from './src/prerender/options.ts';
import { PACKAGES } from './src/prerender/packages.ts';
import { publisherOf } from './src/prerender/publisher.ts';
import { answerRequests } from './src/prerender/serve.ts';

const base = baseOf(process.env);
const DATA = 'public/data';

/** Italian sentences that readers of every language show at a desk: they must not bring all Italian words along. */
const SAID_IN_ITALIAN = [resolve('locales/it/town.json')];

/** Sections that are asked for together come as one file: each more is a name in the worker's list, 24 times. */
const TOGETHER: Readonly<Record<string, string>> = {
  handover: 'settings',
  mediator: 'desk',
  notes: 'pathway',
  notices: 'pathway',
  phrases: 'show',
  poster: 'pathway',
  saved: 'pathway',
  printing: 'desk',
};

/** One file for what the first screen says in a language; the other sections come when they are asked for. */
const wordsFile = (id: string): string | null => {
  const whole = languageOfModule(id);
  if (whole !== undefined) return `words-${whole}`;
  const [, lang, section] = /[\\/]locales[\\/]([\w-]+)[\\/]([\w-]+)\.json$/.exec(id) ?? [];
  if (lang === undefined || section === undefined) return null;
  const first = (FIRST_SECTIONS as readonly string[]).includes(section) && !SAID_IN_ITALIAN.includes(id);
  return first ? `words-${lang}` : `words-${lang}-${TOGETHER[section] ?? section}`;
};

/**
 * Few files, because on a slow line each costs a round trip: what every page starts with, what several screens
 * share (searching and the map excepted, which are long and come when somebody searches), what every list of results
 * is made of, what the map and its screen both need, and the words by language.
 */
const FILES = [
  // What fetches the other files: it must not travel with the words of one language.
  { name: 'first', test: /vite\/preload-helper/, priority: 8 },
  { name: wordsFile, debugName: 'words', priority: 7 },
  { name: 'first', tags: ['$initial' as const], priority: 6 },
  // Of practice, one file: each is a name in the worker's list.
  {
    name: 'practise',
    test: /[\\/]src[\\/](ui[\\/]practice|app[\\/]in-practice|store[\\/]set-practice)/,
    priority: 5,
  },
  // What reads a plan, and what it says: whoever needs one of these needs most of them.
  {
    name: 'plan',
    test: /[\\/]src[\\/](domain[\\/]pathway[\\/](bits|crc|notes|pathway|payload|saved-plans|slot-bits|slots)\.|ui[\\/]pathway[\\/](coded|NoteTags)\.)/,
    // After what all share, which this would take along.
    priority: 0,
  },
  {
    name: 'parts',
    test: /[\\/]src[\\/](domain[\\/](?!search|find[\\/](?!trust|territory|query)|map|embed|drawing|streets|pass[\\/]|posters|notices|pathway[\\/](?!langs|letters|regions))|i18n|store[\\/]discreet|ui[\\/](kit|parts|home[\\/]Tiles|show[\\/]fill|town[\\/]Around|service[\\/]place|start[\\/]use-position|[\w-]+\.))/,
    minShareCount: 2,
    priority: 3,
  },
  // What a group needs goes with it: apart first, or pages of services would fetch what the map needs.
  {
    name: 'actions',
    test: /[\\/]src[\\/]ui[\\/](service[\\/](Actions|facts)|show[\\/]italian)/,
    priority: 2,
  },
  { name: 'listen', test: /[\\/]src[\\/]ui[\\/]listen[\\/]/, minShareCount: 2, priority: 2 },
  { name: 'results', test: /[\\/]src[\\/](domain[\\/]find|ui[\\/]find)[\\/]/, minShareCount: 3, priority: 1 },
  {
    name: 'chart',
    test: /[\\/]src[\\/](ui[\\/]map[\\/](LateMap|use-view|use-drawings)|domain[\\/]map|store[\\/]drawings)/,
    priority: 1,
  },
  // What is shown to somebody: from a service, from the guides, from the desk.
  { name: 'show', test: /[\\/]src[\\/]ui[\\/]show[\\/](?!italian|fill)/, priority: 1 },
];

/** What the drawings of the map are made from is in public/ with its licences, but no reader needs it. */
const withoutMapSources: Plugin = {
  name: 'without-map-sources',
  apply: 'build',
  writeBundle: ({ dir = 'dist' }) => rmSync(join(dir, 'map'), { recursive: true, force: true }),
};

/** Of Leaflet, what nobody asks for stays away; these of its files put together what belongs together. */
const SPARE_PARTS = /leaflet\/src\/(?!Leaflet|map\/|geo\/)/;

/** `npm start` answers as a good host would: with and without the slash, and 404.html for the rest. */
const likeAHost: Plugin = {
  name: 'like-a-host',
  configurePreviewServer: ({ middlewares, config }) => {
    middlewares.use(answerRequests({ root: config.build.outDir, base }));
  },
};

const RULES = ['architecture', 'data', 'domain', 'i18n', 'pipeline'];
const OTHER_RUNS = ['all', 'budget', 'e2e'];
const inFolders = (folders: readonly string[]): string[] =>
  folders.map(folder => `tests/${folder}/**/*.test.{ts,tsx}`);

export default defineConfig({
  base,
  plugins: [
    preact({ devToolsEnabled: false }),
    languageModules,
    letterModules(),
    withoutMapSources,
    likeAHost,
  ],
  resolve: PACKAGES,
  define: {
    'import.meta.env.APPRODO_VERSION': JSON.stringify(manifest.version),
    'import.meta.env.APPRODO_PUBLISHER': JSON.stringify(publisherOf(DATA, optionsOf(process.env))),
    'import.meta.env.APPRODO_DRAWN': JSON.stringify(drawnIn(DATA)),
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // The pages carry the style all screens share in themselves. Split, every part of a screen that comes later
    // would fetch it once more, which the worker does not keep: without a network the part would not come.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    // Prerendering and the worker look up in it which files a page needs.
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: FILES },
        // Libraries talk to their own makers; no reader hears it.
        minify: { compress: { dropConsole: true } },
        // The worker names each file: one letter less of a hundred and fifty names.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        entryFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
      },
      treeshake: { moduleSideEffects: [{ test: SPARE_PARTS, sideEffects: false }] },
    },
  },
  test: {
    // The reference parser of opening hours reads the device's zone; ours must not.
    env: { TZ: 'Europe/Rome' },
    setupFiles: ['tests/support/set-up.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By itself it leaves one core idle, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      // Calculations share nothing that could be left over: they need not load everything again for each file.
      { extends: true, test: { name: 'rules', include: inFolders(RULES), isolate: false } },
      {
        extends: true,
        test: {
          name: 'the rest',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: inFolders([...RULES, ...OTHER_RUNS]),
        },
      },
    ],
  },
});
