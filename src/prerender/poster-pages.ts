// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import site from '../../locales/it/printing.json' with { type: 'json' };
import { type Atlas, atlasOf } from '../domain/atlas.ts';
import type { Region } from '../domain/pack.ts';
import { pathOf } from '../domain/permalink.ts';
import { byLocalNeed, FEWEST_LANGUAGES, spokenAt } from '../domain/posters/languages.ts';
import type { PosterOrder } from '../domain/posters/order.ts';
import { loadSections, useWholeLanguage } from '../i18n/i18n.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { targetOf } from '../ui/code/target.ts';
import { type App, AppContext } from '../ui/context.ts';
import { SpriteContext } from '../ui/kit/Icon.tsx';
import { Paper } from '../ui/poster/Paper.tsx';
import { factsOf, type Subject } from '../ui/poster/subject.ts';
import { escapeHtml } from './escape.ts';
import { fill } from './fill.ts';
import type { Published } from './published.ts';
import type { SiteFile } from './site.ts';

const ALL = LANGUAGES.map(({ code }) => code);
const STYLE = 'src/ui/styles/sheets/poster.css';
const SPRITE = 'public/i.svg';

/** A page that is opened from a folder may fetch nothing: it carries its style and the pictures it shows. */
const pagesIn =
  (style: string, sprite: string) =>
  (title: string, body: string): string => {
    const shown = new Set([...body.matchAll(/href="#([\w-]+)"/g)].map(([, name]) => name));
    const symbols = sprite.match(/<symbol id="[\w-]+".*?<\/symbol>/gs) ?? [];
    const needed = symbols.filter(symbol => shown.has(/id="([\w-]+)"/.exec(symbol)?.[1]));
    return [
      '<!doctype html>',
      '<html lang="it" dir="ltr">',
      '<head>',
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="robots" content="noindex">',
      `<title>${escapeHtml(title)}</title>`,
      `<style>${style}</style>`,
      '</head>',
      '<body>',
      `<svg xmlns="http://www.w3.org/2000/svg" class="symbols" width="0" height="0" aria-hidden="true">${needed.join('')}</svg>`,
      `<main>${body}</main>`,
      '</body>',
      '</html>',
      '',
    ].join('\n');
  };

const appOf = (atlas: Atlas, code: string): App => ({
  lang: 'it',
  base: '/',
  address: { page: 'code', code },
  query: '',
  now: undefined,
  atlas,
  store: undefined,
  state: undefined,
  town: undefined,
  hrefOf: to => `/${pathOf(to)}`,
  go: () => undefined,
});

const langsFor = (subject: Subject): string[] => {
  const spoken = 'service' in subject ? spokenAt(subject.service) : new Set<string>();
  return byLocalNeed(ALL, spoken).slice(0, FEWEST_LANGUAGES);
};

const regionsByCode = (regions: readonly Region[]): Map<string, string> =>
  new Map(
    regions.flatMap(({ id, services, municipalities }) =>
      [...services, ...municipalities].flatMap(({ code }) =>
        code === undefined ? [] : [[code, id] as const],
      ),
    ),
  );

/** The pages of an order, one for each code that may hang on a wall. */
export const posterPages = async (published: Published, order: PosterOrder): Promise<SiteFile[]> => {
  await useWholeLanguage('it');
  await Promise.all(ALL.map(lang => loadSections(lang, ['poster'])));
  const pageOf = pagesIn(readFileSync(STYLE, 'utf8'), readFileSync(SPRITE, 'utf8'));
  const atlas = atlasOf(published.regions);
  const regionOf = regionsByCode(published.regions);
  return order.codes.flatMap(code => {
    const subject = targetOf(code, atlas);
    const facts = subject && factsOf(subject, atlas, order.site);
    const noDoor = order.form === 'door' && facts?.service === undefined;
    if (subject === undefined || facts === undefined || noDoor) return [];
    const qrName = fill(site.posters.qr, { address: facts.url });
    const paper = h(Paper, { form: order.form, facts, langs: langsFor(subject), today: order.today, qrName });
    const drawn = h(SpriteContext.Provider, { value: '' }, paper);
    const body = renderToString(h(AppContext.Provider, { value: appOf(atlas, code) }, drawn));
    return [
      {
        path: `${regionOf.get(code)}/${code}-${order.form}.html`,
        text: pageOf(`${facts.title} – ${code}`, body),
      },
    ];
  });
};
