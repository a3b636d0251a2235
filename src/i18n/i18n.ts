// SPDX-License-Identifier: AGPL-3.0-or-later
import i18next from 'i18next';
import { FIRST_SECTIONS, LATER_SECTIONS, type Section, type Sections, type Vocabulary } from './sections.ts';
import { readWords } from './word-source.ts';

type Leaves<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T &
  string];
type Unplural<K extends string> =
  K extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Stem : K;

/** Every sentence of the interface, "section.key": a wrong key does not compile. */
export type TextKey = Unplural<Leaves<Sections>>;
export type WordKey = Leaves<Vocabulary>;
export type Params = Record<string, string | number>;

const started = i18next.init({
  lng: 'none',
  fallbackLng: false,
  resources: {},
  ns: [],
  interpolation: { escapeValue: false },
  returnNull: false,
});

const load = async (lang: string, section: Section): Promise<void> => {
  if (i18next.hasResourceBundle(lang, section)) return;
  i18next.addResourceBundle(lang, section, await readWords(lang, section));
};

/** Reads a language's sections that are not read yet. */
export const loadSections = async (lang: string, sections: readonly Section[]): Promise<void> => {
  await started;
  await Promise.all(sections.map(section => load(lang, section)));
};

/** Makes a language the one that is spoken, with what the first screen says in it. */
export const useLanguage = async (lang: string, later: readonly Section[] = []): Promise<void> => {
  await loadSections(lang, [...FIRST_SECTIONS, ...later]);
  if (i18next.language !== lang) await i18next.changeLanguage(lang);
};

/** All sections at once: for prerendering and tests. */
export const useWholeLanguage = (lang: string): Promise<void> => useLanguage(lang, LATER_SECTIONS);

/** The language that is spoken now. */
export const spoken = (): string => i18next.language;

/** A sentence of the interface. */
export const text = (key: TextKey, params: Params = {}): string => {
  const dot = key.indexOf('.');
  return i18next.t(key.slice(dot + 1), { ns: key.slice(0, dot), ...params });
};

/** A sentence in another language than the one that is spoken, if its section was read. */
export const textIn = (lang: string, key: TextKey): string => {
  const dot = key.indexOf('.');
  return i18next.t(key.slice(dot + 1), { ns: key.slice(0, dot), lng: lang });
};

/** The word for a code of the vocabulary. */
export const word = (key: WordKey): string => i18next.t(key, { ns: 'vocabulary' });

/** The same in another language, if it was read: the Italian word beside the translated one. */
export const wordIn = (lang: string, key: WordKey): string => i18next.t(key, { ns: 'vocabulary', lng: lang });
