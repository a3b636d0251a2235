// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import {
  headerRules,
  headersFile,
  headersFor,
  packFolders,
  parseHeaders,
} from '../../src/prerender/header-rules.ts';
import { caddySite, nginxSite } from '../../src/prerender/host-snippets.ts';
import { headerPoliciesOf } from '../../src/prerender/policy.ts';
import { publishedFrom } from './support.ts';

const { manifest } = publishedFrom('data');
const training = publishedFrom('data/training', true).manifest;
const policies = headerPoliciesOf(['a{}'], {}, ['path{}']);
const manifests = [manifest, training];
const drawings = ['data/map/basilicata.0123456789.json'];
const facts = { base: '/sub/path/', policies, languages: ['it', 'ar'], manifests, drawings };
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
    'approdo-map.js',
    'embed',
    'desk/embed/',
    'data/manifest.json',
    'data/training/manifest.json',
    'data/map/index.json',
    'data/map/c/076063.svg',
    'data/training/map/index.json',
  ])('say of %s: ask again each time', path => {
    expect(on(path)['Cache-Control']).toBe('no-cache');
  });

  it.each([
    'assets/index-1.js',
    'data/basilicata/index-x.json',
    'data/training/regione-di-prova/index-x.json',
    'data/map/basilicata.0123456789.json',
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

  const ALONE = [
    '',
    'it/',
    'ar/map/',
    'q/2BK8',
    'desk/embed/',
    'shell.html',
    'exit.html',
    '404.html',
    'sw.js',
  ];
  const FILES = [
    'assets/index-1.js',
    'data/manifest.json',
    'data/basilicata/x.json',
    'data/map/c/076063.svg',
  ];

  it.each(ALONE)('let no page hold %j in a frame, and hold there the whole policy', path => {
    expect(on(path)['Content-Security-Policy']).toBe(policies.alone);
    expect(policies.alone).toMatch(/^default-src 'none'; .*; frame-ancestors 'none'$/);
  });

  it.each(FILES)(
    'let %j do nothing by itself, in few words, because on a bad line all come with each file',
    path => {
      expect(on(path)['Content-Security-Policy']).toBe(policies.file);
      expect(policies.file).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; frame-ancestors 'none'$/);
      const words = headersFor(rules, `/sub/path/${path}`).map(([name, value]) => `${name}: ${value}`);
      expect(words.join('\n').length).toBeLessThanOrEqual(550);
    },
  );

  it.each(['embed', 'embed/', 'embed/index.html'])(
    'let any page hold %s in a frame, and no more than that',
    path => {
      expect(on(path)['Content-Security-Policy']).toBe(policies.framed);
      expect(policies.framed).toBe(policies.alone.replace("frame-ancestors 'none'", 'frame-ancestors *'));
      expect(on(`${path}x`)['Content-Security-Policy']).toBeUndefined();
    },
  );

  it('hold everywhere what else keeps a reader safe', () => {
    for (const path of [...ALONE, ...FILES, 'embed', 'nowhere'])
      expect(on(path)).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      });
  });

  it('are few and short enough for the hosts that count them', () => {
    const all = headersFile(headerRules({ ...facts, languages: LANGUAGES.map(({ code }) => code) }));
    expect(parseHeaders(all).length).toBeLessThanOrEqual(100);
    expect(Math.max(...all.split('\n').map(line => line.length))).toBeLessThanOrEqual(2_000);
  });
});

describe('the sites for nginx and Caddy', () => {
  const site = {
    base: '/',
    origin: 'https://approdo.example.org',
    policies,
    folders: packFolders(manifests),
  };

  it.each([
    ['nginx', nginxSite(site)],
    ['Caddy', caddySite(site)],
  ])('carry the same policy, the same caches, and 404.html (%s)', (_, text) => {
    expect(text).toContain(policies.alone);
    expect(text).toContain('/404.html');
    const kept = /\^\/\(([^)]*)\)/.exec(text)?.[1] ?? '';
    expect(new RegExp(`^/(${kept})`).test('/data/basilicata/x.json')).toBe(true);
    expect(new RegExp(`^/(${kept})`).test('/data/map/streets/basilicata.0123456789.pmtiles')).toBe(true);
    expect(new RegExp(`^/(${kept})`).test('/data/map/index.json')).toBe(false);
    expect(new RegExp(`^/(${kept})`).test('/data/manifest.json')).toBe(false);
    expect(new RegExp(`^/(${kept})`).test('/data/training/manifest.json')).toBe(false);
  });

  it.each([
    ['nginx', nginxSite(site)],
    ['Caddy', caddySite(site)],
  ])('let scripts and data do nothing by themselves (%s)', (_, text) => {
    expect(text).toContain(policies.file);
    const paths = new RegExp(/(\^\/\(assets\/\|data\/\))/.exec(text)?.[1] ?? '$.');
    for (const path of ['/assets/index-1.js', '/data/manifest.json']) expect(paths.test(path)).toBe(true);
    for (const path of ['/', '/it/', '/sw.js', '/it/data/', '/embed']) expect(paths.test(path)).toBe(false);
  });

  it.each([
    ['nginx', nginxSite(site)],
    ['Caddy', caddySite(site)],
  ])('let any page hold the one that is made for it, and no other (%s)', (_, text) => {
    expect(text).toContain(policies.framed);
    const paths = new RegExp(/(\^\/\(embed[^)]*\)\$)/.exec(text)?.[1] ?? '$.');
    for (const path of ['/embed', '/embed/', '/embed/index.html']) expect(paths.test(path)).toBe(true);
    for (const path of ['/', '/it/', '/embed/x', '/it/embed', '/embedded', '/embed/indexxhtml'])
      expect(paths.test(path)).toBe(false);
  });
});
