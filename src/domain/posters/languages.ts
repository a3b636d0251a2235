// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskLanguageOf } from '../find/query.ts';
import type { Service } from '../service.ts';

/** As many languages say "scan me" at least, and as long as nobody chose. */
export const FEWEST_LANGUAGES = 12;
const ITALIAN = 'it';

/** The languages somebody at the desk speaks, its mediators among them. */
export const spokenAt = ({ languages = [], mediator }: Service): ReadonlySet<string> =>
  new Set([...languages, ...(mediator?.languages ?? [])]);

/** All languages in the order a place needs them: Italian as on the door, what is spoken there, then the usual order. */
export const byLocalNeed = (all: readonly string[], spoken: ReadonlySet<string>): string[] => {
  const isSpoken = (lang: string): boolean => spoken.has(deskLanguageOf(lang) ?? '');
  const rank = (lang: string): number => (lang === ITALIAN ? 0 : isSpoken(lang) ? 1 : 2);
  return all
    .map((lang, at) => ({ lang, at }))
    .sort((a, b) => rank(a.lang) - rank(b.lang) || a.at - b.at)
    .map(({ lang }) => lang);
};
