// SPDX-License-Identifier: AGPL-3.0-or-later
import { screen } from '@testing-library/preact';
import { atlasOf } from '../../src/domain/atlas.ts';
import type { App } from '../../src/ui/context.ts';
import { FindPage } from '../../src/ui/find/FindPage.tsx';
import { renderPage } from './app.tsx';
import { realAtlas } from './atlas.ts';
import { aRegion, aState, aStore } from './store.ts';

/** What somebody in Basilicata has on the phone. */
export const basilicata = atlasOf(
  realAtlas().regions.filter(({ id }) => id === 'basilicata' || id === 'national'),
);
export const melfi = () => basilicata.towns.get('076048');

/** The results of a query, drawn. */
export const drawFound = (query: string, more: Partial<App> = {}) => {
  const { lang = 'it', atlas = basilicata } = more;
  const state = aState({ atlas, regions: [aRegion()] });
  const address = { page: 'find', lang } as const;
  return renderPage(FindPage, { lang, atlas, address, query, store: aStore(), state, ...more });
};

/** The services that are shown. */
export const cards = () => screen.queryAllByRole('article');
