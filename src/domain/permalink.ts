// SPDX-License-Identifier: AGPL-3.0-or-later
import { isCode, mendCode } from './code.ts';

/** The addresses that never break: QR codes on walls depend on them. */
export type Address =
  | { page: 'start' }
  | {
      page: 'home' | 'find' | 'map' | 'saved' | 'sos' | 'settings' | 'about' | 'events' | 'news';
      lang: string;
    }
  | {
      page: 'programmes' | 'privacy' | 'accessibility' | 'legal' | 'safety' | 'place' | 'guides';
      lang: string;
    }
  | { page: 'municipality' | 'service' | 'guide' | 'programme'; lang: string; id: string }
  | { page: 'code'; code: string }
  | { page: 'pathway' | 'embed' | 'desk' | 'posters' | 'notices' | 'data-desk' | 'coverage' | 'embed-desk' }
  | { page: 'unknown' };

const PLAIN_PAGES = new Set([
  'find',
  'map',
  'saved',
  'sos',
  'settings',
  'about',
  'events',
  'news',
  'programmes',
  'privacy',
  'accessibility',
  'legal',
  'safety',
  'place',
]);
const WITH_ID = { c: 'municipality', s: 'service', g: 'guide', programmes: 'programme' } as const;
const TOOLS: Record<string, Address['page']> = {
  p: 'pathway',
  embed: 'embed',
  desk: 'desk',
  'desk/posters': 'posters',
  'desk/notices': 'notices',
  'desk/data': 'data-desk',
  'desk/coverage': 'coverage',
  'desk/embed': 'embed-desk',
};
const LANG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The path under the base for an address; pages end with a slash, printed codes do not. */
export const pathOf = (address: Address): string => {
  switch (address.page) {
    case 'start':
    case 'unknown':
      return '';
    case 'home':
      return `${address.lang}/`;
    case 'municipality':
      return `${address.lang}/c/${address.id}/`;
    case 'service':
      return `${address.lang}/s/${address.id}/`;
    case 'guides':
      return `${address.lang}/g/`;
    case 'guide':
      return `${address.lang}/g/${address.id}/`;
    case 'programme':
      return `${address.lang}/programmes/${address.id}/`;
    case 'code':
      return `q/${address.code}`;
    default:
      return 'lang' in address ? `${address.lang}/${address.page}/` : toolPath(address.page);
  }
};

const toolPath = (page: Address['page']): string => {
  const path = Object.keys(TOOLS).find(key => TOOLS[key] === page) as string;
  return path.startsWith('desk') ? `${path}/` : path;
};

const withId = (lang: string, folder: string, id: string): Address => {
  if (folder === 'c' && !/^\d{6}$/.test(id)) return { page: 'unknown' };
  if (!Object.hasOwn(WITH_ID, folder) || !ID.test(id)) return { page: 'unknown' };
  return { page: WITH_ID[folder as keyof typeof WITH_ID], lang, id };
};

/** Reads a path (without base, query or fragment), with or without a slash or `index.html` at its end. */
export const addressOf = (path: string): Address => {
  const clean = path.replace(/(^|\/)index\.html$/, '').replace(/^\/+|\/+$/g, '');
  if (clean === '') return { page: 'start' };
  if (Object.hasOwn(TOOLS, clean)) return { page: TOOLS[clean] } as Address;
  const [first = '', second, third, ...rest] = clean.split('/');
  if (rest.length > 0) return { page: 'unknown' };
  if (first === 'q' && second !== undefined && third === undefined) {
    const code = mendCode(second);
    return isCode(code) ? { page: 'code', code } : { page: 'unknown' };
  }
  if (!LANG.test(first)) return { page: 'unknown' };
  if (second === undefined) return { page: 'home', lang: first };
  if (third !== undefined) return withId(first, second, third);
  if (second === 'g') return { page: 'guides', lang: first };
  return PLAIN_PAGES.has(second) ? ({ page: second, lang: first } as Address) : { page: 'unknown' };
};
