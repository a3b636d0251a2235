// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { temporaryFolder } from '../../support/test-folder.ts';
import { FAULTY_ROWS, type Row } from './faulty-rows.ts';
import { localesFolder, textOf, words, writtenLocales } from './locales-folder.ts';
import { everything, exported, HEADINGS, reviewed, rowsIn } from './sheets.ts';

describe('a reviewed sheet', () => {
  const rowsOf = async (root: string): Promise<Row[]> => await rowsIn(await exported(root, 'ro', 'csv'));
  const written = async (rows: readonly Row[], headings = HEADINGS): Promise<string> => {
    const cell = (value: unknown) =>
      value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : String(value);
    const cells = rows.map(({ file, key, italian, translation }) =>
      [file, key, italian, '', translation, ''].map(cell),
    );
    const sheet = join(temporaryFolder(), 'ro.xlsx');
    writeFileSync(sheet, await writeXlsx([headings, ...cells]).toBuffer());
    return sheet;
  };

  test.each(FAULTY_ROWS)(
    'with $what is told by row, and nothing is written',
    async ({ key, change, says }) => {
      const root = await writtenLocales();
      const before = everything(root);
      const rows = await rowsOf(root);
      const sheet = await written(rows.map(row => (row.key === key ? { ...row, ...change } : row)));
      expect(await words(root, 'import', sheet)).toEqual({
        code: 1,
        lines: [
          `${sheet}:${says}`,
          'Errori: 1. Avvisi: 0.',
          'Non è stato scritto niente. Correggi il foglio e riprova.',
        ],
      });
      expect(everything(root)).toEqual(before);
    },
  );

  test('may have its columns in another order, a title above, and rows left out', async () => {
    const root = await writtenLocales();
    const sheet = join(temporaryFolder(), 'ro.csv');
    writeFileSync(
      sheet,
      'Revisione;;;\nTraduzione;Italiano;Chiave;File\nTextele paginii;Le traduzioni del sito;title;ro/about.json\n',
    );
    expect((await words(root, 'import', sheet)).lines).toEqual(['ro/about.json: frasi cambiate: 1.']);
  });

  test('without a column it needs is refused by name', async () => {
    const sheet = await written([], ['file', 'chiave', 'italiano', 'inglese', 'translation', 'nota']);
    expect((await words(await writtenLocales(), 'import', sheet)).lines[0]).toBe(
      `${sheet}: Mancano le colonne: traduzione. Riparti dal foglio scritto da \`npm run data -- words export\`.`,
    );
  });

  test('of a language with something else than sentences changes nothing', async () => {
    const root = await writtenLocales();
    writeFileSync(
      join(root, 'ro/about.json'),
      textOf(root, 'ro/about.json').replace('"lead"', '"n": 3, "lead"'),
    );
    const sheet = await reviewed(root, 'ro', 'csv', { title: 'Textele paginii' });
    const before = everything(root);
    expect((await words(root, 'import', sheet)).code).toBe(1);
    expect(everything(root)).toEqual(before);
  });
});

describe('a mistyped command', () => {
  const sheet = () => join(temporaryFolder(), 'x.xlsx');
  test.each<[string[], string | RegExp]>([
    [[], /^Dopo `words` non capisco «»\. Scegli fra: check, stamp, export, import\./],
    [['exprot'], 'Dopo `words` non capisco «exprot». Volevi dire «export»?'],
    [['check', 'ro'], 'Non capisco «ro»: questo comando non vuole altro. Scrivi `npm run data -- help`.'],
    [['export', 'ro'], /^Scrivi quale lingua e dove/],
    [['export', 'it', '--to', 'x.xlsx'], /^L'italiano è il testo di partenza/],
    [['export', 'rro', '--to', 'x.xlsx'], '«rro» non è una lingua di languages.json. Volevi dire «ro»?'],
    [['export', 'ro', '--to', 'x.ods'], '«x.ods»: il nome del foglio deve finire con .xlsx oppure con .csv.'],
    [['import'], /^Scrivi quale file/],
    [['import', 'no-such.xlsx'], 'Il file no-such.xlsx non si legge (ENOENT).'],
  ])('%j gets a sentence and 1', async (args, line) => {
    const { code, lines } = await words(await writtenLocales(), ...args);
    expect({ code, lines }).toEqual({
      code: 1,
      lines: [typeof line === 'string' ? line : expect.stringMatching(line)],
    });
  });

  test('never writes over a sheet somebody may have worked on, unless told to', async () => {
    const [root, to] = [await writtenLocales(), sheet()];
    writeFileSync(to, 'work');
    expect((await words(root, 'export', 'ro', '--to', to)).code).toBe(1);
    expect(readFileSync(to, 'utf8')).toBe('work');
    expect((await words(root, 'export', 'ro', '--to', to, '--force')).code).toBe(0);
  });

  test('refuses to export what a sheet would lose', async () => {
    const root = temporaryFolder();
    localesFolder()
      .edit('ro/about.json', text => text.replace('Traducerile', 'Traducerile\\u0007'))
      .writeTo(root);
    expect((await words(root, 'export', 'ro', '--to', sheet())).lines).toEqual([
      'ro/about.json:title: la frase contiene segni che un foglio non tiene. Correggi prima questa frase.',
    ]);
  });
});
