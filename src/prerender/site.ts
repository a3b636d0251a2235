// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import words from '../../locales/it/site.json' with { type: 'json' };
import { atlasOf } from '../domain/atlas.ts';
import { type Address, pathOf } from '../domain/permalink.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import type { Publisher } from '../ui/about/publisher.ts';
import { aheadOf } from './ahead.ts';
import type { Bundle } from './bundle.ts';
import { type Content, type Dress, documentOf, type Frame, headOfTemplate, urlOf } from './document.ts';
import { drawingOf } from './draw.ts';
import { headOf, type PageWords } from './head.ts';
import { MissingPage } from './MissingPage.tsx';
import { isFrame, isUnlisted, type Page, pagesOf } from './matrix.ts';
import type { Options } from './options.ts';
import { type Others, policyOf } from './policy.ts';
import type { Published } from './published.ts';
import { structuredDataOf } from './structured-data.ts';
import { sheetsOf, shellSheets, styleOf, type Wardrobe } from './wardrobe.ts';

export type SiteFile = { path: string; text: string };
export type Ground = { published: Published; bundle: Bundle; options: Options; publisher?: Publisher };

/** A style and the policy that lets it, for some sheets: pages with the same sheets carry the same bytes. */
const dresser = (wardrobe: Wardrobe, others: Others): Frame['dressOf'] => {
  const made = new Map<string, Dress>();
  return sheets => {
    const name = sheets.join(' ');
    const style = styleOf(wardrobe, sheets);
    const dress = made.get(name) ?? { style, policy: policyOf([style], others) };
    made.set(name, dress);
    return dress;
  };
};

/** What all documents share. */
export const frameOf = ({ bundle, options }: Ground): Frame => ({
  base: options.base,
  origin: options.origin,
  reports: options.reports,
  dressOf: dresser(bundle.wardrobe, options),
  head: headOfTemplate(readFileSync('index.html', 'utf8'), options.base),
  scripts: bundle.first,
  letters: bundle.filesOf('src/app/letters.ts'),
});

/** Every address is a folder with an `index.html`, so that it opens with and without the slash on any host. */
export const fileOf = (address: Address): string => {
  const path = pathOf(address);
  return path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`;
};

const pageWords = (lang: string): PageWords => JSON.parse(readFileSync(`locales/${lang}/pages.json`, 'utf8'));

const languages = LANGUAGES.map(({ code }) => code);

/** All pages of the matrix. */
export const sitePages = (published: Published): Page[] => pagesOf(published, languages);

/** Pages as they are written, one after the other. */
export async function* pageFiles(ground: Ground, pages: readonly Page[]): AsyncGenerator<SiteFile> {
  const { published, options, publisher } = ground;
  const frame = frameOf(ground);
  const draw = drawingOf(published, options.base, publisher);
  const wordsFor = new Map(languages.map(lang => [lang, pageWords(lang)]));
  for (const page of pages) {
    const { body, atlas } = await draw(page);
    const { neutral, ...head } = headOf(page, body, atlas, wordsFor.get(page.lang) as PageWords);
    const content: Content = {
      ...page,
      ...head,
      body,
      sheets: sheetsOf(page.address.page),
      ahead: aheadOf(ground.bundle, published, page),
      structuredData: neutral ? undefined : structuredDataOf(page, atlas, urlOf(frame, page.address)),
      ...(isFrame(page) && { region: undefined }),
      hidden: published.manifest.training === true || isUnlisted(page),
    };
    yield { path: fileOf(page.address), text: documentOf(frame, content) };
  }
}

/** The empty page the worker answers with, and what hosts send for an address that is not written. */
export const shellFiles = (ground: Ground): SiteFile[] => {
  const frame = frameOf(ground);
  const { base } = frame;
  const sheets = shellSheets(ground.bundle.wardrobe);
  const shell = (beside = ''): string =>
    documentOf(frame, { lang: 'it', title: words.name, body: '', beside, sheets, hidden: true });
  const missing = renderToString(h(MissingPage, { atlas: atlasOf(ground.published.regions), base }));
  return [
    { path: 'shell.html', text: shell() },
    { path: '404.html', text: shell(missing) },
  ];
};

/** For search engines: what may be read, and where all pages are listed. */
export const robotsFiles = ({ published, options }: Ground, pages: readonly Page[]): SiteFile[] => {
  const { origin, base } = options;
  if (published.manifest.training === true)
    return [{ path: 'robots.txt', text: 'User-agent: *\nDisallow: /\n' }];
  const listed = pages.filter(page => !isUnlisted(page));
  const rows = listed.map(({ address }) => `<url><loc>${urlOf({ origin, base }, address)}</loc></url>`);
  const sitemap = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...rows,
    '</urlset>',
    '',
  ];
  return [
    { path: 'robots.txt', text: `User-agent: *\nAllow: /\n\nSitemap: ${origin}${base}sitemap.xml\n` },
    { path: 'sitemap.xml', text: sitemap.join('\n') },
  ];
};
