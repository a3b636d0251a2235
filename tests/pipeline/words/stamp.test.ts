// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markOf, sentencesOf } from '../../../src/domain/made-from.ts';
import { olderLanguages } from '../../../src/prerender/older-languages.ts';
import { temporaryFolder } from '../../support/test-folder.ts';
import { localesFolder, textOf, words, writtenLocales } from './locales-folder.ts';

const edit = (root: string, file: string, from: string, to: string): void =>
  writeFileSync(
    join(root, file),
    textOf(root, file).replace(from, () => to),
  );

const TITLE = 'Le traduzioni del sito';
const OLDER = (lang: string) =>
  `${lang}/about.json:title: avviso: L'italiano è cambiato dopo questa traduzione. Ora dice «I testi del sito». Rileggila, poi esegui \`npm run data -- words stamp ${lang} about.title\`.`;

const withNewItalian = async (): Promise<string> => {
  const root = await writtenLocales();
  edit(root, 'it/about.json', TITLE, 'I testi del sito');
  return root;
};

describe('a sentence whose Italian changes', () => {
  test('is told as older by itself, in every language, and stops nothing', async () => {
    expect(await words(await withNewItalian(), 'check')).toEqual({
      code: 0,
      lines: [OLDER('ar'), OLDER('en'), OLDER('ro'), 'Tutto a posto. Lingue: 4. Frasi: 26. Avvisi: 3.'],
    });
  });

  test('is no longer older once somebody says that its translation was read again', async () => {
    const root = await withNewItalian();
    expect(await words(root, 'stamp', 'ro', 'about.title')).toEqual({
      code: 0,
      lines: ["ro/made-from.json: frasi segnate come tradotte dall'italiano di oggi: 1."],
    });
    expect((await words(root, 'check')).lines.slice(0, -1)).toEqual([OLDER('ar'), OLDER('en')]);
    await words(root, 'stamp', 'about');
    expect((await words(root, 'check')).lines).toHaveLength(1);
  });

  test('is no longer older when the Italian comes back as it was', async () => {
    const root = await withNewItalian();
    edit(root, 'it/about.json', 'I testi del sito', TITLE);
    expect((await words(root, 'check')).lines).toHaveLength(1);
  });

  test('takes all its forms along when it counts', async () => {
    const root = await writtenLocales();
    edit(root, 'it/about.json', '{{count}} sportello qui', '{{count}} sportello proprio qui');
    const { lines } = await words(root, 'check');
    const places = lines.filter(line => line.startsWith('ro/')).map(line => line.split(': ')[0]);
    expect(places).toEqual(['desks_one', 'desks_few', 'desks_other'].map(key => `ro/about.json:${key}`));
    await words(root, 'stamp', 'ro', 'about.desks');
    expect((await words(root, 'check')).lines.filter(line => line.startsWith('ro/'))).toEqual([]);
  });

  test('makes the page about the app say so, in that language alone', async () => {
    const root = await withNewItalian();
    await words(root, 'stamp', 'ar');
    expect(olderLanguages(root)).toEqual(['en', 'ro']);
    await words(root, 'stamp', 'en');
    await words(root, 'stamp', 'ro');
    expect(olderLanguages(root)).toEqual([]);
  });
});

describe('words stamp', () => {
  test('without a name marks what nobody has marked, and leaves the older to be read', async () => {
    const root = await withNewItalian();
    edit(root, 'it/about.json', '"lead"', '"more": "Altre cose da sapere", "lead"');
    edit(root, 'ro/about.json', '"lead"', '"more": "Alte lucruri", "lead"');
    expect((await words(root, 'stamp')).lines).toEqual([
      "ro/made-from.json: frasi segnate come tradotte dall'italiano di oggi: 1.",
      "Frasi più vecchie dell'italiano, non toccate: 3. Per segnarle dopo averle rilette scrivi la lingua, il file o la frase.",
    ]);
    expect((await words(root, 'stamp', 'ro', 'new')).lines[0]).toBe(
      'Niente da segnare: era già tutto segnato.',
    );
  });

  test('asked twice changes nothing the second time', async () => {
    const root = await writtenLocales();
    const once = textOf(root, 'ro/made-from.json');
    expect((await words(root, 'stamp', 'ro')).lines).toEqual(['Niente da segnare: era già tutto segnato.']);
    expect(textOf(root, 'ro/made-from.json')).toBe(once);
  });

  test('writes one mark a line, in the order of the Italian, and forgets what is gone', async () => {
    const root = await writtenLocales();
    edit(root, 'it/vocabulary.json', '"need"', '"needs"');
    edit(root, 'ro/vocabulary.json', '"need"', '"needs"');
    await words(root, 'stamp', 'new');
    const marks = JSON.parse(textOf(root, 'ro/made-from.json'));
    expect(Object.keys(marks.about)).toEqual(['title', 'lead', 'desks_one', 'desks_few', 'desks_other']);
    expect(marks.vocabulary).toEqual({ needs: { health: expect.stringMatching(/^[a-z0-9]{1,7}$/) } });
    expect(
      textOf(root, 'ro/made-from.json')
        .split('\n')
        .filter(line => /: "/.test(line)),
    ).toHaveLength(6);
  });

  test('tells how many sentences nobody has marked', async () => {
    const root = temporaryFolder();
    localesFolder().writeTo(root);
    expect((await words(root, 'check')).lines[2]).toBe(
      "ro/made-from.json: avviso: Non si sa da quale italiano sono tradotte queste frasi: 6. Se sono dell'italiano di oggi esegui `npm run data -- words stamp ro new`.",
    );
    expect(olderLanguages(root)).toEqual([]);
  });

  test.each([
    [['ro', 'abuot'], '«abuot» non è una lingua, un file o una frase. Volevi dire «about»?'],
    [
      ['ro', 'about.titel'],
      '«about.titel» non è una lingua, un file o una frase. Volevi dire «about.title»?',
    ],
    [['rro'], '«rro» non è una lingua, un file o una frase.'],
  ])('%j gets a sentence and changes nothing', async (args, line) => {
    const root = await withNewItalian();
    expect(await words(root, 'stamp', ...args)).toEqual({ code: 1, lines: [line] });
    expect((await words(root, 'check')).lines).toHaveLength(4);
  });

  test('changes nothing while a file cannot be read', async () => {
    const root = temporaryFolder();
    localesFolder().put('ro/about.json', '{').writeTo(root);
    const { code, lines } = await words(root, 'stamp');
    expect({ code, last: lines.at(-1) }).toEqual({
      code: 1,
      last: 'Non è stato scritto niente. Correggi gli errori e riprova.',
    });
    expect(existsSync(join(root, 'en/made-from.json'))).toBe(false);
  });
});

describe('a mark', () => {
  const mark = (tree: unknown, key: string) => markOf(sentencesOf(tree), key);

  test('is the same for the same Italian, and other for the smallest change', () => {
    expect(mark({ a: 'Ciao.' }, 'a')).toBe(mark({ b: 'Ciao.' }, 'b'));
    expect(mark({ a: 'Ciao.' }, 'a')).not.toBe(mark({ a: 'Ciao' }, 'a'));
    expect(mark({ a: 'Ciao.' }, 'b')).toBeUndefined();
  });

  test('never changes from one release to the next, or every sentence would be older', () => {
    expect(mark({ a: "Che cos'è Approdo" }, 'a')).toBe('zwjxss');
    expect(mark({ n_one: 'uno', n_many: 'di tanti', n_other: 'tanti' }, 'n_few')).toBe('6z5wli');
  });
});
