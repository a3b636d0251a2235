// SPDX-License-Identifier: AGPL-3.0-or-later
import { NATIONAL } from '../domain/national.ts';
import type { Region } from '../domain/pack.ts';
import type { Address } from '../domain/permalink.ts';
import type { Published } from './published.ts';

/**
 * Which languages are written ahead. The home region and what is true everywhere: all. Towns and services of the
 * other regions: these four, and the app draws the rest. Twenty-four languages of four regions would be 50,000 files.
 */
export const OTHER_REGIONS = ['it', 'en', 'fr', 'ar'];

/** What a help line or a site is for; it belongs to no town. */
export const EVERYWHERE = NATIONAL;

/** A page that is written ahead, and in which other languages it is. */
export type Page = { address: Address; lang: string; region: string; languages: readonly string[] };

const PLAIN = [
  'home',
  'sos',
  'safety',
  'programmes',
  'guides',
  'about',
  'privacy',
  'accessibility',
  'legal',
] as const;
/** What these show depends on the reader: only their frame is written, which the app fills. */
const FRAMES = ['find', 'map', 'place', 'saved', 'settings'] as const;
/** Frames without a language: the page for other people's pages and the one for plans, which speak the reader's, and the officers' desks. */
const TOOLS = ['embed', 'desk', 'posters', 'notices', 'embed-desk', 'pathway'] as const;
/** Pages without a language are written in the language of the doors. */
const SOURCE = 'it';

type Place = { lang: string; languages: readonly string[] };

const plainPages = ({ lang, languages }: Place, region: string): Page[] =>
  [...PLAIN, ...FRAMES].map((page): Page => ({ address: { page, lang }, lang, region, languages }));

/** True for a page that shows nothing of the data: the app takes it over without waiting for them. */
export const isFrame = ({ address: { page } }: Page): boolean =>
  [...FRAMES, ...TOOLS].some(frame => frame === page);

/** True for a page without a language of its own that is no printed code. */
export const isTool = ({ address: { page } }: Page): boolean => TOOLS.some(tool => tool === page);

const UNLISTED: readonly Address['page'][] = ['code', 'place', 'saved', 'settings', ...TOOLS];

/** True for a page that should not be found by itself: a printed code is a door, these frames are the reader's own or a tool. */
export const isUnlisted = ({ address: { page } }: Page): boolean => UNLISTED.includes(page);

/** A programme comes with the data of its region: the home region, where it is one of them. */
const programmePages = ({ lang, languages }: Place, regions: readonly Region[]): Page[] => {
  const regionOf = new Map(
    regions.flatMap(({ id, programmes }) => programmes.map(one => [one.id, one.regions[0] ?? id] as const)),
  );
  return [...regionOf].map(([id, region]) => ({
    address: { page: 'programme', lang, id },
    lang,
    region,
    languages,
  }));
};

/** What is to be done is the same everywhere. */
const guidePages = ({ lang, languages }: Place, regions: readonly Region[], region: string): Page[] =>
  regions
    .flatMap(({ guides }) => guides)
    .map(({ id }): Page => ({ address: { page: 'guide', lang, id }, lang, region, languages }));

const regionPages = (
  { id: region, municipalities, services }: Region,
  { lang, languages }: Place,
): Page[] => [
  ...municipalities.map(
    ({ istat }): Page => ({ address: { page: 'municipality', lang, id: istat }, lang, region, languages }),
  ),
  ...services.map(({ id }): Page => ({ address: { page: 'service', lang, id }, lang, region, languages })),
];

const codePages = ({ id: region, municipalities, services }: Region): Page[] =>
  [...municipalities, ...services].flatMap(({ code }): Page[] =>
    code === undefined ? [] : [{ address: { page: 'code', code }, lang: SOURCE, region, languages: [] }],
  );

/** The region a first visit opens with. */
export const homeOf = ({ manifest, regions }: Published): string =>
  manifest.home ?? regions.find(({ id }) => id !== EVERYWHERE)?.id ?? EVERYWHERE;

/** Every page that is written ahead, language by language. */
export const pagesOf = (published: Published, languages: readonly string[]): Page[] => {
  const { regions } = published;
  const home = homeOf(published);
  const homeLast = [...regions].sort((a, b) => Number(a.id === home) - Number(b.id === home));
  const some = languages.filter(lang => OTHER_REGIONS.includes(lang));
  const languagesFor = ({ id }: Region) => (id === home || id === EVERYWHERE ? languages : some);
  return [
    { address: { page: 'start' }, lang: SOURCE, region: home, languages },
    ...TOOLS.map((page): Page => ({ address: { page }, lang: SOURCE, region: home, languages: [] })),
    ...languages.flatMap(lang => [
      ...plainPages({ lang, languages }, home),
      ...programmePages({ lang, languages }, homeLast),
      ...guidePages({ lang, languages }, regions, home),
      ...regions
        .filter(region => languagesFor(region).includes(lang))
        .flatMap(region => regionPages(region, { lang, languages: languagesFor(region) })),
    ]),
    ...regions.flatMap(codePages),
  ];
};
