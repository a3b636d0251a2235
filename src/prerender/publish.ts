// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { WORDS_FILE, WORDS_SIZE_FILE } from '../domain/words-files.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { readBundle } from './bundle.ts';
import { drawingFiles, pictureStyles } from './drawn.ts';
import { buildElement } from './element.ts';
import { headerRules, headersFile, packFolders } from './header-rules.ts';
import { caddySite, nginxSite } from './host-snippets.ts';
import { settleMap } from './map-files.ts';
import type { Page } from './matrix.ts';
import type { Options } from './options.ts';
import { headerPoliciesOf } from './policy.ts';
import { type Published, readManifest, readPublished } from './published.ts';
import { publisherOf } from './publisher.ts';
import { neverPlayed, readRecordings, recordingsFile } from './recordings.ts';
import { type Ground, pageFiles, robotsFiles, type SiteFile, shellFiles, sitePages } from './site.ts';
import { allStyles } from './wardrobe.ts';
import { readTokens, webManifest } from './web-manifest.ts';
import { buildWorker, keptFiles, letterFiles, wordFiles, wordsSize } from './worker.ts';

type Task = { dist: string; options: Options; say: (line: string) => void };

/** More than this, and a host starts to refuse the site. */
export const MOST_FILES = 20_000;
export const MOST_BYTES = 400e6;
/** One flight of a new connection: the first answer comes whole, or a round trip later. */
export const MOST_PAGE_BYTES = 14 * 1024;

const writer = (dist: string) => {
  const made = new Set<string>();
  return ({ path, text }: SiteFile): void => {
    const file = join(dist, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, text);
  };
};

const hostFiles = ({ bundle, published, options }: Ground, dist: string): SiteFile[] => {
  const pictures = pictureStyles(join(dist, 'data'));
  const policies = headerPoliciesOf(allStyles(bundle.wardrobe), options, pictures);
  const training = readManifest(join(dist, 'data/training'));
  const manifests = training === undefined ? [published.manifest] : [published.manifest, training];
  const languages = LANGUAGES.map(({ code }) => code);
  const drawings = ['data', 'data/training'].flatMap(data =>
    drawingFiles(join(dist, data)).map(file => `${data}/${file}`),
  );
  const rules = headerRules({ ...options, policies, languages, manifests, drawings });
  const facts = { ...options, policies, folders: [...packFolders(manifests), ...drawings] };
  return [
    { path: '_headers', text: headersFile(rules) },
    { path: '_hosts/nginx.conf', text: nginxSite(facts) },
    { path: '_hosts/Caddyfile', text: caddySite(facts) },
    // Without it a well-known host passes over names that begin with a line.
    { path: '.nojekyll', text: '' },
  ];
};

/** Street maps are the publisher's own, and as large as the host allows. */
const isStreets = (name: string): boolean => name.endsWith('.pmtiles');

/** Counts what a folder holds, street maps left out. */
export const weigh = (folder: string): { files: number; bytes: number } =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !isStreets(entry.name))
    .reduce(
      ({ files, bytes }, { parentPath, name }) => ({
        files: files + 1,
        bytes: bytes + statSync(join(parentPath, name)).size,
      }),
      { files: 0, bytes: 0 },
    );

const LONGEST = 50;

/** Writes the pages and says which of the longest weighs most on the line. */
const writePages = async (ground: Ground, pages: readonly Page[], write: (file: SiteFile) => void) => {
  let longest: (SiteFile & { bytes: number })[] = [];
  for await (const file of pageFiles(ground, pages)) {
    write(file);
    longest.push({ ...file, bytes: Buffer.byteLength(file.text) });
    if (longest.length > 2 * LONGEST) longest = longest.sort((a, b) => b.bytes - a.bytes).slice(0, LONGEST);
  }
  const packed = longest.map(({ path, text }) => ({ path, bytes: gzipSync(text).length }));
  return packed.reduce((heaviest, page) => (page.bytes > heaviest.bytes ? page : heaviest));
};

const idsOf = ({ regions }: Published): Set<string> =>
  new Set(regions.flatMap(({ services }) => services.map(({ id }) => id)));

/** Makes the built client and its data into the site a host serves: pages, shell, worker, manifest, headers. */
export const publish = async ({ dist, options, say }: Task): Promise<void> => {
  const begun = performance.now();
  settleMap(dist, options);
  const bundle = readBundle(dist);
  const data = join(dist, 'data');
  const ground: Ground = {
    published: readPublished(data),
    bundle,
    options,
    publisher: publisherOf(data, options),
  };
  const languages = LANGUAGES.map(({ code }) => code);
  const recordings = readRecordings(dist, languages);
  for (const file of neverPlayed(recordings, idsOf(ground.published))) say(`${file} is played nowhere.`);
  const write = writer(dist);
  const pages = sitePages(ground.published);
  const heaviest = await writePages(ground, pages, write);
  const { base } = options;
  const words = wordFiles(bundle, languages);
  const manifest = webManifest({ root: dist, base, tokens: readTokens() });
  for (const file of [
    ...shellFiles(ground),
    ...robotsFiles(ground, pages),
    ...hostFiles(ground, dist),
    recordingsFile(recordings),
    { path: WORDS_FILE, text: JSON.stringify({ ...words, ...letterFiles(dist) }) },
    { path: WORDS_SIZE_FILE, text: JSON.stringify(wordsSize(dist, words)) },
    { path: 'manifest.webmanifest', text: `${JSON.stringify(manifest, null, 1)}\n` },
  ])
    write(file);
  await buildElement(dist);
  await buildWorker({ dist, kept: keptFiles(dist, bundle), on: options.worker === 'on' });
  const { files, bytes } = weigh(dist);
  say(`${pages.length} pages, the heaviest ${heaviest.path}: ${heaviest.bytes} bytes packed.`);
  say(
    `${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${((performance.now() - begun) / 1000).toFixed(1)} s.`,
  );
  if (files > MOST_FILES || bytes > MOST_BYTES)
    throw new Error(
      `The site is larger than a host takes: at most ${MOST_FILES} files and ${MOST_BYTES / 1e6} MB. Write fewer languages ahead in src/prerender/matrix.ts.`,
    );
};
