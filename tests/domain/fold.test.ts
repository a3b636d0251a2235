// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, slugOf } from '../../src/domain/fold.ts';

/** Two ways people write one thing. */
const SAME: [string, string, string][] = [
  ['accents', 'perché Città', 'perche citta'],
  ['accents apart from their letter', 'citta\u0300', 'città'],
  ['capitals', 'MELFI', 'melfi'],
  ['the Turkish İ', 'İstanbul', 'istanbul'],
  ['the Turkish ı', 'ışık', 'isik'],
  ['ligatures', 'ﬁne œuvre Ǆ', 'fine oeuvre dž'],
  ['the German ß', 'STRASSE', 'Straße'],
  ['the Danish ø and æ', 'Ørsted æ', 'orsted ae'],
  ['the Albanian ë', 'Shqipëria', 'shqiperia'],
  ['the Romanian comma and cedilla', 'Țară', 'ţara'],
  ['wide letters', 'ＰＵＡ', 'pua'],
  ['punctuation', "Sant'Angelo (PZ), n. 5", 'sant angelo pz n 5'],
  ['typographic apostrophes', 'L’Aquila', "L'Aquila"],
  ['spaces', '  due\u00a0 parole\n', 'due parole'],
  ['alef in all its forms', 'أحمد إسلام آمن ٱلله', 'احمد اسلام امن الله'],
  ['ta marbuta and ha', 'مدرسة', 'مدرسه'],
  ['ya and alef maqsura', 'مستشفى', 'مستشفي'],
  ['Persian and Arabic kaf and ya', 'کتابی', 'كتابي'],
  ['hamza on its chairs', 'مسئول مؤمن', 'مسيول مومن'],
  ['Arabic vowel signs and tatweel', 'طَبِيـــب', 'طبيب'],
  ['the Urdu heh', 'ہسپتال', 'هسپتال'],
  ['zero-width joiners', 'می‌خواهم', 'میخواهم'],
  ['Amharic letters of one sound', 'ሠላም ፀሐይ ዐይን', 'ሰላም ጸሀይ አይን'],
  [
    'Amharic letters of one sound in all their orders',
    'ሑ ሒ ሓ ኃ ኄ ሡ ሣ ሥ ዑ ዓ ዕ ፁ ፃ ፅ',
    'ሁ ሂ ሀ ሀ ሄ ሱ ሳ ስ ኡ አ እ ጹ ጻ ጽ',
  ],
  ['Tigrinya letters of one sound', 'ሓኪም ቐሺ ዘይከኣል ይኽፈል', 'ሃኪም ቀሺ ዘይከአል ይክፈል'],
  ['nasal signs in Hindi', 'हूँ माँ हिन्दी सम्पर्क', 'हूं मां हिंदी संपर्क'],
  ['nasal signs in Punjabi', 'ਮੈਨੂੰ', 'ਮੈਨੂਂ'],
  ['the Ukrainian apostrophe', "сім'я б’є здоровʼя", 'сімя бє здоровя'],
  ['the Pashto ye', 'کورنۍ', 'کورني'],
  ['the Urdu ta marbuta', 'زکوۃ', 'زكوه'],
  ['the Russian ё and the Ukrainian ґ', 'ёлка ґанок', 'елка ганок'],
  ['Georgian capitals', 'ᲗᲑᲘᲚᲘᲡᲘ', 'თბილისი'],
  ['digits in Arabic', '١١٨', '118'],
  ['digits in Persian', '۱۱۸', '118'],
  ['digits in Hindi', '११८', '118'],
  ['digits in Bengali', '১১৮', '118'],
  ['digits in Punjabi', '੧੧੮', '118'],
];

const DIFFERENT: [string, string, string][] = [
  ['Bengali vowels', 'কি', 'কা'],
  ['Hindi vowels', 'की', 'का'],
  ['Amharic orders', 'ለ', 'ሉ'],
  ['Chinese words', '医生', '医院'],
  ['a name and a longer one', 'Castro', 'Castrovillari'],
];

const letters = fc.string({ unit: 'grapheme', maxLength: 12 });
/** What the rules for single scripts look at, side by side. */
const signs = fc.string({
  unit: fc.constantFrom(
    ...'ሀሃሐሓኀኃኣዐዓአኸከቐቀሠሰፀጸ',
    ...'हमनंँ\u094d\u093c',
    ...'ਨੰਂ',
    ..."аб'ʼ’ ",
    ...'هہۃيیئء\u0654',
  ),
  maxLength: 8,
});
const anything = fc.string({ unit: 'binary', maxLength: 12 });
/** Letters of every alphabet the interface has that knows capitals. */
const cased = fc.string({
  unit: fc.constantFrom(
    ...'aàbcçdeèéëfghiïjklmnñoòpqrsßtuùvwxyzæøđłășțžšřabвгґдеёєжзиіїйклмнопрстуфхцчшщьюяაბგდზთილმნოსხჯ ',
  ),
});

describe('folding', () => {
  test.each(SAME)('levels %s: %j and %j', (_, a, b) => {
    expect(fold(a)).toBe(fold(b));
    expect(fold(a)).not.toBe('');
  });

  test.each(DIFFERENT)('keeps %s apart: %j and %j', (_, a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  test('twice changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(letters, signs, anything), text => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('does not see capitals', () => {
    fc.assert(
      fc.property(cased, text => {
        expect(fold(text.toUpperCase())).toBe(fold(text));
        expect(fold(text.toLowerCase())).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves no capital, no punctuation and no space at the ends', () => {
    fc.assert(
      fc.property(fc.oneof(letters, anything), text => {
        expect(fold(text)).toMatch(/^([\p{L}\p{M}\p{N}]+( [\p{L}\p{M}\p{N}]+)*)?$/u);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a slug', () => {
  test.each([
    ["Valle d'Aosta/Vallée d'Aoste", 'valle-d-aosta-vallee-d-aoste'],
    ['  Sant’Angelo Le Fratte ', 'sant-angelo-le-fratte'],
    ['CPIA 1', 'cpia-1'],
    ['جمعية', ''],
  ])('of %j is %j', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  test('is an id, or nothing', () => {
    fc.assert(
      fc.property(letters, text => {
        expect(slugOf(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      }),
      { numRuns: 2000 },
    );
  });
});
