// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DRAWING_INDEX, PICTURES } from '../domain/drawing-files.ts';
import { ELEMENT_FILE } from '../domain/embed/snippet.ts';
import type { Manifest } from '../domain/manifest.ts';
import { SIGNATURES_FILE } from '../domain/pass/signatures.ts';
import { STREETS_FOLDER } from '../domain/streets.ts';
import type { HeaderPolicies } from './policy.ts';

/** Headers of a path, or of all paths that begin with it when it ends in `*`. No header is named twice for one path. */
export type HeaderRule = { path: string; headers: Record<string, string> };

type Facts = {
  base: string;
  policies: HeaderPolicies;
  languages: readonly string[];
  manifests: readonly Manifest[];
  /** Drawings of regions: files whose names carry their hash, beside some whose names do not. */
  drawings?: readonly string[];
};

export const FOR_EVER = 'public, max-age=31536000, immutable';
export const ASK_AGAIN = 'no-cache';

/** The header that differs from page to page. */
export const POLICY = 'Content-Security-Policy';

/** What every answer says besides, whatever it is. */
export const SAFETY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const dataOf = ({ training }: Manifest): string => (training === true ? 'data/training/' : 'data/');

/** The folders under `data/` whose files carry their hash in their name. */
export const packFolders = (manifests: readonly Manifest[]): string[] =>
  manifests.flatMap(manifest => manifest.regions.map(({ id }) => `${dataOf(manifest)}${id}/`));

/** What is asked again of the data: what their files are, who signed them, and the small pictures of towns. */
const freshData = (manifest: Manifest): string[] =>
  ['manifest.json', SIGNATURES_FILE, DRAWING_INDEX, `${PICTURES}/*`].map(
    path => `${dataOf(manifest)}${path}`,
  );

const FRESH_FILES = [
  '',
  'sw.js',
  'manifest.webmanifest',
  'shell.html',
  '404.html',
  'exit.html',
  ELEMENT_FILE,
];
/** Where nothing is a page. */
export const FILE_FOLDERS = ['assets/', 'data/'];

/** The page other people put on theirs, as it may be asked for. */
export const FRAMED_PATHS = ['embed', 'embed/', 'embed/index.html'];

/**
 * Everything a host should add to its answers. The policy stands at each path there is, because what stood at all of
 * them could not be taken back at one: some hosts join what two rules say, others take the last. What is at no path
 * here is answered with 404.html, which carries its policy in itself and refuses frames by itself.
 */
export const headerRules = ({ base, policies, languages, manifests, drawings = [] }: Facts): HeaderRule[] => {
  const at = (path: string, headers: Record<string, string>): HeaderRule => ({
    path: `${base}${path}`,
    headers,
  });
  const cache = (path: string, value: string): HeaderRule => at(path, { 'Cache-Control': value });
  const file = { [POLICY]: policies.file };
  const fresh = { [POLICY]: policies.alone, 'Cache-Control': ASK_AGAIN };
  return [
    at('*', SAFETY_HEADERS),
    at('data/*', { ...file, 'Access-Control-Allow-Origin': '*' }),
    at('assets/*', { ...file, 'Cache-Control': FOR_EVER }),
    ...[STREETS_FOLDER, ...packFolders(manifests)].map(folder => cache(`${folder}*`, FOR_EVER)),
    ...drawings.map(file => cache(file, FOR_EVER)),
    ...manifests.flatMap(freshData).map(path => cache(path, ASK_AGAIN)),
    ...FRESH_FILES.map(file => at(file, fresh)),
    ...[...languages, 'q', 'desk'].map(folder => at(`${folder}/*`, fresh)),
    ...FRAMED_PATHS.map(path => at(path, { ...fresh, [POLICY]: policies.framed })),
  ];
};

/** The rules as a `_headers` file, which several static hosts read. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');

/** A `_headers` file read back. */
export const parseHeaders = (text: string): HeaderRule[] =>
  text
    .split(/\n(?=\S)/)
    .filter(block => block.trim() !== '')
    .map(block => {
      const [path = '', ...lines] = block.trim().split('\n');
      const headers = lines.map(line => /^\s+([^:]+):\s*(.*)$/.exec(line)?.slice(1) ?? []);
      return { path, headers: Object.fromEntries(headers) };
    });

/** The headers of one path. */
export const headersFor = (rules: readonly HeaderRule[], pathname: string): [string, string][] =>
  rules
    .filter(({ path }) => (path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path))
    .flatMap(({ headers }) => Object.entries(headers));

/** The rules of a built site; none before it is built. */
export const readRules = (root: string): HeaderRule[] => {
  const file = join(root, '_headers');
  return existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
};
