// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../domain/manifest.ts';
import { STREETS_FOLDER } from '../domain/streets.ts';

/** Headers of a path, or of all paths that begin with it when it ends in `*`. No header is named twice for one path. */
export type HeaderRule = { path: string; headers: Record<string, string> };

type Facts = { base: string; policy: string; languages: readonly string[]; manifests: readonly Manifest[] };

export const FOR_EVER = 'public, max-age=31536000, immutable';
export const ASK_AGAIN = 'no-cache';

/** What every answer says, whatever it is. */
export const safetyHeaders = (policy: string): Record<string, string> => ({
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
});

/** The folders under `data/` whose files carry their hash in their name. */
export const packFolders = (manifests: readonly Manifest[]): string[] =>
  manifests.flatMap(({ training, regions }) =>
    regions.map(({ id }) => (training === true ? `data/training/${id}/` : `data/${id}/`)),
  );

const FRESH_FILES = ['', 'sw.js', 'manifest.webmanifest', 'shell.html', '404.html'];

/** Everything a host should add to its answers. */
export const headerRules = ({ base, policy, languages, manifests }: Facts): HeaderRule[] => {
  const cache = (path: string, value: string): HeaderRule => ({
    path: `${base}${path}`,
    headers: { 'Cache-Control': value },
  });
  return [
    { path: `${base}*`, headers: safetyHeaders(policy) },
    { path: `${base}data/*`, headers: { 'Access-Control-Allow-Origin': '*' } },
    ...['assets/', STREETS_FOLDER, ...packFolders(manifests)].map(folder => cache(`${folder}*`, FOR_EVER)),
    ...manifests.map(({ training }) =>
      cache(training === true ? 'data/training/manifest.json' : 'data/manifest.json', ASK_AGAIN),
    ),
    ...FRESH_FILES.map(file => cache(file, ASK_AGAIN)),
    ...[...languages, 'q'].map(folder => cache(`${folder}/*`, ASK_AGAIN)),
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
