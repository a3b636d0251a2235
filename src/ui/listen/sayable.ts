// SPDX-License-Identifier: AGPL-3.0-or-later

/** A number to be dialled that stands in a sentence: never a year, an hour or a sum. */
const DIALLED = /(?<![\d.,:/–-])\+?\d(?:[\d ]{5,})\d(?![\d.,:/–-])/g;

const TRIPLE = /\d{1,3}/g;

/** Groups as they are written; a number written in one is said three by three. */
const groupsOf = (number: string): string[] => {
  const written = number.split(/[\s./-]+/).filter(group => /\d/.test(group));
  return written.length === 1 && number.length > 4 ? (number.match(TRIPLE) ?? []) : written;
};

/** A phone number as it is dictated: digit by digit, with a breath between groups. */
export const dictated = (number: string): string => {
  const plus = number.trim().startsWith('+') ? '+ ' : '';
  return (
    plus +
    groupsOf(number)
      .map(group => group.replace(/\D/g, '').split('').join(' '))
      .join(', ')
  );
};

/** Whether words are a phone number and nothing else. */
export const isNumber = (words: string): boolean =>
  /^\s*\+?\d[\d\s./-]+\d\s*$/.test(words) && !/\d[-/]\d{1,2}$/.test(words);

/** Words as a voice should get them: marks that only the eye needs become a breath. */
export const sayable = (words: string): string =>
  words
    .replace(DIALLED, dictated)
    .replace(/(\d)\s*–\s*(?=\d)/g, '$1, ')
    .replace(/\s*[·•]\s*/g, ', ')
    .replace(/[«»“”]/g, '')
    .replace(/\s+/g, ' ');
