// SPDX-License-Identifier: AGPL-3.0-or-later
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { type OnlinePictures, STREETS_FOLDER, type StreetsEntry } from '../../../src/domain/streets.ts';
import { PACKAGES } from '../../../src/prerender/packages.ts';
import { policyOf } from '../../../src/prerender/policy.ts';

const PAGE = 'tests/support/streets-page';
const SHEETS = [
  'src/ui/styles/tokens.css',
  'src/ui/styles/base.css',
  'src/ui/styles/kit.css',
  'src/ui/styles/sheets/map.css',
  'node_modules/leaflet/dist/leaflet.css',
];
const OWN = '#map{block-size:24rem;background:var(--map-sea)}main{padding:1rem}';

/** Bundles the page as the app is bundled; the scripts that come later are files of their own. */
export const bundleStreetsPage = async (root: string): Promise<void> => {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact({ devToolsEnabled: false })],
    resolve: PACKAGES,
    build: {
      target: 'es2022',
      outDir: root,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: `${PAGE}/main.tsx`,
        output: { entryFileNames: 'main.js', chunkFileNames: 'assets/[name].js' },
      },
    },
  });
  cpSync('locales', join(root, 'locales'), { recursive: true });
  cpSync(`${PAGE}/before.js`, join(root, 'before.js'));
  mkdirSync(join(root, 'icons'));
  cpSync('public/i.svg', join(root, 'i.svg'));
};

/** Packed bytes of some files of the bundle and of all they cannot start without, but for the page's own. */
export const packedSize = (root: string, names: readonly string[]): number => {
  const files = new Map<string, Buffer>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    const bytes = readFileSync(join(root, 'assets', file));
    files.set(file, bytes);
    for (const [, next = ''] of bytes.toString().matchAll(/\b(?:from|import)\s*["']\.\/([\w-]+\.js)["']/g))
      visit(next);
  };
  for (const name of names) visit(`${name}.js`);
  return [...files.values()].reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
};

type Published = { file: string; bytes: Buffer };

/** Writes the page with the app's own policy, and the index of a map with these streets and pictures. */
export const writeStreetsPage = (root: string, streets?: Published, pictures?: OnlinePictures): void => {
  const style = [...SHEETS.map(file => readFileSync(file, 'utf8')), OWN]
    .join('\n')
    .replace(/url\([^)]*\)/g, 'none')
    // As the browser reads it, which is what the policy's hash is of.
    .replaceAll('\r', '');
  // The one policy besides the app's own is what lets Leaflet start at all.
  const policy = policyOf([style], { pictures }).replace(
    'trusted-types approdo',
    'trusted-types approdo default',
  );
  const head = `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><title>Strade</title>`;
  writeFileSync(
    join(root, 'index.html'),
    `<!doctype html><html lang="it"><head>${head}<style>${style}</style></head><body><div id="app"></div><script src="/before.js"></script><script type="module" src="/main.js"></script></body></html>`,
  );
  mkdirSync(join(root, STREETS_FOLDER), { recursive: true });
  const entry: StreetsEntry | undefined = streets && {
    file: streets.file,
    bytes: streets.bytes.length,
    maxZoom: 14,
    credits: '© OpenStreetMap',
  };
  if (streets !== undefined) writeFileSync(join(root, STREETS_FOLDER, streets.file), streets.bytes);
  const index = { ...(entry && { streets: { basilicata: entry } }), ...(pictures && { online: pictures }) };
  writeFileSync(join(root, 'data/map/index.json'), JSON.stringify(index));
};
