// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import {
  headerRules,
  headersFile,
  headersFor,
  packFolders,
  parseHeaders,
} from '../../src/prerender/header-rules.ts';
import { caddySite, nginxSite } from '../../src/prerender/host-snippets.ts';
import { headerPolicyOf } from '../../src/prerender/policy.ts';
import { publishedFrom } from './support.ts';

const { manifest } = publishedFrom('data');
const training = publishedFrom('data/training', true).manifest;
const policy = headerPolicyOf(['a{}']);
const manifests = [manifest, training];
const facts = { base: '/sub/path/', policy, languages: ['it', 'ar'], manifests };
const rules = headerRules(facts);
const on = (path: string) => Object.fromEntries(headersFor(rules, `/sub/path/${path}`));

describe('the headers a host should send', () => {
  it('come back from the file as they went in', () => {
    expect(parseHeaders(headersFile(rules))).toEqual(rules);
  });

  it.each([
    '',
    'it/',
    'ar/c/076063/',
    'q/2BK8',
    'sw.js',
    'manifest.webmanifest',
    'data/manifest.json',
    'data/training/manifest.json',
  ])('say of %s: ask again each time', path => {
    expect(on(path)['Cache-Control']).toBe('no-cache');
  });

  it.each([
    'assets/index-1.js',
    'data/basilicata/index-x.json',
    'data/training/regione-di-prova/index-x.json',
    'data/map/streets/basilicata.0123456789.pmtiles',
  ])('say of %s: it never changes', path => {
    expect(on(path)['Cache-Control']).toContain('immutable');
  });

  it('share the data with any site, and nothing else', () => {
    expect(on('data/basilicata/x.json')['Access-Control-Allow-Origin']).toBe('*');
    expect(on('data/manifest.json')['Access-Control-Allow-Origin']).toBe('*');
    expect(on('it/')['Access-Control-Allow-Origin']).toBeUndefined();
  });

  it('say nothing twice of one path, which hosts would join into nonsense', () => {
    const paths = [
      ...rules.map(({ path }) => path.replace('*', 'x/y.json')),
      '/sub/path/',
      '/sub/path/sw.js',
    ];
    for (const path of paths) {
      const names = headersFor(rules, path).map(([name]) => name);
      expect(names).toEqual([...new Set(names)]);
    }
  });

  it('hold everywhere the policy and what else keeps a reader safe', () => {
    for (const path of ['', 'it/', 'data/manifest.json', 'nowhere'])
      expect(on(path)).toMatchObject({
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      });
  });
});

describe('the sites for nginx and Caddy', () => {
  const site = { base: '/', origin: 'https://approdo.example.org', policy, folders: packFolders(manifests) };

  it.each([
    ['nginx', nginxSite(site)],
    ['Caddy', caddySite(site)],
  ])('carry the same policy, the same caches, and 404.html (%s)', (_, text) => {
    expect(text).toContain(policy);
    expect(text).toContain('/404.html');
    const kept = /\^\/\(([^)]*)\)/.exec(text)?.[1] ?? '';
    expect(new RegExp(`^/(${kept})`).test('/data/basilicata/x.json')).toBe(true);
    expect(new RegExp(`^/(${kept})`).test('/data/map/streets/basilicata.0123456789.pmtiles')).toBe(true);
    expect(new RegExp(`^/(${kept})`).test('/data/map/index.json')).toBe(false);
    expect(new RegExp(`^/(${kept})`).test('/data/manifest.json')).toBe(false);
    expect(new RegExp(`^/(${kept})`).test('/data/training/manifest.json')).toBe(false);
  });
});
