// SPDX-License-Identifier: AGPL-3.0-or-later
import type { WordFaultCode } from '../fault.ts';
import type { Params } from '../fill.ts';
import { isOneNumber, slotsOf } from './plurals.ts';
import { SCRIPTS } from './scripts.ts';
import { ADDRESS, hasLetters, ownWords, type Sentence } from './sentence.ts';

/** What is wrong with a sentence; whoever asked knows where it stands. */
export type Slip = { code: WordFaultCode; params: Params };
type Rule = (sentence: Sentence) => Slip | undefined;

const slip = (code: WordFaultCode, params: Params = {}): Slip => ({ code, params });

/** Names and words that are the same in Italian or English and in another language. */
const SAME = new Set(['Approdo', 'SOS', 'Sport', 'Privacy', 'Fonte incerta']);
/** Names of months and languages are alike in many languages, and patterns of dates have no words. */
const ALIKE: readonly string[] = ['calendar', 'languages'];

/** What the house never says of people, and the mark it never ends with. */
const UNKIND =
  /[!！]|beneficiar|\bclients?\b|\butenti\b|illegal|clandestin|extracomunitar|third-country|غير شرعي|مهاجر سري/iu;

/** A mark of punctuation that does not belong to the language. */
const MISPUNCTUATED: Record<string, RegExp> = {
  en: /\s[:;?]/,
  fr: /[^\u00a0][:;?»%](\s|$)|«[^\u00a0]/,
  ar: /[,;?]|\s[،؛؟:]/,
};

// Embeddings and overrides turn the rest of a page round; marks and isolates, which some languages need, do not.
const UNSAFE = /[<>\u202a-\u202e\ufeff\ufffe\uffff\p{Cs}]|(?!\n)\p{Cc}/u;
/** Letters that a spreadsheet saved in an old encoding has lost. */
const SPOILT = /\?{2,}|\p{L}\?\p{L}|\ufffd|Ã[\u0080-\u00bf]|â€/u;

const NEED = /^need\./;
const TILE = { length: 30, word: 14 };

const empty: Rule = ({ words }) => (words.trim() === '' ? slip('sentenceEmpty') : undefined);

const padded: Rule = ({ words }) =>
  words.trim() !== words || / {2}/.test(words) ? slip('sentencePadded') : undefined;

const unsafe: Rule = ({ words }) =>
  UNSAFE.test(words) ? slip('sentenceUnsafe', { value: words }) : undefined;

const spoilt: Rule = ({ words }) =>
  SPOILT.test(words) ? slip('sentenceSpoilt', { value: words }) : undefined;

const digits: Rule = ({ words }) => {
  const found = words.match(/[^\P{Nd}0-9]/gu);
  return found === null ? undefined : slip('foreignDigits', { value: found.join('') });
};

const letters: Rule = sentence => {
  const script = SCRIPTS.get(sentence.language.script);
  if (script === undefined) return undefined;
  const own = ownWords(sentence);
  const foreign = own.match(script.foreign);
  if (foreign !== null) return slip('foreignLetters', { value: [...new Set(foreign)] });
  return !script.own.test(sentence.words) && hasLetters(own)
    ? slip('foreignLetters', { value: sentence.words })
    : undefined;
};

/** A form that stands for one number may leave the number out: "one desk". */
const slots: Rule = ({ language, words, italian, form }) => {
  const found = slotsOf(words);
  const mayOmit = form !== undefined && isOneNumber(language.code, form);
  const wanted = slotsOf(italian).filter(slot => !mayOmit || slot !== '{{count}}' || found.includes(slot));
  const lost = wanted.filter(slot => !found.includes(slot));
  if (lost.length > 0) return slip('slotLost', { value: lost });
  const invented = found.filter(slot => !wanted.includes(slot));
  return invented.length > 0 ? slip('slotInvented', { value: invented }) : undefined;
};

const isSame = (sentence: Sentence, other: string | undefined): boolean =>
  sentence.words === other && !SAME.has(sentence.words) && hasLetters(ownWords(sentence));

/** Words alone are often the same as in English ("service", "code"); a sentence is not. */
const isPhrase = (sentence: Sentence): boolean => (ownWords(sentence).match(/\p{L}+/gu) ?? []).length >= 3;

const leftOver: Rule = sentence => {
  const { section, language, italian, english } = sentence;
  if (ALIKE.includes(section) || language.review === 'source') return undefined;
  if (isSame(sentence, italian)) return slip('italianLeft', { value: italian });
  if (language.code === 'en' || !isPhrase(sentence) || !isSame(sentence, english)) return undefined;
  return slip('englishLeft', { value: english ?? '' });
};

const marks: Rule = ({ language, words }) =>
  MISPUNCTUATED[language.code]?.test(words.replace(ADDRESS, '')) === true
    ? slip('wrongMarks', { value: words })
    : undefined;

const unkind: Rule = ({ words }) => {
  const found = UNKIND.exec(words)?.[0];
  return found === undefined ? undefined : slip('unkind', { value: found });
};

const tile: Rule = ({ section, key, words }) => {
  if (section !== 'vocabulary' || !NEED.test(key)) return undefined;
  const isLong = words.length > TILE.length || words.split(/[\s,،]+/).some(part => part.length > TILE.word);
  return isLong ? slip('tileTooLong', { value: words, max: TILE.length, word: TILE.word }) : undefined;
};

const RULES: readonly Rule[] = [
  padded,
  unsafe,
  spoilt,
  digits,
  letters,
  slots,
  leftOver,
  marks,
  unkind,
  tile,
];

/** Everything wrong with a sentence. */
export const slipsOf = (sentence: Sentence): Slip[] => {
  const nothing = empty(sentence);
  if (nothing !== undefined) return [nothing];
  return RULES.map(rule => rule(sentence)).filter(one => one !== undefined);
};

/** What a person may leave as it is, if they know why: a word alike in two languages, a long tile. */
const DOUBTS: readonly WordFaultCode[] = [
  'italianLeft',
  'englishLeft',
  'wrongMarks',
  'unkind',
  'tileTooLong',
];

/** True for a slip that is worth a look and stops nothing. */
export const isDoubt = ({ code }: Slip): boolean => DOUBTS.includes(code);
