// SPDX-License-Identifier: AGPL-3.0-or-later
import { decodeRegion } from '../../src/domain/pack-decode.ts';
import { buildPacks } from '../../src/pipeline/build/packs.ts';
import { checkFolder } from '../../src/pipeline/check/check.ts';
import { type Bundle, bundleOf } from '../../src/prerender/bundle.ts';
import type { Options } from '../../src/prerender/options.ts';
import type { Published } from '../../src/prerender/published.ts';

const TODAY = '2026-11-21';

/** What a folder of sheets publishes, without touching the disk. */
export const publishedFrom = (folder: string, training = false): Published => {
  const { loaded } = checkFolder(folder, TODAY, training ? { training, common: 'data' } : {});
  const { manifest, files } = buildPacks(loaded.dataset, { ...loaded.site });
  const text = (path: string) => new TextDecoder().decode(files.get(path));
  const regions = manifest.regions.map(({ packs }) => {
    const region = decodeRegion(packs.map(({ part, path }) => ({ part, text: text(path) })));
    if (!region.ok) throw new Error(region.why);
    return region.value;
  });
  return { manifest, regions };
};

/** A client build with one screen, one store and the words of two languages. */
export const CHUNKS = {
  'index.html': {
    file: 'assets/index-1.js',
    imports: ['_kit.js'],
    dynamicImports: ['src/store/store.ts', 'src/ui/service/ServicePage.tsx', 'locales/it/shell.json'],
  },
  '_kit.js': { file: 'assets/kit-1.js', name: 'kit' },
  'src/store/store.ts': { file: 'assets/store-1.js', imports: ['_db.js', '_kit.js'] },
  '_db.js': { file: 'assets/db-1.js', name: 'db' },
  'src/ui/service/ServicePage.tsx': {
    file: 'assets/ServicePage-1.js',
    imports: ['_kit.js'],
    dynamicImports: ['src/ui/share/SharePanel.tsx', 'locales/safety-words.json'],
  },
  'src/ui/share/SharePanel.tsx': { file: 'assets/SharePanel-1.js' },
  'locales/safety-words.json': { file: 'assets/safety-words-1.js', name: 'safety-words' },
  'locales/it/shell.json': { file: 'assets/words-it-1.js', imports: ['_runtime.js'] },
  '_runtime.js': { file: 'assets/runtime-1.js', name: 'rolldown-runtime' },
  '_words-it-1.js': { file: 'assets/words-it-1.js', name: 'words-it' },
  '_words-it-sos.js': { file: 'assets/words-it-sos-1.js', name: 'words-it-sos' },
  '_words-it-pipeline.js': { file: 'assets/words-it-pipeline-1.js', name: 'words-it-pipeline' },
  '_words-ar-1.js': { file: 'assets/words-ar-1.js', name: 'words-ar' },
  '_words-ar-sos.js': { file: 'assets/words-ar-sos-1.js', name: 'words-ar-sos' },
};

export const aBundle = (): Bundle =>
  bundleOf(CHUNKS, {
    core: ':root{color:red}',
    sheets: { home: '.hero{top:0}' },
    files: ['assets/home-1.css'],
  });

export const someOptions = (given: Partial<Options> = {}): Options => ({
  base: '/',
  origin: 'https://approdo.example.org',
  reports: undefined,
  pictures: undefined,
  worker: 'on',
  ...given,
});
