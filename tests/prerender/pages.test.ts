// SPDX-License-Identifier: AGPL-3.0-or-later
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import pageWords from '../../locales/it/pages.json' with { type: 'json' };
import { isCode } from '../../src/domain/code.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { drawingOf } from '../../src/prerender/draw.ts';
import { type Head, headOf } from '../../src/prerender/head.ts';
import { isFrame, isTool, type Page, pagesOf } from '../../src/prerender/matrix.ts';
import { pageFiles, robotsFiles, type SiteFile, shellFiles, sitePages } from '../../src/prerender/site.ts';
import { structuredDataOf } from '../../src/prerender/structured-data.ts';
import { aBundle, publishedFrom, someOptions } from './support.ts';

const published = publishedFrom('data');
const ground = { published, bundle: aBundle(), options: someOptions() };
const draw = drawingOf(published, '/');
const pages = pagesOf(published, ['it', 'ar']);
const pageAt = (test: (page: Page) => boolean): Page => pages.find(test) as Page;
const service = (id: string, lang = 'it') =>
  pageAt(({ address }) => address.page === 'service' && address.id === id && address.lang === lang);

const headAt = async (page: Page): Promise<Head> => {
  const { body, atlas } = await draw(page);
  return headOf(page, body, atlas, pageWords);
};

const thingAt = async (page: Page) => {
  const { atlas } = await draw(page);
  return structuredDataOf(page, atlas, 'https://x.example/');
};

const SOME = pages.filter((_, at) => at % 40 === 0);
const samples = async (): Promise<SiteFile[]> => {
  const files: SiteFile[] = [];
  for await (const file of pageFiles(ground, SOME)) files.push(file);
  return files;
};

let written: SiteFile[] = [];
beforeAll(async () => {
  written = await samples();
});
afterEach(() => vi.useRealTimers());

describe('the written pages', () => {
  it('are the same on any day and in any zone: nothing in them depends on now', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-08-15T03:00:00Z') });
    expect(await samples()).toEqual(written);
  });

  it('have one heading, one main part, and a way past the bars to it', () => {
    const wrong = written.filter(
      ({ text }) => text.match(/<h1\b/g)?.length !== 1 || text.match(/<main\b[^>]*id="main"/g)?.length !== 1,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('hold no style attribute, no handler and no script but their own: the policy would refuse them', () => {
    const body = ({ text }: SiteFile) => text.slice(text.indexOf('<body>'));
    const wrong = written.filter(file =>
      /\s(style|on[a-z]+)="|<script(?! type="(module|application\/ld))/.test(body(file)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('say in their title what their heading says', async () => {
    expect((await headAt(service('prefettura-mt'))).title).toMatch(/^Prefettura.* – Approdo$/);
    const town = pageAt(({ address }) => address.page === 'municipality' && address.id === '076063');
    const { title, description } = await headAt(town);
    expect(title).toContain('Potenza');
    expect(description).toContain('Potenza (PZ)');
  });

  it('give whoever only sees a list of results whom to call', async () => {
    expect((await headAt(service('prefettura-mt'))).description).toContain('0835 3491');
  });

  it('tell nothing of help against violence in a list of open windows', async () => {
    const safety = pageAt(({ address }) => address.page === 'safety');
    for (const page of [safety, service('nat-1522'), service('nat-1522', 'ar')]) {
      const { title, description, neutral } = await headAt(page);
      expect({ title: title.length < 10, description, neutral }).toEqual({
        title: true,
        description: undefined,
        neutral: true,
      });
    }
  });

  it('repeat their facts for machines, and only facts', async () => {
    const thing = await thingAt(service('prefettura-mt'));
    expect(thing).toMatchObject({
      '@type': 'GovernmentService',
      serviceType: 'Prefettura',
      availableChannel: { servicePhone: [{ '@type': 'ContactPoint', telephone: '0835 3491' }] },
    });
    // The order of the Italian model for municipalities, and nothing schema.org does not know of a service.
    expect(Object.keys(thing ?? {})).toEqual(
      ['@context', '@type', '@id', 'url', 'name', 'serviceType', 'serviceOperator', 'areaServed', 'audience']
        .concat('availableChannel')
        .filter(key => key in (thing ?? {})),
    );
    const bare = JSON.stringify(await thingAt(service('bas-pua-melfi')));
    expect(bare).not.toMatch(/null|undefined|"telephone"|"streetAddress"|\{\}|\[\]/);
  });

  it('tell a guide step by step, to machines too, in the language of the page', async () => {
    const guide = (lang: string) =>
      pageAt(({ address, lang: its }) => address.page === 'guide' && address.id === 'spid' && its === lang);
    expect(await headAt(guide('it'))).toEqual({
      title: 'SPID – Approdo',
      description: 'SPID: che cosa fare, dove andare e che cosa portare, un passo alla volta.',
      neutral: false,
    });
    const thing = await thingAt(guide('it'));
    expect(thing).toMatchObject({ '@type': 'HowTo', name: 'SPID', inLanguage: 'it' });
    expect((thing?.step as object[] | undefined)?.[3]).toEqual({
      '@type': 'HowToStep',
      position: 4,
      name: 'Fatti riconoscere',
      text: 'Si fa di persona o con il telefono. Tieni vicino i documenti.',
    });
    expect(thing?.supply).toContainEqual({ '@type': 'HowToSupply', name: "Carta d'identità" });
    expect((await headAt(guide('ar'))).title).toBe('SPID (الهوية الرقمية) – Approdo');
    expect(JSON.stringify(await thingAt(guide('ar')))).not.toMatch(/null|undefined|of\./);
  });

  it('open each printed code on something to read', async () => {
    const doors = written.filter(({ path }) => path.startsWith('q/'));
    expect(doors.length).toBeGreaterThan(20);
    for (const { path, text } of doors) {
      expect(isCode(path.split('/')[1] as string)).toBe(true);
      expect(text.match(/hreflang="[^"]+" dir/g)?.length).toBe(LANGUAGES.length);
    }
  });
});

describe('the frames of what depends on the reader', () => {
  const frames: SiteFile[] = [];
  beforeAll(async () => {
    const own = pages.filter(page => isFrame(page) && !isTool(page));
    for await (const file of pageFiles(ground, own)) frames.push(file);
  });
  const frame = (path: string): string => frames.find(file => file.path === `${path}/index.html`)?.text ?? '';

  it('say what they are in the reader’s language, and belong to no data the app would wait for', () => {
    expect(frame('it/find')).toContain('<title>Che cosa cerchi? – Approdo</title>');
    expect(frame('ar/settings')).toContain('<html lang="ar" dir="rtl">');
    for (const { text } of frames) expect(text).toContain('<div id="app"><div class="app">');
  });

  it('tell a reader without JavaScript why they do little, and lead home, to the numbers and to protection', () => {
    for (const { path, text } of frames) {
      const plain = /<noscript>(.*?)<\/noscript>/s.exec(text)?.[1] ?? '';
      const lang = path.slice(0, 2);
      expect(plain).toContain('JavaScript');
      for (const to of ['', 'sos/', 'safety/']) expect(plain).toContain(`href="/${lang}/${to}"`);
    }
    expect(frame('it/place')).toContain('href="/it/c/076063/"');
    expect(frame('it/settings')).toContain('href="/ar/settings/"');
  });

  it('promise nothing that only a running app can keep', () => {
    for (const { path, text } of frames) {
      expect(text).not.toMatch(/Sto caricando|Non hai ancora salvato|aria-busy/);
      if (!path.includes('find')) expect(text).not.toMatch(/<(button|input|select)\b/);
    }
  });

  it('are light', () => {
    const style = 10 * 1024;
    const heavy = frames.filter(({ text }) => gzipSync(text).length + style > 12 * 1024);
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });

  it('are found by nobody but for the search, which names itself in each language', () => {
    for (const page of ['place', 'saved', 'settings']) {
      expect(frame(`it/${page}`)).toContain('content="noindex"');
      expect(frame(`it/${page}`)).not.toContain('hreflang="x-default"');
    }
    const find = frame('ar/find');
    expect(find).not.toContain('noindex');
    expect(frame('it/find')).toMatch(/name="description" content="[^"]*Basilicata/);
    expect(find).toContain('<link rel="canonical" href="https://approdo.example.org/ar/find/">');
    expect(find).toContain('hreflang="x-default" href="https://approdo.example.org/it/find/">');
  });
});

describe('the pages without a language', () => {
  const tools = new Map<string, string>();
  beforeAll(async () => {
    for await (const { path, text } of pageFiles(ground, pages.filter(isTool))) tools.set(path, text);
  });

  it('lead from somebody’s page to the app in a window of its own, without JavaScript too', () => {
    const embed = tools.get('embed/index.html') ?? '';
    expect(embed).toContain(
      '<a class="more" href="/it/map/" target="_blank" rel="noopener">Apri in Approdo</a>',
    );
    const body = embed.slice(embed.indexOf('<main'));
    const links = [...body.matchAll(/<a [^>]*href="\/[^>]*>/g)].map(([link]) => link);
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter(link => !link.includes('target="_blank"'))).toEqual([]);
  });

  it('have no tabs: those lead away from what one came for; a plan, which is read like any page, has them', () => {
    const tabbed = [...tools].filter(([, text]) => text.includes('class="nav"')).map(([path]) => path);
    expect(tabbed).toEqual(['p/index.html']);
  });

  it('are found by nobody, and say so without JavaScript why they do little', () => {
    for (const text of tools.values()) {
      expect(text).toContain('content="noindex"');
      expect(/<noscript>(.*?)<\/noscript>/s.exec(text)?.[1]).toContain('JavaScript');
      expect(text).toContain('<div id="app"><div class="app">');
    }
  });
});

describe('the empty page', () => {
  const [shell, missing] = shellFiles(ground);

  it('belongs to no region, so that the app knows it is not written', () => {
    expect(shell?.text).toContain('<div id="app"></div>');
    expect(missing?.text).toContain('<div id="app"></div>');
  });

  it('leads a reader without JavaScript to the written pages', () => {
    expect(missing?.text).toMatch(/<noscript>.*href="\/it\/".*<\/noscript>/);
    expect(shell?.text).not.toContain('noscript');
  });

  it('gives the number for danger, the list of numbers and the home of every language', () => {
    const plain = /<noscript>.*<\/noscript>/s.exec(missing?.text ?? '')?.[0] ?? '';
    expect(plain).toContain('href="tel:112"');
    expect(plain).toContain('href="/it/sos/"');
    for (const { code, dir, endonym } of LANGUAGES)
      expect(plain).toContain(`href="/${code}/" lang="${code}" hreflang="${code}" dir="${dir}">${endonym}<`);
  });

  it('makes up no number where the data have none', () => {
    const bare = { ...ground, published: { ...published, regions: [] } };
    expect(shellFiles(bare)[1]?.text).not.toContain('tel:');
    expect(shellFiles(bare)[1]?.text).toContain('href="/it/sos/"');
  });
});

describe('what search engines read', () => {
  it('lists every page but the doors of printed codes and what is the reader’s own', () => {
    const [robots, sitemap] = robotsFiles(ground, pages);
    expect(robots?.text).toContain('Sitemap: https://approdo.example.org/sitemap.xml');
    expect(sitemap?.text).toContain('<loc>https://approdo.example.org/ar/c/076063/</loc>');
    expect(sitemap?.text).toContain('<loc>https://approdo.example.org/ar/find/</loc>');
    expect(sitemap?.text).not.toMatch(/\/(q|place|saved|settings|desk)\/|\/embed/);
  });

  it('leaves the training set alone', async () => {
    const training = { ...ground, published: publishedFrom('data/training', true) };
    expect(robotsFiles(training, [])).toEqual([{ path: 'robots.txt', text: 'User-agent: *\nDisallow: /\n' }]);
    for await (const { text } of pageFiles(training, sitePages(training.published).slice(0, 40)))
      expect(text).toContain('content="noindex"');
  });
});
