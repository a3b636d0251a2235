// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import sentences from '../../../locales/it/pipeline.json' with { type: 'json' };
import { command } from '../../support/command-line.ts';
import { dataFolder } from '../../support/data-folder.ts';
import { temporaryFolder } from '../../support/test-folder.ts';
import { FAULTY_FILES, type FaultyLocale } from './faulty-locales.ts';
import { FAULTY_ROWS } from './faulty-rows.ts';
import { FAULTY_SENTENCES } from './faulty-sentences.ts';
import { localesFolder, textOf, words, writtenLocales } from './locales-folder.ts';

const FAULTY = [...FAULTY_FILES, ...FAULTY_SENTENCES];

const broken = async ({ file, from, to }: FaultyLocale): Promise<string> => {
  const root = await writtenLocales();
  if (to === undefined) rmSync(join(root, file));
  else {
    const before = existsSync(join(root, file)) ? textOf(root, file) : '';
    const after = from === undefined ? to : before.replace(from, () => to);
    expect(after).not.toBe(before);
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), after);
  }
  return root;
};

describe('words check', () => {
  test('has nothing to say of a folder without faults', async () => {
    expect(await words(await writtenLocales(), 'check')).toEqual({
      code: 0,
      lines: ['Tutto a posto. Lingue: 4. Frasi: 26. Avvisi: 0.'],
    });
  });

  test.each(FAULTY)('of $what says file, key and what to do', async one => {
    const { code, lines } = await words(await broken(one), 'check');
    const told = [one.says].flat();
    if (one.doubt) {
      expect(lines).toEqual([...told, expect.stringMatching(`Avvisi: ${told.length}\\.$`)]);
      expect(code).toBe(0);
    } else {
      expect(lines).toEqual([...told, `Errori: ${told.length}. Avvisi: 0.`]);
      expect(code).toBe(1);
    }
  });

  test('says all faults of all languages at once, and writes nothing', async () => {
    const root = temporaryFolder();
    localesFolder()
      .edit('ro/about.json', text => text.replace('{{name}} ', ''))
      .edit('ar/about.json', text => text.replace('ترجمات', 'Трад'))
      .drop('en/vocabulary.json')
      .writeTo(root);
    const { code, lines } = await words(root, 'check');
    expect(code).toBe(1);
    expect(lines.map(line => line.split(': ')[0])).toEqual([
      'ar/about.json:title',
      'ar/made-from.json',
      'en/made-from.json',
      'en/vocabulary.json',
      'ro/about.json:lead',
      'ro/made-from.json',
      'Errori',
    ]);
    expect(existsSync(join(root, 'ro/made-from.json'))).toBe(false);
  });

  test('speaks of a folder that is not there', async () => {
    const root = join(temporaryFolder(), 'nessuna');
    expect((await words(root, 'check')).lines[0]).toContain("La cartella delle lingue non c'è.");
  });
});

describe('check', () => {
  const data = (): string => {
    const root = temporaryFolder();
    dataFolder().writeTo(root);
    return root;
  };

  test('of the data says the faults of the languages too', async () => {
    const root = await writtenLocales();
    writeFileSync(join(root, 'ro/vocabulary.json'), '{ "need": { "health": "" } }');
    const { code, lines } = await command('check', '--data', data(), '--locales', root);
    expect({ code, lines }).toEqual({
      code: 1,
      lines: [`${root}/ro/vocabulary.json:need.health: La frase è vuota. Scrivila.`, 'Errori: 1. Avvisi: 0.'],
    });
  });

  test('of a folder of data named alone says nothing of languages', async () => {
    const { lines } = await command('check', '--data', data());
    expect(lines).toEqual(['Tutto a posto. Servizi: 9. Comuni: 7. Avvisi: 0.']);
  });
});

describe('the sentences about languages', () => {
  const { faults } = sentences.locales;
  /** Told by tests of their own. */
  const ELSEWHERE = ['localesMissing', 'sentenceOlder', 'sentencesUnmarked', 'sheetColumns', 'rowItalian'];

  test('each have a mistake that brings them about', () => {
    const start = (text: string) => text.split(/\{|«/)[0]?.slice(0, 30) ?? '';
    const told: string[] = [...FAULTY, ...FAULTY_ROWS].flatMap(({ code }) => code);
    const unused = Object.keys(faults).filter(code => !told.includes(code) && !ELSEWHERE.includes(code));
    expect(unused).toEqual([]);
    const foreign = FAULTY.filter(
      ({ code, says }) =>
        ![says].flat().every(line => [code].flat().some(one => line.includes(start(faults[one])))),
    );
    expect(foreign.map(({ what }) => what)).toEqual([]);
  });

  test('end like sentences', () => {
    const odd = Object.entries(faults).filter(([, text]) => !/[.`]$/.test(text));
    expect(odd.map(([code]) => code)).toEqual([]);
  });
});
