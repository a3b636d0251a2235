// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Address, pathOf } from '../domain/permalink.ts';
import { languageOf, lettersMayLack } from '../i18n/languages.ts';
import type { Ahead } from './ahead.ts';
import { escapeHtml, scriptJson } from './escape.ts';

/** A style, and the policy that lets just these bytes. */
export type Dress = { style: string; policy: string };

/** What every document of the site has in common. */
export type Frame = {
  base: string;
  origin: string;
  /** Where readers' reports go, if the publisher names a place. */
  reports?: string | undefined;
  /** The style of a page that wears some sheets. */
  dressOf: (sheets: readonly string[]) => Dress;
  /** The lines of index.html's own head. */
  head: readonly string[];
  /** The first script, then those it cannot start without. */
  scripts: readonly string[];
  /** Those that bring letters to phones without them: asked for early where a language needs them. */
  letters?: readonly string[];
};

export type Content = {
  lang: string;
  title: string;
  description?: string | undefined;
  body: string;
  /** What stands beside the app's own part of the page. */
  beside?: string | undefined;
  /** The region a written page belongs to; none for the empty shell. */
  region?: string | undefined;
  address?: Address | undefined;
  /** The languages the same page is written in; a hidden page names none. */
  languages?: readonly string[] | undefined;
  /** The sheets it wears besides what all pages share. */
  sheets?: readonly string[] | undefined;
  /** What is to come beside the first script. */
  ahead?: Ahead | undefined;
  structuredData?: unknown;
  /** Kept out of search engines: what is made up, or is nothing by itself. */
  hidden?: boolean | undefined;
};

/** The whole address of a page. */
export const urlOf = ({ base, origin }: Pick<Frame, 'base' | 'origin'>, address: Address): string =>
  `${origin}${base}${pathOf(address)}`;

/** The head of index.html, for a site that lives under `base`: all but what each page says for itself. */
export const headOfTemplate = (template: string, base: string): string[] => {
  const head = /<head>(.*?)<\/head>/s.exec(template)?.[1] ?? '';
  return head
    .split('\n')
    .map(line => line.trim().replace(/(href|src)="\/(?!\/)/g, `$1="${base}`))
    .filter(line => line !== '' && !/^<(title|meta charset|script)\b/.test(line));
};

// What asks for the language is the same page as the home of each.
const withLang = (address: Address, lang: string): Address =>
  address.page === 'start'
    ? { page: 'home', lang }
    : 'lang' in address
      ? ({ ...address, lang } as Address)
      : address;

const addressLinks = (frame: Frame, { address, languages: all = [], hidden }: Content): string[] => {
  if (address === undefined) return [];
  const languages = hidden === true ? [] : all;
  const alternate = (lang: string, to: Address) =>
    `<link rel="alternate" hreflang="${lang}" href="${urlOf(frame, to)}">`;
  const fallback: Address =
    address.page === 'home' || address.page === 'start'
      ? { page: 'start' }
      : withLang(address, languages[0] ?? 'it');
  return [
    `<link rel="canonical" href="${urlOf(frame, address)}">`,
    ...languages.map(lang => alternate(lang, withLang(address, lang))),
    ...(languages.length > 0 ? [alternate('x-default', fallback)] : []),
  ];
};

const moduleLink = (base: string, file: string): string =>
  `<link rel="modulepreload" crossorigin href="${base}${file}">`;

const scriptLinks = ({ base, scripts, letters = [] }: Frame, { lang, ahead }: Content): string[] => {
  const [entry = '', ...others] = scripts;
  const needed = [...(ahead === undefined ? others : []), ...(lettersMayLack(lang) ? letters : [])];
  return [
    `<script type="module" crossorigin src="${base}${entry}"></script>`,
    ...needed.map(file => moduleLink(base, file)),
    // After the pictures of the page, which come from one file that is asked for as gently.
    ...(ahead?.data ?? []).map(
      file => `<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="${base}${file}">`,
    ),
  ];
};

/** In the head: before a slow phone has read the style, the line could have been at work. */
const aheadLinks = ({ base, scripts }: Frame, { ahead }: Content): string[] =>
  ahead === undefined ? [] : [...[...scripts, ...ahead.scripts].map(file => moduleLink(base, file))];

const reportsTo = ({ reports }: Frame): string =>
  reports === undefined ? '' : ` data-report="${escapeHtml(reports)}"`;

/** A whole document. The policy comes before anything it judges. */
export const documentOf = (frame: Frame, content: Content): string => {
  const {
    lang,
    title,
    description,
    body,
    beside = '',
    region,
    sheets = [],
    structuredData,
    hidden,
  } = content;
  const { style, policy } = frame.dressOf(sheets);
  const lines = [
    '<!doctype html>',
    `<html lang="${lang}" dir="${languageOf(lang)?.dir ?? 'ltr'}"${reportsTo(frame)}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${escapeHtml(policy).replaceAll('&#39;', "'")}">`,
    ...aheadLinks(frame, content),
    ...frame.head,
    `<title>${escapeHtml(title)}</title>`,
    description === undefined ? '' : `<meta name="description" content="${escapeHtml(description)}">`,
    hidden === true ? '<meta name="robots" content="noindex">' : '',
    ...addressLinks(frame, content),
    `<link rel="manifest" href="${frame.base}manifest.webmanifest">`,
    `<style${sheets.length === 0 ? '' : ` data-sheets="${sheets.join(' ')}"`}>${style}</style>`,
    '</head>',
    '<body>',
    `<div id="app"${region === undefined ? '' : ` data-region="${region}"`}>${body}</div>`,
    beside,
    structuredData === undefined
      ? ''
      : `<script type="application/ld+json">${scriptJson(structuredData)}</script>`,
    // Last: on a slow line the words come first.
    ...scriptLinks(frame, content),
    '</body>',
    '</html>',
    '',
  ];
  return lines.filter((line, index) => line !== '' || index === lines.length - 1).join('\n');
};
