// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sentences } from '../../domain/made-from.ts';
import type { Language } from './language-list.ts';
import { formOf, italianOf } from './plurals.ts';

/** A sentence in a language, with what it is compared with. */
export type Sentence = {
  language: Language;
  section: string;
  key: string;
  words: string;
  italian: string;
  english: string | undefined;
  /** The plural form it is, if it counts. */
  form: string | undefined;
};

/** Puts a sentence beside its Italian and its English. */
export const sentenceOf = (
  where: { language: Language; section: string; italian: Sentences; english: Sentences },
  key: string,
  words: string,
): Sentence => ({
  language: where.language,
  section: where.section,
  key,
  words,
  italian: italianOf(where.italian, key),
  english: where.english.get(key),
  form: formOf(where.italian, key),
});

/** Names written in Latin letters inside any other script: they are on the door or on the form. */
const NAMES = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}])(${[
    'Approdo|PUA|SOS|SPID|CIE|PEC|ISEE|IBAN|NASpI|CAF|CPIA|STP|ENI|INPS|ASL|FAMI|ANCI|Patronato|Alfa|[AB][12]',
    'Istat|GeoNames|JavaScript|AGPL-3.0|CC BY|WCAG|AA|Android|iPhone|Chrome|Safari|Firefox|WhatsApp|SMS|Esc|QR',
    'AIPIM|IMPACT|Inclusion First|InterAzioni in|InterAzioni|Portale Migranti|Basilicata|Liguria|Piemonte|Puglia',
    'Ferragosto|[KMG]?B|km|IP',
  ].join('|')})(?![\\p{Script=Latin}\\p{N}])`,
  'gu',
);

/** Of a page or a mailbox. */
export const ADDRESS = /https?:\/\/\S+|\S+@\S+/g;

/** Names of places and people in the Italian sentence: words with a capital that do not open it. */
const namesIn = (italian: string): RegExp => {
  const found = italian.match(/(?<=[^.?:]\s)\p{Lu}[\p{L}'’]+/gu) ?? [];
  return new RegExp(`(?<!\\p{Script=Latin})(${['(?!)', ...found].join('|')})(?!\\p{Script=Latin})`, 'gu');
};

/** Terms in brackets, in Latin letters whatever the language. */
const ASIDES = /[(（](?:(?![)）])[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])*[)）]/gu;

/** What is left of a sentence for its own script to say: no slots, no Italian terms in brackets, no names. */
export const ownWords = ({ words, italian }: Sentence): string =>
  words
    .replace(/\{\{[^}]*\}\}/g, ' ')
    .replace(ASIDES, ' ')
    .replace(ADDRESS, ' ')
    .replace(NAMES, ' ')
    .replace(namesIn(italian), ' ');

/** True when somebody would have to say it in their language. */
export const hasLetters = (words: string): boolean => /\p{L}/u.test(words);
