// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Addresses the shell must not answer for: the data, which have an owner of their own, open data, any file, and what
 * stands on other people's pages, where the shell may not be.
 */
export const notForTheShell = (base: string): RegExp[] => {
  const start = base.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return [new RegExp(`^${start}(data|open)/|^${start}embed(/|\\?|$)`), /^[^?]*\/[^/?]+\.[a-z0-9]+(\?|$)/i];
};

/** True for the page that stands on other people's: it keeps nothing on the phone, nor does the worker for it. */
export const isGuestPage = (base: string, url: string): boolean =>
  new URL(url).pathname.replace(/\/(index\.html)?$/, '') === `${base}embed`;

/** The language in which a page of the site is read, if its address has one. */
export const languageIn = (base: string, url: string): string | undefined => {
  const { pathname } = new URL(url);
  return pathname.startsWith(base) ? pathname.slice(base.length).split('/')[0] || undefined : undefined;
};

/** The languages that some kept files of words are of, whatever build they came with. */
export const languagesOf = (urls: readonly string[], languages: readonly string[]): string[] =>
  languages.filter(lang => urls.some(url => url.includes(`/assets/words-${lang}-`)));
