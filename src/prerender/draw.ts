// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Atlas, atlasOf } from '../domain/atlas.ts';
import { pathOf } from '../domain/permalink.ts';
import { useWholeLanguage } from '../i18n/i18n.ts';
import { type Publisher, PublisherContext } from '../ui/about/publisher.ts';
import { type App, AppContext, type Drawn } from '../ui/context.ts';
import { Screen } from '../ui/Screen.tsx';
import { SCREENS } from '../ui/screens.ts';
import { CodeDoor } from './CodeDoor.tsx';
import { EVERYWHERE, type Page } from './matrix.ts';
import type { Published } from './published.ts';

/** A page's body as the app itself would draw it before it knows the time, the reader and their phone. */
export type Draw = (page: Page) => Promise<{ body: string; atlas: Atlas }>;

type PageName = Page['address']['page'];

const loaded = new Map<PageName, ComponentType>();
const componentOf = async (name: PageName): Promise<ComponentType> => {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const entry = SCREENS[name];
  if (entry === undefined) throw new Error(`No screen draws the page "${name}".`);
  const component = await entry.load();
  loaded.set(name, component);
  return component;
};

/** What a phone knows after its first visit to a region: the region, and what is true everywhere. The list of programmes is of all. */
const atlases = ({ regions }: Published): ((page: Page) => Atlas) => {
  const all = atlasOf(regions);
  const made = new Map<string, Atlas>();
  return ({ address, region }) => {
    if (address.page === 'programmes') return all;
    const atlas = made.get(region) ?? atlasOf(regions.filter(({ id }) => id === region || id === EVERYWHERE));
    made.set(region, atlas);
    return atlas;
  };
};

type Around = { atlas: Atlas; base: string; drawn: Drawn };

const appOf = ({ address, lang }: Page, { atlas, base, drawn }: Around): App => ({
  lang,
  base,
  address,
  query: '',
  now: undefined,
  atlas,
  store: undefined,
  state: undefined,
  town: undefined,
  drawn,
  hrefOf: (to, query = '') => `${base}${pathOf(to)}${query}`,
  go: () => undefined,
});

/** Draws pages with the app's own screens, over what is published. */
export const drawingOf = (published: Published, base: string, publisher: Publisher = {}): Draw => {
  const atlasFor = atlases(published);
  let spoken = '';
  return async page => {
    if (page.lang !== spoken) await useWholeLanguage(page.lang);
    spoken = page.lang;
    const atlas = atlasFor(page);
    const app = appOf(page, { atlas, base, drawn: published.drawn ?? {} });
    const screen =
      page.address.page === 'code'
        ? h(CodeDoor, { code: page.address.code, app })
        : h(Screen, { page: await componentOf(page.address.page) });
    const told = h(PublisherContext.Provider, { value: publisher }, screen);
    return { body: renderToString(h(AppContext.Provider, { value: app }, told)), atlas };
  };
};
