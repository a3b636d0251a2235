// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Address, addressOf, pathOf } from '../domain/permalink.ts';

export type Route = {
  address: Address;
  query: string;
  /** The language an address begins with that names no page: its reader should be told so in it. */
  begun?: string | undefined;
};

/** What an address of the browser asks for, whatever base the site lives under. */
export const routeOf = (base: string, { pathname, search }: { pathname: string; search: string }): Route => {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
  const address: Address = path === undefined ? { page: 'unknown' } : addressOf(path);
  return { address, query: search, begun: 'lang' in address ? undefined : path?.split('/')[0] };
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
  if (url.hash !== '' && samePage) return undefined;
  const route = routeOf(base, url);
  const file = /\.[a-z0-9]+$/i.test(url.pathname);
  return file ? undefined : { link, route };
};
