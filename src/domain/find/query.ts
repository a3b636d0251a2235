// SPDX-License-Identifier: AGPL-3.0-or-later
import { AUDIENCES, COURSE_LEVELS, type CourseLevel, NEEDS, type Need } from '../vocabulary.ts';
import { isDeskLanguage } from '../vocabulary-languages.ts';

export type Audience = (typeof AUDIENCES)[number];
/** Whom a filter can name: an address never says that somebody suffers violence. */
export const FOR_AUDIENCES: readonly Audience[] = AUDIENCES.filter(
  who => who !== 'violence_victims' && who !== 'trafficking_victims',
);
/** 1 = Monday … 7 = Sunday. */
export type Day = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** What somebody looks for, as it stands in the address: it can be shared, printed and gone back to. */
export type Query = {
  q?: string;
  need?: Need;
  /** The ISTAT code of the town to look around. */
  near?: string;
  open?: true;
  speaks?: string;
  free?: true;
  noapp?: true;
  children?: true;
  stepfree?: true;
  women?: true;
  level?: CourseLevel;
  evening?: true;
  mediator?: string;
  day?: Day;
  for?: Audience;
  /** Missing = the first. */
  page?: number;
};

export const LONGEST_Q = 100;
const MOST_PAGES = 9999;

const oneOf =
  <T extends string>(codes: readonly T[]) =>
  (text: string): T | undefined =>
    codes.find(code => code === text);

const flag = (text: string): true | undefined => (text === '1' ? true : undefined);

/** The language people at a desk speak, of a tag of the interface: `zh-Hans` → `zh`. */
export const deskLanguageOf = (tag: string): string | undefined => {
  const code = tag.split('-')[0]?.toLowerCase() ?? '';
  return isDeskLanguage(code) && code !== 'mul' ? code : undefined;
};

const typedWords = (text: string): string | undefined => {
  const plain = text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
  const short = [...plain].slice(0, LONGEST_Q).join('').trim();
  return short === '' ? undefined : short;
};

const wholeNumber = (text: string, from: number, to: number): number | undefined =>
  /^[1-9]\d{0,3}$/.test(text) && Number(text) >= from && Number(text) <= to ? Number(text) : undefined;

/** How each part is read; anything else is as if it were not there. In the order they are written. */
const READ: { [K in keyof Query]-?: (text: string) => Query[K] } = {
  q: typedWords,
  need: oneOf(NEEDS),
  near: text => (/^\d{6}$/.test(text) ? text : undefined),
  open: flag,
  speaks: deskLanguageOf,
  free: flag,
  noapp: flag,
  children: flag,
  stepfree: flag,
  women: flag,
  level: oneOf(COURSE_LEVELS),
  evening: flag,
  mediator: deskLanguageOf,
  day: text => wholeNumber(text, 1, 7) as Day | undefined,
  for: oneOf(FOR_AUDIENCES),
  page: text => wholeNumber(text, 2, MOST_PAGES),
};

const decoded = (text: string): string => {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
};

/** Reads the part of an address after `?` (the question mark may be there). What it does not know it leaves out. */
export const queryOf = (search: string): Query => {
  const said = new Map<string, string>();
  for (const part of search.replace(/^\?/, '').split('&')) {
    const [key = '', ...rest] = part.split('=');
    if (!said.has(key)) said.set(key, decoded(rest.join('=')));
  }
  const read = Object.entries(READ).map(([key, of]) => [key, of(said.get(key) ?? '')] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
};

const encoded = (text: string): string => encodeURIComponent(text).replaceAll('%20', '+');

/** Writes a query, always in the same order, with its question mark; nothing at all for an empty one. */
export const searchOf = (query: Query): string => {
  const parts = Object.keys(READ).flatMap(key => {
    const value = query[key as keyof Query];
    if (value === undefined) return [];
    return `${key}=${value === true ? '1' : encoded(String(value))}`;
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
};
