// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from '../../../src/ui/listen/cut.ts';
import { dictated, isNumber, sayable } from '../../../src/ui/listen/sayable.ts';

const cutInto = (text: string, lang: string): string[] =>
  cut(text, lang).map(([from, to]) => text.slice(from, to).trim());

describe('cutting a page into what is read in one go', () => {
  it.each([
    ['it', 'Vai allo sportello. Porta il passaporto.', ['Vai allo sportello.', 'Porta il passaporto.']],
    ['it', 'È in via G. Verdi 3. Suona.', ['È in via G. Verdi 3.', 'Suona.']],
    ['it', 'Apre alle 9.30 ogni lunedì', ['Apre alle 9.30 ogni lunedì']],
    ['ar', 'هل تحتاج إلى مساعدة؟ اتصل بنا.', ['هل تحتاج إلى مساعدة؟', 'اتصل بنا.']],
    ['hi', 'यहाँ जाएँ। दस्तावेज़ लाएँ।', ['यहाँ जाएँ।', 'दस्तावेज़ लाएँ।']],
    ['zh-Hans', '请去窗口。带上护照。', ['请去窗口。', '带上护照。']],
    ['am', 'ወደ ቢሮው ይሂዱ። ፓስፖርት ይያዙ።', ['ወደ ቢሮው ይሂዱ።', 'ፓስፖርት ይያዙ።']],
  ])('ends a sentence where %s ends it: %s', (lang, text, sentences) => {
    expect(cutInto(text, lang)).toEqual(sentences);
  });

  it('leaves nothing out and says nothing twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 500 }),
        fc.constantFrom('it', 'ar', 'zh-Hans'),
        (text, lang) => {
          const spans = cut(text, lang);
          expect(spans.map(([from, to]) => text.slice(from, to)).join('')).toBe(text);
        },
      ),
    );
  });

  it('keeps every stretch shorter than an engine can say before it falls silent', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', '.', 'è'), maxLength: 900 }),
        text => {
          for (const [from, to] of cut(text, 'it')) expect(to - from).toBeLessThanOrEqual(140);
        },
      ),
    );
  });

  it('cuts a long sentence after a clause rather than in a word', () => {
    const clause = 'porta il passaporto e una fotografia se li hai a casa';
    const parts = cutInto(`${clause}, ${clause}, ${clause}, ${clause}.`, 'it');
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts.slice(0, -1)) expect(part).toMatch(/casa,$/);
  });
});

describe('what a voice is given to say', () => {
  it.each([
    ['0971 415 421', '0 9 7 1, 4 1 5, 4 2 1'],
    ['800290290', '8 0 0, 2 9 0, 2 9 0'],
    ['112', '1 1 2'],
    ['1522', '1 5 2 2'],
    ['+39 0971 41', '+ 3 9, 0 9 7 1, 4 1'],
  ])('dictates the number %s digit by digit, with a breath between groups', (number, said) => {
    expect(dictated(number)).toBe(said);
  });

  it.each(['0971 415 421', '112', '+39 06 123'])('knows the number %s', number => {
    expect(isNumber(number)).toBe(true);
  });

  it.each(['09:00–12:30', 'ufficio@example.org', '12', 'via Roma 3', '2026-11-21'])(
    'takes %s for no number to dial',
    words => {
      expect(isNumber(words)).toBe(false);
    },
  );

  it.each([
    ['Chiama 0971 415421 oggi', 'Chiama 0 9 7 1, 4 1 5 4 2 1 oggi'],
    ['09:00–12:30', '09:00, 12:30'],
    ['Chiuso · apre alle 9:00', 'Chiuso, apre alle 9:00'],
    ['Nel 2026 costa 1.500,50 euro', 'Nel 2026 costa 1.500,50 euro'],
    ['Lo trovi in «Salvati».', 'Lo trovi in Salvati.'],
  ])('says %s as %s', (written, said) => {
    expect(sayable(written)).toBe(said);
  });
});
