// SPDX-License-Identifier: AGPL-3.0-or-later

export type Look = { lang?: string; dark?: true; width?: number; height?: number };

/** A picture to take: which page, as whom, and what a reader of the document is told about it. */
export type Shot = Look & {
  name: string;
  /** The address under the language; `undefined` is the first question, which has none. */
  path: string | undefined;
  caption: string;
  /** Somebody who has just opened the app; all others have chosen Potenza and saved a desk. */
  newcomer?: true;
};

const DESK = 's/bas-pua-potenza-sud/';

const ENGLISH: Shot[] = [
  { name: 'start', path: undefined, newcomer: true, caption: 'The first question: which language' },
  { name: 'place', path: 'place/', newcomer: true, caption: 'The second: in which town, if you like' },
  { name: 'home-new', path: '', newcomer: true, caption: 'The first screen before a town is chosen' },
  { name: 'saved-empty', path: 'saved/', newcomer: true, caption: 'Saved desks, when there is none' },
  { name: 'home', path: '', caption: 'The first screen: ask in words, or press a picture' },
  { name: 'results', path: 'find/?need=papers', caption: 'What was found, nearest first, with filters' },
  { name: 'nothing', path: 'find/?q=xyzxyz', caption: 'A search that finds nothing leads on' },
  { name: 'service', path: DESK, caption: 'A desk of which little is known: what you can do all the same' },
  { name: 'service-phone', path: 's/bas-prefettura-pz-sui/', caption: 'An office with phone numbers' },
  { name: 'helpline', path: 's/nat-arci/', caption: 'A help line for all of Italy' },
  { name: 'show', path: `${DESK}?show=1`, caption: 'Sentences in Italian to show at a counter' },
  { name: 'map', path: 'map/?near=076063', caption: 'The same on a map that needs no network' },
  {
    name: 'map-place',
    path: 'map/?near=076063&sel=t076063',
    caption: 'What is in a town whose doors are not known',
  },
  {
    name: 'map-town',
    path: 'map/?near=076063&sel=m076002',
    caption: 'Who helps the people of a town, and how far',
  },
  { name: 'guides', path: 'g/', caption: 'Step by step: the things everybody has to do' },
  { name: 'guide', path: 'g/residence-permit/', caption: 'A guide, each step with the office that does it' },
  { name: 'town', path: 'c/076063/', caption: 'Everything for one town' },
  { name: 'sos', path: 'sos/', caption: 'Emergency numbers' },
  { name: 'safety', path: 'safety/', caption: 'Help against violence, with a quick way out' },
  { name: 'saved', path: 'saved/', caption: 'Saved desks, readable without a network' },
  { name: 'settings', path: 'settings/', caption: 'Language, town, and the data kept on the phone' },
  { name: 'about', path: 'about/', caption: 'Who made this and where the data come from' },
  {
    name: 'programme',
    path: 'programmes/inclusion-first/',
    caption: 'A programme, and what a person can get from it',
  },
  { name: 'missing', path: 'nothing-here/', caption: 'A page that is not there' },
];

/** Looked at in every language and every look. */
export const MAIN = ENGLISH.filter(({ name }) => ['home', 'results', 'map', 'service', 'sos'].includes(name));

const LOOKS: (Look & { suffix: string; words: string })[] = [
  { suffix: 'it', lang: 'it', words: 'in Italian' },
  { suffix: 'ar', lang: 'ar', words: 'in Arabic, from right to left' },
  { suffix: 'dark', dark: true, words: 'in the dark' },
  { suffix: '320', width: 320, height: 640, words: 'on the narrowest phone, 320 pixels' },
  { suffix: '1280', width: 1280, height: 800, words: 'on a computer' },
];

/** Every picture of the document, in its order. */
export const SHOTS: Shot[] = [
  ...ENGLISH,
  ...LOOKS.flatMap(({ suffix, words, ...look }) =>
    MAIN.map(shot => ({
      ...shot,
      ...look,
      name: `${shot.name}-${suffix}`,
      caption: `${shot.caption.split(/[:,]/)[0]}, ${words}`,
    })),
  ),
];
