// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/i18n/languages.ts';

/** For officers, who work in Italian, and for the pages that have no language. */
export const ITALIAN_ONLY = ['data-changelog', 'pipeline', 'site'];

/** What people type, not what they read: misspelt and in any letters on purpose. */
export const TYPED = 'search';

/** Read only while the pages are made. */
export const PRERENDERED = ['pages'];

/** Every sentence of a section by its path: "need.desk". */
export type Words = ReadonlyMap<string, string>;

const leaves = (node: unknown, path: string): [string, string][] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node as object).flatMap(([key, value]) =>
        leaves(value, path === '' ? key : `${path}.${key}`),
      );

const read = (path: string): Words => new Map(leaves(JSON.parse(readFileSync(path, 'utf8')), ''));

const sectionsOf = (lang: string): string[] =>
  readdirSync(`locales/${lang}`)
    .map(name => name.replace(/\.json$/, ''))
    .sort();

/** The sections a language has, as they lie on the disk. */
export const sectionsFor = (lang: string): string[] =>
  sectionsOf(lang).filter(name => lang !== 'it' || !ITALIAN_ONLY.includes(name));

const inSection =
  (section: string) =>
  ([key, words]: [string, string]): [string, string] => [`${section}.${key}`, words];

/** "section.key" → sentence, for a whole language. */
export const wordsOf = (lang: string): Words =>
  new Map(
    sectionsFor(lang)
      .filter(section => section !== TYPED)
      .flatMap(section => [...read(`locales/${lang}/${section}.json`)].map(inSection(section))),
  );

type Lists = Record<string, string[]>;

/** What people type for each thing they may look for, in a language. */
export const typedWords = (lang: string): Record<'needs' | 'kinds' | 'offers', Lists> =>
  JSON.parse(readFileSync(`locales/${lang}/${TYPED}.json`, 'utf8'));

export const ITALIAN = wordsOf('it');
export const OTHERS = LANGUAGES.filter(({ code }) => code !== 'it');

const FORMS = /_(zero|one|two|few|many|other)$/;
const hasForms = (stem: string): boolean => ITALIAN.has(`${stem}_one`) && ITALIAN.has(`${stem}_other`);

/** The stem of a sentence that counts, undefined for one that does not. */
export const stemOf = (key: string): string | undefined => {
  const stem = key.replace(FORMS, '');
  return stem !== key && hasForms(stem) ? stem : undefined;
};

const rules = (lang: string): Intl.PluralRules => new Intl.PluralRules(lang);
export const formsOf = (lang: string): string[] => rules(lang).resolvedOptions().pluralCategories;

/** True when a plural form stands for one number only, so that the number may be left out ("one desk"). */
export const isOneNumber = (lang: string, form: string): boolean => {
  const numbers = Array.from({ length: 201 }, (_, count) => count);
  return numbers.filter(count => rules(lang).select(count) === form).length === 1;
};

/** The keys a language must have: those of the Italian, with its own plural forms. */
export const keysFor = (lang: string): string[] => {
  const keys = [...ITALIAN.keys()].flatMap(key => {
    const stem = stemOf(key);
    return stem === undefined ? [key] : formsOf(lang).map(form => `${stem}_${form}`);
  });
  return [...new Set(keys)].sort();
};

/** The Italian a sentence was made from: its fullest form, when it counts. */
export const italianOf = (key: string): string => {
  const stem = stemOf(key);
  return ITALIAN.get(stem === undefined ? key : `${stem}_other`) ?? '';
};

/** The slots of a sentence, each once, in order. */
export const slotsOf = (words: string): string[] => [...new Set(words.match(/\{\{[^}]*\}\}/g) ?? [])].sort();
