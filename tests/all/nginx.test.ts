// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifestSchema } from '../../src/domain/manifest.ts';
import { headersFor, readRules } from '../../src/prerender/header-rules.ts';
import { STREETS, serveWithNginx } from './nginx.ts';

let site: Awaited<ReturnType<typeof serveWithNginx>>;
beforeAll(async () => {
  site = await serveWithNginx(4180);
});
afterAll(() => site?.stop());

const get = (path: string): Promise<Response> => fetch(`${site.url}${path}`, { redirect: 'manual' });
const asset = (end: string) => `/assets/${readdirSync('dist/assets').find(name => name.endsWith(end))}`;
const pack = () =>
  `/data/${manifestSchema.parse(JSON.parse(readFileSync('dist/data/manifest.json', 'utf8'))).regions[0]?.packs[0]?.path}`;

const PAGES: [string, string][] = [
  ['/', 'index.html'],
  ['/it/', 'it/index.html'],
  ['/ar/c/076063/', 'ar/c/076063/index.html'],
  ['/it/s/bas-pua-potenza-sud/', 'it/s/bas-pua-potenza-sud/index.html'],
  ['/q/2QXF/', 'q/2QXF/index.html'],
];

const KEPT: [string, () => string][] = [
  ['a script', () => asset('.js')],
  ['a style', () => asset('.css')],
  ['a pack', pack],
  ['a street map', () => `/${STREETS}`],
];

const ASKED_AGAIN = ['/', '/it/', '/it/sos', '/q/2QXF', '/sw.js', '/manifest.webmanifest', '/shell.html'];

const TYPES: [string, () => string, string][] = [
  ['a page', () => '/it/', 'text/html; charset=utf-8'],
  ['a script', () => asset('.js'), 'text/javascript; charset=utf-8'],
  ['the worker', () => '/sw.js', 'text/javascript; charset=utf-8'],
  ['a style', () => asset('.css'), 'text/css; charset=utf-8'],
  ['the manifest of the app', () => '/manifest.webmanifest', 'application/manifest+json'],
  ['the manifest of the data', () => '/data/manifest.json', 'application/json'],
  ['a drawing', () => '/icons/mark.svg', 'image/svg+xml'],
  ['a street map', () => `/${STREETS}`, 'application/vnd.pmtiles'],
];

describe('the built site behind nginx, with the file the build writes', () => {
  it.each(PAGES)(
    'gives %s the same page with and without the slash, and asks for no second trip',
    async (path, file) => {
      const written = readFileSync(`dist/${file}`, 'utf8');
      for (const address of new Set([path, path.replace(/(.)\/$/, '$1')])) {
        const answer = await get(address);
        expect([address, answer.status]).toEqual([address, 200]);
        expect((await answer.text()) === written).toBe(true);
      }
    },
  );

  it('gives a part of a street map, unpacked, to a browser that takes packed answers too', async () => {
    const answer = await fetch(`${site.url}/${STREETS}`, {
      headers: { range: 'bytes=0-6', 'accept-encoding': 'gzip' },
    });
    expect([answer.status, answer.headers.get('content-encoding'), await answer.text()]).toEqual([
      206,
      null,
      'PMTiles',
    ]);
  });

  it.each(['/it/nowhere/', '/nowhere', '/q/2222', '/assets/gone.js', '/data/basilicata/gone.json'])(
    'answers %s with 404.html and the status 404',
    async path => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect((await answer.text()) === readFileSync('dist/404.html', 'utf8')).toBe(true);
    },
  );

  it.each(['/_headers', '/_hosts/nginx.conf', '/.nojekyll', '/.vite/manifest.json'])(
    'hides %s, which is there for hosts alone',
    async path => expect((await get(path)).status).toBe(404),
  );

  it.each(KEPT)('lets a browser keep %s for ever', async (_, path) => {
    const { status, headers } = await get(path());
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it.each([...ASKED_AGAIN, '/data/manifest.json', '/data/training/manifest.json'])(
    'has a browser ask again for %s, and tells it when nothing changed',
    async path => {
      const { status, headers } = await get(path);
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('no-cache');
      const known = { 'if-none-match': headers.get('etag') as string };
      expect((await fetch(`${site.url}${path}`, { headers: known })).status).toBe(304);
    },
  );

  it.each(TYPES)('names the type of %s', async (_, path, type) => {
    expect((await get(path())).headers.get('content-type')).toBe(type);
  });

  it('shares the data with any site, and nothing else', async () => {
    for (const path of ['/data/manifest.json', pack()])
      expect((await get(path)).headers.get('access-control-allow-origin')).toBe('*');
    for (const path of ['/', '/it/', '/sw.js', asset('.js')])
      expect((await get(path)).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('sends each header that the file of headers asks for, once, policy and nosniff among them', async () => {
    const rules = readRules('dist');
    for (const path of [...ASKED_AGAIN, '/404.html', '/data/manifest.json', pack(), asset('.js')]) {
      const { headers } = await get(path);
      const asked = Object.fromEntries(
        headersFor(rules, path).map(([name, value]) => [name.toLowerCase(), value]),
      );
      expect(Object.keys(asked)).toEqual(
        expect.arrayContaining(['content-security-policy', 'x-content-type-options', 'cache-control']),
      );
      expect({ path, ...Object.fromEntries(headers) }).toMatchObject({ path, ...asked });
    }
  });

  it('packs what is text', async () => {
    for (const path of ['/it/', asset('.js'), pack()])
      expect((await get(path)).headers.get('content-encoding')).toBe('gzip');
  });

  it('serves every pack as the manifest promises', async () => {
    const manifest = manifestSchema.parse(await (await get('/data/manifest.json')).json());
    for (const { packs } of manifest.regions)
      for (const { path, sha256, bytes } of packs) {
        const body = new Uint8Array(await (await get(`/data/${path}`)).arrayBuffer());
        expect(body.length).toBe(bytes);
        expect(createHash('sha256').update(body).digest('base64url')).toBe(sha256);
      }
  });
});
