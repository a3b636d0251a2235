// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Sentences, stemOf } from '../../domain/made-from.ts';

const ORDER: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
const SMALL = Array.from({ length: 201 }, (_, count) => count);
const NUMBERS = [...SMALL, 1000, 1_000_000, 2_000_000];

const made = new Map<string, { forms: string[]; numbers: Map<string, number[]> }>();

const rulesOf = (lang: string) => {
  const known = made.get(lang);
  if (known !== undefined) return known;
  const rules = new Intl.PluralRules(lang);
  const { pluralCategories } = rules.resolvedOptions();
  const forms = ORDER.filter(form => (pluralCategories as string[]).includes(form));
  const of = (form: string) => NUMBERS.filter(count => rules.select(count) === form);
  const answer = { forms, numbers: new Map(forms.map(form => [form, of(form)])) };
  made.set(lang, answer);
  return answer;
};

/** The plural forms of a language, in the order of the standard. */
export const formsOf = (lang: string): readonly string[] => rulesOf(lang).forms;

/** Some numbers a plural form stands for, to show to who translates. */
export const examplesOf = (lang: string, form: string): number[] =>
  rulesOf(lang).numbers.get(form)?.slice(0, 4) ?? [];

/** True when a plural form stands for one number only, so that the number may be left out ("one desk"). */
export const isOneNumber = (lang: string, form: string): boolean =>
  rulesOf(lang).numbers.get(form)?.length === 1;

/** The plural form a key is, undefined when its sentence does not count. */
export const formOf = (italian: Sentences, key: string): string | undefined =>
  stemOf(italian, key) === undefined ? undefined : key.slice(key.lastIndexOf('_') + 1);

/** The keys a language must have, in the order of the Italian: its own, with the language's plural forms. */
export const keysFor = (italian: Sentences, lang: string): string[] => {
  const keys = [...italian.keys()].flatMap(key => {
    const stem = stemOf(italian, key);
    return stem === undefined ? [key] : formsOf(lang).map(form => `${stem}_${form}`);
  });
  return [...new Set(keys)];
};

/** The Italian a sentence was made from: its fullest form, when it counts. */
export const italianOf = (italian: Sentences, key: string): string => {
  const stem = stemOf(italian, key);
  return italian.get(stem === undefined ? key : `${stem}_other`) ?? '';
};

/** The slots of a sentence, each once, in order. */
export const slotsOf = (words: string): string[] => [...new Set(words.match(/\{\{[^}]*\}\}/g) ?? [])].sort();
