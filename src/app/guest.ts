// SPDX-License-Identifier: AGPL-3.0-or-later
import { routeOf } from './route.ts';

/** True on the page that other people put on theirs: there nothing of this reader is read or kept. */
export const isGuest = (): boolean => routeOf(import.meta.env.BASE_URL, location).address.page === 'embed';

/** True when this page stands in another one. */
export const isFramed = (): boolean => window.parent !== window;

/**
 * Links of a frame open a window of their own: the frame is small, and no other page of ours may stand in one. What
 * the phone itself opens, and ways inside the page, stay as they are.
 */
const opensOutside = ({ target }: Event): void => {
  const link = (target as Element | null)?.closest?.<HTMLAnchorElement>('a[href]');
  if (link == null || !/^https?:$/.test(link.protocol) || link.getAttribute('href')?.startsWith('#')) return;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
};

/** Makes this page a guest's, from the first click on. */
export const beGuest = (): void => document.addEventListener('click', opensOutside, true);
