// SPDX-License-Identifier: AGPL-3.0-or-later
import { render } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Address, pathOf } from '../../src/domain/permalink.ts';
import { useWholeLanguage } from '../../src/i18n/i18n.ts';
import { type App, AppContext } from '../../src/ui/context.ts';
import { anAtlas } from './atlas.ts';

/** Tuesday 24 November 2026, ten in the morning in Italy. */
export const TUESDAY_TEN = new Date('2026-11-24T10:00:00+01:00');

const DEFAULTS = { lang: 'it', base: '/', query: '', now: TUESDAY_TEN, store: undefined, state: undefined };

/** The app around a screen, as far as a test says; places it is sent to are kept in `went`. */
export const anApp = (given: Partial<App>): App & { went: string[] } => {
  const went: string[] = [];
  const hrefOf = (address: Address, query = '') => `${given.base ?? '/'}${pathOf(address)}${query}`;
  return {
    ...DEFAULTS,
    address: { page: 'home', lang: given.lang ?? 'it' },
    atlas: anAtlas([], []),
    town: undefined,
    hrefOf,
    go: (address, query) => void went.push(hrefOf(address, query)),
    ...given,
    went,
  };
};

/** Draws one screen in its language. */
export const renderPage = async (Page: ComponentType, given: Partial<App> = {}) => {
  const app = anApp(given);
  await useWholeLanguage(app.lang);
  document.documentElement.lang = app.lang;
  const tree = (value: App) => (
    <AppContext.Provider value={value}>
      <Page />
    </AppContext.Provider>
  );
  const drawn = render(tree(app));
  return { ...drawn, app, change: (more: Partial<App>) => drawn.rerender(tree({ ...app, ...more })) };
};

/** What a reader without JavaScript gets. */
export const writtenPage = async (Page: ComponentType, given: Partial<App> = {}): Promise<string> => {
  const app = anApp({ ...given, now: undefined, store: undefined, state: undefined });
  await useWholeLanguage(app.lang);
  return renderToString(
    <AppContext.Provider value={app}>
      <Page />
    </AppContext.Provider>,
  );
};
