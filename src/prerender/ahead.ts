// SPDX-License-Identifier: AGPL-3.0-or-later
import { DRAWING_INDEX } from '../domain/drawing-files.ts';
import { SCREENS } from '../ui/screens.ts';
import type { Bundle } from './bundle.ts';
import { EVERYWHERE, type Page } from './matrix.ts';
import type { Published } from './published.ts';

/** Files by their paths under the base, in the order they are needed. */
export type Ahead = { scripts: readonly string[]; data: readonly string[] };

const STORE = 'src/store/store.ts';

/** The screens that show nothing before the first data are here; others can be read while their files come. */
const MODULES: { readonly [page: string]: readonly string[] } = {
  find: ['src/ui/find/FindPage.tsx', STORE],
  map: ['src/ui/map/MapPage.tsx', STORE, 'src/ui/map/MapScreen.tsx', 'src/map/map.ts'],
};

const dataOf = ({ address, region }: Page, { manifest, drawings = {} }: Published): string[] => {
  const packs = [region, EVERYWHERE].flatMap(
    id => manifest.regions.find(one => one.id === id)?.packs.map(({ path }) => path) ?? [],
  );
  const drawing = drawings[region];
  const ground = address.page === 'map' && drawing !== undefined ? [DRAWING_INDEX, drawing] : [];
  return ['manifest.json', ...packs, ...ground].map(path => `data/${path}`);
};

/**
 * What a written page lets come beside its first script, so that nothing of it waits for a round trip of what comes
 * before; nothing for most pages. Read at a first visit alone: later the worker answers with the app's own shell.
 */
export const aheadOf = (bundle: Bundle, published: Published, page: Page): Ahead | undefined => {
  const { page: name } = page.address;
  const modules = MODULES[name];
  if (modules === undefined) return undefined;
  const words = bundle.wordsOf(page.lang, SCREENS[name]?.sections ?? []);
  return {
    scripts: [...new Set([...words, ...modules.flatMap(bundle.filesOf)])],
    data: dataOf(page, published),
  };
};
