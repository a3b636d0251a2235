// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/domain/nearest-word.ts';
import { bitCount, editsTo, FAR, letterMask } from '../../../src/domain/search/edits.ts';
import { exactWord, lexiconOf, longerWords, nearWords } from '../../../src/domain/search/lexicon.ts';
import { tokensOf } from '../../../src/domain/search/tokens.ts';
import { NEED_OF_KIND, NEED_OF_OFFER } from '../../../src/domain/search/words.ts';
import { KINDS } from '../../../src/domain/vocabulary.ts';
import { OFFERS } from '../../../src/domain/vocabulary-offers.ts';
import { KIND_ROWS } from '../../support/synthetic/shared.ts';

const TOKENS: [string, string[]][] = [
  ['Permesso di soggiorno', ['permesso', 'di', 'soggiorno']],
  ["l'école", ['l', 'ecole']],
  ['الطبيب والمدرسة للعمل', ['طبيب', 'مدرسه', 'عمل']],
  ['بالغ والدي الم', ['بالغ', 'والدي', 'الم']],
  ['3amal', ['3amal']],
  ['看医生', ['看医', '医生']],
  ['医', ['医']],
  ['A2考试', ['a2', '考试']],
  ['ডাক্তার', ['ডাক্তার']],
  ['বাড়ি চাঁদ', ['বাডি', 'চাদ']],
  ['नौकरी ढूँढ़ना', ['नौकरी', 'ढूंढना']],
  ['ਕੁੱਟਦਾ ਜ਼ਮਾਨਤ', ['ਕੁਟਦਾ', 'ਜਮਾਨਤ']],
  ['', []],
];

const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 9 });

describe('the words of a text', () => {
  test.each(TOKENS)('%j are %j', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  test('stay as they are when read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), text => {
        for (const token of tokensOf(text)) expect(token).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('slips', () => {
  test('are counted as the reference counts them', () => {
    fc.assert(
      fc.property(short, short, fc.integer({ min: 1, max: 3 }), (typed, word, limit) => {
        const real = editDistance(typed, word, limit);
        expect(editsTo(typed, word, limit).whole).toBe(real <= limit ? real : FAR);
      }),
      { numRuns: 5000 },
    );
  });

  test('to a beginning are those to the best beginning', () => {
    fc.assert(
      fc.property(short, short, (typed, word) => {
        const all = Array.from({ length: word.length + 1 }, (_, end) =>
          editDistance(typed, word.slice(0, end), 9),
        );
        const best = Math.min(...all);
        expect(editsTo(typed, word, 2).beginning).toBe(best <= 2 ? best : FAR);
      }),
      { numRuns: 5000 },
    );
  });

  test('change at most as many letters of the mask', () => {
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(bitCount(letterMask(a) & ~letterMask(b))).toBeLessThanOrEqual(editDistance(a, b, 20));
      }),
    );
  });
});

describe('a lexicon', () => {
  const words = fc.array(short, { maxLength: 30 });

  test('finds a word, its longer ones and its near ones as a plain search would', () => {
    fc.assert(
      fc.property(words, short, (list, token) => {
        const lexicon = lexiconOf(list);
        const text = (found: { word: number }[]) => found.map(({ word }) => lexicon.words[word]).sort();
        const exact = exactWord(lexicon, token);
        expect(exact === undefined ? undefined : lexicon.words[exact]).toBe(
          list.find(word => word === token),
        );
        const longer = lexicon.words.filter(word => word.startsWith(token) && word !== token);
        expect(text(longerWords(lexicon, token))).toEqual([...longer].sort());
        const near = lexicon.words.filter(word => editDistance(token, word, 1) <= 1);
        expect(text(nearWords(lexicon, token, false, 1))).toEqual([...near].sort());
      }),
      { numRuns: 2000 },
    );
  });

  test('forgives no slip in words of three letters', () => {
    expect(nearWords(lexiconOf(['caf', 'isee']), 'caf', false)).toEqual([]);
  });
});

describe('the need of a code', () => {
  test('is one the kind answers by the list people keep', () => {
    const wrong = KIND_ROWS.filter(({ kind, needs }) => !needs.includes(NEED_OF_KIND[kind]));
    expect(wrong.map(({ kind }) => kind)).toEqual([]);
    expect(Object.keys(NEED_OF_KIND).sort()).toEqual([...KINDS].sort());
  });

  test('is there for every offer', () => {
    expect([...NEED_OF_OFFER.keys()].sort()).toEqual([...OFFERS].sort());
  });
});
