// SPDX-License-Identifier: AGPL-3.0-or-later

/** Letters that no Unicode decomposition opens but that people type plain. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ə: 'e',
  ɛ: 'e',
  ɔ: 'o',
  ɓ: 'b',
  ɗ: 'd',
  ƴ: 'y',
  // Arabic script: one letter, several keyboards
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ۍ: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ه',
  ک: 'ك',
  ګ: 'گ',
  ں: 'ن',
  // Cyrillic: typed without the dots
  ё: 'е',
  ґ: 'г',
  // Nasal vowels of Hindi and Punjabi, each with two signs
  '\u0901': '\u0902',
  '\u0a70': '\u0a02',
};
const PLAIN_LETTER = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/**
 * Amharic and Tigrinya spell one sound with several letters: each row of signs, and how far off the row it is read as.
 * Tigrinya writes what "k" and "q" become after a vowel with rows of their own.
 */
const ETHIOPIC_ROWS: readonly (readonly [number, number, number])[] = [
  [0x1210, 0x1217, -0x10],
  [0x1220, 0x1227, 0x10],
  [0x1250, 0x125d, -0x10],
  [0x1280, 0x1287, -0x80],
  [0x12b8, 0x12c5, -0x10],
  [0x12d0, 0x12d7, -0x30],
  [0x1340, 0x1347, -0x8],
];
const ETHIOPIC = /[\u1210-\u1347]/g;
/** "Ha" and "a" sound the same in their first and fourth order. */
const FOURTH_ORDER: Record<string, string> = { ሃ: 'ሀ', ኣ: 'አ' };

const plainEthiopic = (sign: string): string => {
  const code = sign.charCodeAt(0);
  const [, , off] = ETHIOPIC_ROWS.find(([from, to]) => code >= from && code <= to) ?? [0, 0, 0];
  return String.fromCharCode(code + off);
};

/** An "n" or "m" without a vowel, before another letter, is also written as a dot. */
const HINDI_NASAL = /[\u0919\u091e\u0923\u0928\u092e]\u094d(?=[\u0915-\u0939])/g;
/** The apostrophe inside a Ukrainian word, which many leave out. */
const CYRILLIC_APOSTROPHE = /([\u0400-\u052f])['`’‘\u02bc](?=[\u0400-\u052f])/g;

/** Marks that may be left out when typing: accents, Arabic vowel signs, Hebrew points; not Indic vowels, which are letters. */
const OPTIONAL_MARKS =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]|\u200b|\u200c|\u200d|\u200e|\u200f|\u2060|\ufe0f/g;
const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66];
const FOREIGN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f]/g;

/** Most text is plain ASCII, where a search per keystroke need not ask for all of Unicode. */
const ASCII = /^[\0-\x7f]*$/;
const NOT_ASCII_WORD = /[^a-z0-9]+/g;

const latinDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  const zero = DIGIT_ZEROS.find(start => code >= start && code < start + 10) as number;
  return String(code - zero);
};

/**
 * One spelling for all the ways people type a word: lower case, no accents, Arabic letter variants and
 * marks levelled, Latin digits, punctuation as single spaces. Folding twice changes nothing.
 */
export const fold = (text: string): string => {
  if (ASCII.test(text)) return text.toLowerCase().replace(NOT_ASCII_WORD, ' ').trim();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/ي\u0654/g, 'ي')
    .replace(OPTIONAL_MARKS, '')
    .normalize('NFC')
    .replace(CYRILLIC_APOSTROPHE, '$1')
    .replace(PLAIN_LETTER, letter => PLAIN[letter] as string)
    .replace(ETHIOPIC, plainEthiopic)
    .replace(/[ሃኣ]/g, sign => FOURTH_ORDER[sign] as string)
    .replace(HINDI_NASAL, '\u0902')
    .replace(FOREIGN_DIGIT, latinDigit)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
};

/** A lower-case id of a name: `Valle d'Aosta` → `valle-d-aosta`. */
export const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
