// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Address } from '../domain/permalink.ts';
import { SCREENS } from '../ui/screens.ts';
import type { Bundle } from './bundle.ts';

const STORE = 'src/store/store.ts';

/**
 * What a screen that shows nothing before the first data are here is made of, in the order it is needed. Found one by
 * one, each file would wait for a round trip of the one before; other pages can be read while their scripts come.
 */
const MODULES: { readonly [P in Address['page']]?: readonly string[] } = {
  find: ['src/ui/find/FindPage.tsx', STORE],
  map: ['src/ui/map/MapPage.tsx', STORE, 'src/ui/map/MapScreen.tsx', 'src/map/map.ts'],
};

/** The scripts and words a written page lets come beside its first script; none for most pages. */
export const aheadOf = (bundle: Bundle, page: Address['page'], lang: string): string[] => {
  const modules = MODULES[page];
  if (modules === undefined) return [];
  const words = bundle.wordsOf(lang, SCREENS[page]?.sections ?? []);
  const [screen = '', ...others] = modules;
  return [...new Set([...words, ...[screen, ...others].flatMap(bundle.filesOf)])];
};
