// SPDX-License-Identifier: AGPL-3.0-or-later
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Atlas } from '../domain/atlas.ts';
import type { Boundaries } from '../domain/drawing.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Address } from '../domain/permalink.ts';
import type { Store, StoreState } from '../store/store.ts';

/** The regions there is a map of, and where its boundaries come from. */
export type Drawn = Readonly<Record<string, Boundaries>>;

/** What every screen may ask for. */
export type App = {
  lang: string;
  base: string;
  address: Address;
  /** The part of the address after `?`, with the question mark, or empty. */
  query: string;
  /** Undefined while prerendering and until the page is alive: then nothing that depends on now is shown. */
  now: Date | undefined;
  atlas: Atlas;
  store: Store | undefined;
  state: StoreState | undefined;
  /** The town the reader chose. */
  town: Municipality | undefined;
  drawn?: Drawn;
  /** True where all data are made up, for practice: every screen and every paper says so. */
  training?: boolean;
  /** True on somebody's page: nothing is kept on the phone, and what leads on opens a window of its own. */
  guest?: boolean;
  /** True when a tap has just opened this screen: what is seen first must come at once. */
  hurried?: boolean;
  hrefOf: (address: Address, query?: string) => string;
  go: (address: Address, query?: string, options?: { replace?: boolean }) => void;
  /** Has at hand the letters of a language that is about to be read; nothing to do where no font can come. */
  letters?: (lang: string) => void;
};

export const AppContext = createContext<App | undefined>(undefined);

/** The app around a screen; a screen outside of it is a mistake of ours. */
export const useApp = (): App => {
  const app = useContext(AppContext);
  if (app === undefined) throw new Error('A screen was drawn outside the app.');
  return app;
};
