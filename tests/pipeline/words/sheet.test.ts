// SPDX-License-Identifier: AGPL-3.0-or-later
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textOf, words, writtenLocales } from './locales-folder.ts';
import { everything, exported, KINDS, reviewed, rowsIn } from './sheets.ts';

describe.each(KINDS)('a sheet in %s', kind => {
  test('has each sentence beside its Italian and its English, and says what is to be done', async () => {
    const root = await writtenLocales();
    writeFileSync(
      join(root, 'it/about.json'),
      textOf(root, 'it/about.json').replace('del sito', 'della pagina'),
    );
    writeFileSync(join(root, 'ro/vocabulary.json'), '{ "need": {} }');
    const rows = await rowsIn(await exported(root, 'ro', kind));
    expect(rows.map(row => Object.values(row))).toEqual([
      [
        'ro/about.json',
        'title',
        'Le traduzioni della pagina',
        'The translations of the site',
        'Traducerile paginii',
        "da rivedere: l'italiano è cambiato",
      ],
      [
        'ro/about.json',
        'lead',
        'Chiama {{name}} prima di andare.',
        'Call {{name}} before you go.',
        'Sună la {{name}} înainte să mergi.',
        "copia così com'è: {{name}}",
      ],
      [
        'ro/about.json',
        'desks_one',
        '{{count}} sportello qui vicino',
        'One desk near here',
        'Un ghișeu aproape',
        "forma plurale one: per esempio 1 · copia così com'è: {{count}}",
      ],
      [
        'ro/about.json',
        'desks_few',
        '{{count}} sportelli qui vicino',
        '{{count}} desks near here',
        '{{count}} ghișee aproape',
        "forma plurale few: per esempio 0, 2, 3, 4 · copia così com'è: {{count}}",
      ],
      [
        'ro/about.json',
        'desks_other',
        '{{count}} sportelli qui vicino',
        '{{count}} desks near here',
        '{{count}} de ghișee aproape',
        "forma plurale other: per esempio 20, 21, 22, 23 · copia così com'è: {{count}}",
      ],
      ['ro/vocabulary.json', 'need.health', 'Salute e medico', 'Health and doctor', '', 'manca'],
    ]);
  });

  test('that comes back untouched changes nothing', async () => {
    const root = await writtenLocales();
    const before = everything(root);
    const sheet = await exported(root, 'ar', kind);
    expect(await words(root, 'import', sheet)).toEqual({
      code: 0,
      lines: ['Nessuna frase cambiata: non è stato scritto niente.'],
    });
    expect(everything(root)).toEqual(before);
  });

  test('changes only the sentences a person changed, in the order of the Italian, and marks them', async () => {
    const root = await writtenLocales();
    writeFileSync(
      join(root, 'it/about.json'),
      textOf(root, 'it/about.json').replace('del sito', 'della pagina'),
    );
    writeFileSync(
      join(root, 'ro/about.json'),
      JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(textOf(root, 'ro/about.json'))).reverse())),
    );
    const sheet = await reviewed(root, 'ro', kind, {
      title: ' Textele paginii ',
      desks_one: 'Un birou aproape',
    });
    expect(await words(root, 'import', sheet)).toEqual({
      code: 0,
      lines: ['ro/about.json: frasi cambiate: 2.'],
    });
    expect(textOf(root, 'ro/about.json')).toBe(
      `${JSON.stringify(
        {
          title: 'Textele paginii',
          lead: 'Sună la {{name}} înainte să mergi.',
          desks_one: 'Un birou aproape',
          desks_few: '{{count}} ghișee aproape',
          desks_other: '{{count}} de ghișee aproape',
        },
        null,
        2,
      )}\n`,
    );
    const { lines } = await words(root, 'check');
    expect(lines.filter(line => line.startsWith('ro/'))).toEqual([]);
    expect(lines.filter(line => line.startsWith('en/'))).toHaveLength(1);
  });

  test('fills a sentence that was missing', async () => {
    const root = await writtenLocales();
    writeFileSync(join(root, 'ro/vocabulary.json'), '{ "need": {} }');
    await words(root, 'import', await reviewed(root, 'ro', kind, { 'need.health': 'Sănătate' }));
    expect((await words(root, 'check')).lines).toEqual(['Tutto a posto. Lingue: 4. Frasi: 26. Avvisi: 0.']);
  });

  test('leaves a row whose Italian changed after the export, and says so', async () => {
    const root = await writtenLocales();
    const sheet = await reviewed(root, 'ro', kind, { title: 'Textele paginii', lead: 'Sună la {{name}}.' });
    writeFileSync(
      join(root, 'it/about.json'),
      textOf(root, 'it/about.json').replace('del sito', 'della pagina'),
    );
    const { code, lines } = await words(root, 'import', sheet);
    expect({ code, lines }).toEqual({
      code: 0,
      lines: [
        `${sheet}:2:italiano: avviso: L'italiano di questa frase non è quello di oggi («Le traduzioni della pagina»): la riga è stata saltata. Esporta di nuovo e traduci la frase di oggi.`,
        'ro/about.json: frasi cambiate: 1.',
      ],
    });
    expect(JSON.parse(textOf(root, 'ro/about.json'))).toMatchObject({
      title: 'Traducerile paginii',
      lead: 'Sună la {{name}}.',
    });
  });

  test('with a mistake in one row writes nothing at all', async () => {
    const root = await writtenLocales();
    const sheet = await reviewed(root, 'ro', kind, {
      title: 'Textele paginii',
      lead: 'Sună.',
      desks_few: 'Ghișee',
    });
    const before = everything(root);
    const { code, lines } = await words(root, 'import', sheet);
    expect({ code, places: lines.map(line => line.replace(`${sheet}:`, '').split(': ')[0]) }).toEqual({
      code: 1,
      places: [
        '3:traduzione',
        '5:traduzione',
        'Errori',
        'Non è stato scritto niente. Correggi il foglio e riprova.',
      ],
    });
    expect(everything(root)).toEqual(before);
  });
});
