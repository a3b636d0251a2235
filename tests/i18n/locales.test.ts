// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { FIRST_SECTIONS, LATER_SECTIONS, PARTS } from '../../src/i18n/sections.ts';
import * as files from './locale-files.ts';

/** Names and words that are the same in Italian and in another language. */
const SAME = new Set(['Approdo', 'SOS', 'Sport', 'Privacy']);
/** Names written in Latin letters inside any other script: they are on the door or on the form. */
const NAMES = new RegExp(
  `\\b(${[
    'Approdo|PUA|SOS|SPID|CIE|PEC|ISEE|IBAN|NASpI|CAF|CPIA|STP|ENI|INPS|ASL|FAMI|ANCI|Patronato|Alfa|[AB][12]',
    'Istat|GeoNames|JavaScript|AGPL-3.0|CC BY|WCAG|AA|Android|iPhone|Chrome|Safari|Firefox|WhatsApp|SMS|Esc|QR',
    '[KMG]?B|km',
  ].join('|')})\\b`,
  'g',
);
/** What the house never says of people, and the mark it never ends with. */
const UNKIND =
  /!|beneficiar|\bclients?\b|\butenti\b|illegal|clandestin|extracomunitar|third-country|غير شرعي|مهاجر سري/i;

/** Of a page or a mailbox. */
const ADDRESS = /https?:\/\/\S+|\S+@\S+/g;

/** Names of places and people in the Italian sentence: words with a capital that do not open it. */
const namesIn = (italian: string): RegExp => {
  const found = italian.match(/(?<=[^.?:]\s)\p{Lu}[\p{L}'’]+/gu) ?? [];
  return new RegExp(`(?<!\\p{Script=Latin})(${['(?!)', ...found].join('|')})(?!\\p{Script=Latin})`, 'gu');
};

/** What is left of a sentence for its own script to say: no slots, no Italian terms in brackets, no names. */
const own = (words: string, key: string): string =>
  words
    .replace(/\{\{[^}]*\}\}/g, ' ')
    .replace(/\([^)\u0600-\u06ff]*\)/g, ' ')
    .replace(ADDRESS, ' ')
    .replace(NAMES, ' ')
    .replace(namesIn(files.italianOf(key)), ' ');
const hasLetters = (words: string): boolean => /\p{L}/u.test(words);

const wrongIn = (lang: string, wrong: (words: string, key: string) => boolean): string[] =>
  [...files.wordsOf(lang)].filter(([key, words]) => wrong(words, key)).map(pair => pair.join(': '));

const NEVER = /(?!)/;
const LETTERS: Record<string, RegExp> = { Latn: /\p{Script=Latin}/u, Arab: /\p{Script=Arabic}/u };
const STRANGE: Record<string, RegExp> = {
  Latn: /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u,
  Arab: /[^\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/u,
};

/** A mark of punctuation that does not belong to the language. */
const MISPUNCTUATED: Record<string, RegExp> = {
  en: /\s[:;?]/,
  fr: /[^\u00a0][:;?»%](\s|$)|«[^\u00a0]/,
  ar: /[,;?]|\s[،؛؟:]/,
};

describe('the folder of languages', () => {
  it('holds the languages that are offered, and no other', () => {
    const folders = readdirSync('locales', { withFileTypes: true }).filter(entry => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(LANGUAGES.map(({ code }) => code).sort());
  });

  it('holds the sections the app and its pages read, and no other', () => {
    const own = [...FIRST_SECTIONS, ...LATER_SECTIONS].filter(section => !(section in PARTS));
    expect(files.sectionsFor('it')).toEqual([...own, ...files.PRERENDERED, files.TYPED].sort());
    for (const { file } of Object.values(PARTS)) expect(own).toContain(file);
  });

  it.each(['start-words', 'safety-words'])('has %s in each language that is offered', name => {
    const words = JSON.parse(readFileSync(`locales/${name}.json`, 'utf8')) as Record<string, object>;
    expect(Object.keys(words).sort()).toEqual(LANGUAGES.map(({ code }) => code).sort());
    if (name === 'start-words')
      expect(new Set(Object.values(words).map(greeting => Object.keys(greeting).join(' '))).size).toBe(1);
  });
});

describe.each(files.OTHERS)('$endonym', ({ code }) => {
  it('has a file for each Italian one, and no other', () => {
    expect(files.sectionsFor(code)).toEqual(files.sectionsFor('it'));
  });

  it('says everything the Italian says, and nothing else', () => {
    expect([...files.wordsOf(code).keys()].sort()).toEqual(files.keysFor(code));
  });

  it('has words to type for everything that can be looked for', () => {
    const [typed, italian] = [files.typedWords(code), files.typedWords('it')];
    expect(Object.keys(typed)).toEqual(Object.keys(italian));
    expect(Object.keys(typed.needs)).toEqual(Object.keys(italian.needs));
    const lists = [typed.needs, typed.kinds, typed.offers].flatMap(Object.values<string[]>);
    expect(lists.flat().filter(words => words.trim() !== words || words === '')).toEqual([]);
  });

  it('is not Italian left over', () => {
    // Names of months and languages are alike in many languages.
    const same = (words: string, key: string) =>
      !/^(calendar|languages)\./.test(key) &&
      words === files.italianOf(key) &&
      !SAME.has(words) &&
      hasLetters(own(words, key));
    expect(wrongIn(code, same)).toEqual([]);
  });
});

describe.each(LANGUAGES)('in $endonym', ({ code, script }) => {
  it('a sentence that counts has every plural form of the language', () => {
    const words = files.wordsOf(code);
    const stems = new Set([...words.keys()].map(files.stemOf).filter(stem => stem !== undefined));
    const needed = [...stems].flatMap(stem => files.formsOf(code).map(form => `${stem}_${form}`));
    expect(needed.filter(key => !words.has(key))).toEqual([]);
  });

  it('each sentence keeps the slots of the Italian', () => {
    const lost = (words: string, key: string): boolean => {
      const [wanted, found] = [files.slotsOf(files.italianOf(key)), files.slotsOf(words)];
      const form = files.stemOf(key) && key.slice(key.lastIndexOf('_') + 1);
      const mayOmit = form !== undefined && files.isOneNumber(code, form) && !found.includes('{{count}}');
      return (mayOmit ? wanted.filter(slot => slot !== '{{count}}') : wanted).join() !== found.join();
    };
    expect(wrongIn(code, lost)).toEqual([]);
  });

  it('nothing is empty, padded or marked up', () => {
    expect(wrongIn(code, words => words.trim() !== words || words === '' || /[<>]| {2}/.test(words))).toEqual(
      [],
    );
  });

  it('each sentence is written in its own letters, but for names and Italian terms in brackets', () => {
    const letters = LETTERS[script] ?? /\p{L}/u;
    const strange = STRANGE[script] ?? NEVER;
    const foreign = (words: string, key: string): boolean => strange.test(own(words, key));
    expect(wrongIn(code, foreign)).toEqual([]);
    const silent = (words: string, key: string): boolean =>
      !letters.test(words) && hasLetters(own(words, key));
    expect(wrongIn(code, silent)).toEqual([]);
  });

  it('the marks are those of the language', () => {
    const wrong = MISPUNCTUATED[code] ?? NEVER;
    expect(wrongIn(code, words => wrong.test(words.replace(ADDRESS, '')))).toEqual([]);
  });

  it('numbers are written in Latin digits', () => {
    expect(wrongIn(code, words => /[^\P{Nd}0-9]/u.test(words))).toEqual([]);
  });

  it('nobody is called a name, and nothing is shouted', () => {
    expect(wrongIn(code, words => UNKIND.test(words))).toEqual([]);
  });

  it('a tile says its need in two short lines', () => {
    const long = (words: string, key: string): boolean => {
      if (!key.startsWith('vocabulary.need.')) return false;
      return words.length > 30 || words.split(/[\s,،]+/).some(part => part.length > 14);
    };
    expect(wrongIn(code, long)).toEqual([]);
  });
});
