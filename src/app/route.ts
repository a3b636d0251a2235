// SPDX-License-Identifier: AGPL-3.0-or-later
import { langIn } from '../domain/embed/said.ts';
import { langOfPlan } from '../domain/pathway/langs.ts';
import { type Address, addressOf, pathOf } from '../domain/permalink.ts';

export type Route = {
  address: Address;
  query: string;
  /** The language of an address whose page has none: the one it begins with, a frame's or a plan's own, or the desks' Italian. */
  begun?: string | undefined;
};

const DESKS: readonly Address['page'][] = ['desk', 'posters', 'notices', 'embed-desk'];

type Place = Pick<Location, 'pathname' | 'search'> & Partial<Pick<Location, 'hash'>>;

const begunIn = ({ page }: Address, path: string | undefined, { search, hash = '' }: Place) => {
  if (page === 'embed') return langIn(search);
  if (page === 'pathway') return langOfPlan(hash.slice(1));
  return DESKS.includes(page) ? 'it' : path?.split('/')[0];
};

/** What an address of the browser asks for, whatever base the site lives under. */
export const routeOf = (base: string, place: Place): Route => {
  const { pathname, search } = place;
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
  const address: Address = path === undefined ? { page: 'unknown' } : addressOf(path);
  return { address, query: search, begun: 'lang' in address ? undefined : begunIn(address, path, place) };
};

export const hrefOf =
  (base: string) =>
  (address: Address, query = ''): string =>
    `${base}${pathOf(address)}${query}`;

const opensElsewhere = (event: MouseEvent, link: HTMLAnchorElement): boolean =>
  event.defaultPrevented ||
  event.button !== 0 ||
  event.metaKey ||
  event.ctrlKey ||
  event.shiftKey ||
  event.altKey ||
  link.target !== '' ||
  link.hasAttribute('download');

/** The link of this site that a click follows, if it is one the app answers itself. */
export const linkClicked = (
  base: string,
  event: MouseEvent,
): { link: HTMLAnchorElement; route: Route } | undefined => {
  const link = (event.target as Element | null)?.closest?.('a');
  if (!(link instanceof HTMLAnchorElement) || opensElsewhere(event, link)) return undefined;
  const url = new URL(link.href, location.href);
  if (url.origin !== location.origin || !url.pathname.startsWith(base)) return undefined;
  const samePage = url.pathname === location.pathname && url.search === location.search;
  const route = routeOf(base, url);
  // What stands after # of a plan is the plan: it has the data of its page decided, before anything is drawn.
  if (url.hash !== '' && (samePage || route.address.page === 'pathway')) return undefined;
  const file = /\.[a-z0-9]+$/i.test(url.pathname);
  return file ? undefined : { link, route };
};
