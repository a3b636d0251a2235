// SPDX-License-Identifier: AGPL-3.0-or-later
import languages from '../../locales/languages.json' with { type: 'json' };

export type Review = 'source' | 'person' | 'machine';
export type Language = {
  code: string;
  endonym: string;
  dir: 'ltr' | 'rtl';
  script: string;
  review: Review;
  /** Some of its sentences are older than the Italian: not in the list, the build adds it. */
  older?: boolean;
};

/** The languages of the interface, in the order they are offered. */
export const LANGUAGES = languages as Language[];

export const languageOf = (code: string): Language | undefined => LANGUAGES.find(one => one.code === code);

/** On every phone, or on every phone that is sold with them (record 0019). */
const AT_HAND = ['Latn', 'Cyrl', 'Hans'];

/** True for a language whose letters a phone may lack. */
export const lettersMayLack = (code: string): boolean =>
  !AT_HAND.includes(languageOf(code)?.script ?? 'Latn');

/** The first language of the interface a person's device asks for. */
export const deviceLanguage = (wanted: readonly string[]): string | undefined => {
  for (const tag of wanted) {
    const found = LANGUAGES.find(({ code }) => code === tag || code === tag.split('-')[0]);
    if (found !== undefined) return found.code;
  }
  return undefined;
};
