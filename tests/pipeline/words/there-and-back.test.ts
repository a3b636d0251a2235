// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guarded, unguarded } from '../../../src/pipeline/words/formula-guard.ts';
import { NOT_CARRIED, type SheetRow } from '../../../src/pipeline/words/sheet-rows.ts';
import { temporaryFolder } from '../../support/test-folder.ts';
import { textOf, words, writtenLocales } from './locales-folder.ts';
import { exported, HEADINGS, KINDS, reviewed, rowsIn, writeSheet } from './sheets.ts';

const HOSTILE = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          '=',
          '+',
          '-',
          '@',
          "'",
          '"',
          ';',
          ',',
          '\n',
          '\t',
          ' ',
          '\u00a0',
          '\u200c',
          '\u200d',
          '\u200f',
          '\u061c',
          '＝',
          '&',
          '<',
          '>',
          '_x0041_',
          '_x005F_',
          '{{name}}',
          'a',
          'è',
          'ș',
          'س',
          'می',
          'क़',
          '中',
          '😀',
          'sep=;',
          'constructor',
          '__proto__',
          '0',
          '1/2',
        ),
        { maxLength: 12 },
      )
      .map(parts => parts.join('')),
  )
  .filter(text => !NOT_CARRIED.test(text));

describe('the way there and back', () => {
  test.each(KINDS)('of any text through %s loses nothing', async kind => {
    const anyRow: fc.Arbitrary<SheetRow> = fc.record({
      file: fc.constant('ro/about.json'),
      key: fc.constant('title'),
      italian: HOSTILE,
      english: HOSTILE,
      translation: HOSTILE,
      note: HOSTILE,
    });
    const sheet = join(temporaryFolder(), `x.${kind}`);
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 5 }), async rows => {
        await writeSheet(sheet, rows);
        expect(await rowsIn(sheet)).toEqual(rows);
      }),
      { numRuns: 150 },
    );
  });

  test.each(KINDS)('through %s brings whatever good sentence a reviewer writes', async kind => {
    const letters = fc.constantFrom(
      'ă',
      'Â',
      'ș',
      '"',
      "'",
      '«',
      '»',
      ';',
      '=',
      '+',
      '-',
      '@',
      '\n',
      '\u00a0',
      'o',
      '. ',
      ', ',
    );
    const sentence = fc
      .array(letters, { minLength: 1, maxLength: 20 })
      .map(parts => parts.join('').trim())
      .filter(text => text !== '' && !/ {2}/.test(text));
    const root = await writtenLocales();
    await fc.assert(
      fc.asyncProperty(sentence, async title => {
        await words(root, 'import', await reviewed(root, 'ro', kind, { title }));
        expect(JSON.parse(textOf(root, 'ro/about.json')).title).toBe(title);
      }),
      { numRuns: 40 },
    );
  });

  test('never lets a spreadsheet run a sentence', () => {
    fc.assert(
      fc.property(HOSTILE, text => {
        expect(unguarded(guarded(text))).toBe(text);
        expect(guarded(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
    );
  });

  test('is right from the side of the language', async () => {
    const bytes = readFileSync(await exported(await writtenLocales(), 'ar', 'csv'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8').split('\r\n')[0]).toBe(`\ufeff${HEADINGS.join(';')}`);
  });
});
