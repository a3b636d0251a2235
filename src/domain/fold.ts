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
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ګ: 'گ',
  ں: 'ن',
  // Cyrillic: typed without the dots
  ё: 'е',
  ґ: 'г',
  // Amharic and Tigrinya spell one sound with several letters
  ሐ: 'ሀ',
  ኀ: 'ሀ',
  ሠ: 'ሰ',
  ዐ: 'አ',
  ፀ: 'ጸ',
};
const PLAIN_LETTER = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

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
    .replace(PLAIN_LETTER, letter => PLAIN[letter] as string)
    .replace(FOREIGN_DIGIT, latinDigit)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
};

/** A lower-case id of a name: `Valle d'Aosta` → `valle-d-aosta`. */
export const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
