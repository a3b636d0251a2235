// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentOf, type Frame, headOfTemplate } from '../../src/prerender/document.ts';

const frame = (base = '/'): Frame => ({
  base,
  origin: 'https://approdo.example.org',
  dressOf: () => ({ policy: "default-src 'none'", style: 'a{color:red}' }),
  head: headOfTemplate(readFileSync('index.html', 'utf8'), base),
  scripts: ['assets/index-1.js', 'assets/kit-1.js'],
  letters: ['assets/letters-1.js'],
});
const service = {
  lang: 'ar',
  title: 'A <b> & "c"',
  description: 'x < y',
  body: '<main></main>',
  region: 'basilicata',
  address: { page: 'service', lang: 'ar', id: 'prefettura-mt' },
  languages: ['it', 'ar'],
  structuredData: { name: '</script><script>alert(1)</script>' },
} as const;

describe('a document', () => {
  const text = documentOf(frame('/sub/path/'), service);

  it('says its language and direction, and the region it belongs to', () => {
    expect(text).toContain('<html lang="ar" dir="rtl">');
    expect(text).toContain('<div id="app" data-region="basilicata"><main></main></div>');
  });

  it('lets no text of the data become markup', () => {
    expect(text).toContain('<title>A &lt;b&gt; &amp; &quot;c&quot;</title>');
    expect(text).toContain('content="x &lt; y"');
    expect(text).not.toContain('alert(1)</script>');
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual(service.structuredData);
  });

  it('names itself whole, the same page in each language, and the Italian one for all others', () => {
    const site = 'https://approdo.example.org/sub/path';
    expect(text).toContain(`<link rel="canonical" href="${site}/ar/s/prefettura-mt/">`);
    expect(text).toContain(`<link rel="alternate" hreflang="it" href="${site}/it/s/prefettura-mt/">`);
    expect(text).toContain(`<link rel="alternate" hreflang="ar" href="${site}/ar/s/prefettura-mt/">`);
    expect(text).toContain(`<link rel="alternate" hreflang="x-default" href="${site}/it/s/prefettura-mt/">`);
  });

  it('sends the home of no language to the page that asks for one', () => {
    const home = documentOf(frame(), { ...service, address: { page: 'home', lang: 'ar' } });
    expect(home).toContain('hreflang="x-default" href="https://approdo.example.org/">');
  });

  it('asks early for what brings letters, in languages whose letters a phone may lack', () => {
    const link = '<link rel="modulepreload" crossorigin href="/sub/path/assets/letters-1.js">';
    expect(text).toContain(link);
    expect(documentOf(frame('/sub/path/'), { ...service, lang: 'uk' })).not.toContain('letters-1.js');
  });

  it('says on the page that asks for a language which homes it leads to, as they say it of it', () => {
    const start = documentOf(frame(), { ...service, address: { page: 'start' } });
    for (const [lang, path] of [
      ['it', 'it/'],
      ['ar', 'ar/'],
      ['x-default', ''],
    ])
      expect(start).toContain(`hreflang="${lang}" href="https://approdo.example.org/${path}">`);
    expect(start).toContain('<link rel="canonical" href="https://approdo.example.org/">');
  });

  it('puts the policy before all it judges, and the scripts after all there is to read', () => {
    const at = (piece: string) => text.indexOf(piece);
    expect(at('content-security-policy')).toBeLessThan(at('<style>'));
    expect(at('<style>')).toBeLessThan(at('<main>'));
    expect(at('</main>')).toBeLessThan(at('<script type="module"'));
  });

  it('asks for every file under the base, the style excepted, which it carries', () => {
    const files = [...text.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, path]) => path);
    expect(files).toContain('/sub/path/assets/kit-1.js');
    expect(files.filter(path => !path?.startsWith('/sub/path/'))).toEqual([]);
    expect(text).not.toContain('rel="stylesheet"');
  });

  it('keeps what is hidden out of search engines', () => {
    expect(text).not.toContain('noindex');
    expect(documentOf(frame(), { ...service, hidden: true })).toContain(
      '<meta name="robots" content="noindex">',
    );
  });
});
