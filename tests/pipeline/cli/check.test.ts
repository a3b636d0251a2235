// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportFaults } from '../../../src/pipeline/cli/report.ts';
import { error, warning } from '../../../src/pipeline/fault.ts';
import { command, within } from '../../support/command-line.ts';
import { dataFolder } from '../../support/data-folder.ts';
import { type TestFolder, temporaryFolder } from '../../support/test-folder.ts';

const written = (change: (folder: TestFolder) => unknown = () => {}): string => {
  const root = temporaryFolder();
  const folder = dataFolder();
  change(folder);
  folder.writeTo(root);
  return root;
};
const saved = (name: string) => readFileSync(new URL(`../../fixtures/broken/files/${name}`, import.meta.url));

describe('check', () => {
  test.each([
    ['with a mark at its head, Windows newlines and commas', 'bom-crlf-comma.csv'],
    ['with the lone returns of an old Mac', 'lone-cr.csv'],
    [
      'with no-break spaces, doubled quotes, blank lines and rows of separators',
      'nbsp-quotes-blank-lines.csv',
    ],
  ])('reads a file saved %s', async (_, name) => {
    const root = written(folder => folder.put('sources.csv', saved(name)));
    expect(await command('check', '--data', root)).toMatchObject({ code: 0 });
  });

  test('takes decimal commas and points, dates as Excel shows them and phones as people write them', async () => {
    const root = written(folder =>
      folder
        .set('services/basilicata.csv', 0, {
          lat: '40,9990',
          lon: '15.6560',
          verificato_il: '12/10/2026',
          telefono: '0972/251111 |',
        })
        .set('services/basilicata.csv', 4, { telefono: '(0971) 44-11-22 | +39 0971 441123' })
        .set('services/national.csv', 0, { telefono: '112 | 113 | 1522 | 116117' })
        .set('services/national.csv', 1, { telefono: '800290290 | 803 164 | +39 800 905570' }),
    );
    expect(await command('check', '--data', root)).toMatchObject({ code: 0 });
  });

  test('says all faults at once, in the order of files and lines', async () => {
    const root = written(folder =>
      folder
        .set('services/puglia.csv', 0, { telefono: '0836' })
        .set('services/basilicata.csv', 5, { fiducia: 'certa' })
        .set('services/basilicata.csv', 1, { orari: 'Mo 9-12', fonte: 'mai-sentita' })
        .add('sources.csv', { id: 'Nuova', ente: 'Ente', titolo: 'Titolo', licenza_stato: 'none' }),
    );
    const { code, lines } = await command('check', '--data', root);
    const places = within(root, lines).map(line => line.split(': ')[0]);
    expect(code).toBe(1);
    expect(places).toEqual([
      'services/basilicata.csv:3:orari',
      'services/basilicata.csv:7:fiducia',
      'services/puglia.csv:2:telefono',
      'sources.csv:4:id',
      'Errori',
    ]);
  });

  test('speaks of a folder that is not there, and of nothing else', async () => {
    const root = join(temporaryFolder(), 'nessuna');
    const { code, lines } = await command('check', '--data', root);
    expect({ code, lines }).toEqual({
      code: 1,
      lines: [
        `${root}: La cartella dei dati non c'è. Scrivi dopo \`--data\` una cartella che esiste.`,
        'Errori: 1. Avvisi: 0.',
      ],
    });
  });

  test('speaks of a file in place of the folder, and of a file in place of a list of files', async () => {
    const root = written();
    const { lines } = await command('check', '--data', join(root, 'sources.csv'));
    expect(lines[0]).toContain("La cartella dei dati non c'è.");
    rmSync(join(root, 'guides'), { recursive: true });
    writeFileSync(join(root, 'guides'), 'x');
    const { code, lines: others } = await command('check', '--data', root);
    expect({ code, first: within(root, others)[0] }).toEqual({
      code: 1,
      first: expect.stringMatching(/^guides: Questo file non viene letto/),
    });
  });

  // Links and not rights, which do not hold for whoever runs as root.
  test.each([
    ['a link to a file that is gone', 'gone.csv', 'ENOENT'],
    ['a link that leads to itself', 'sources.csv', 'ELOOP'],
  ])('speaks of a file that cannot be opened: %s', async (_, target, why) => {
    const root = written(folder => folder.drop('sources.csv'));
    symlinkSync(target, join(root, 'sources.csv'));
    const { code, lines } = await command('check', '--data', root);
    expect({ code, lines: within(root, lines) }).toEqual({
      code: 1,
      lines: [`sources.csv: Il file non si legge (${why}).`, 'Errori: 1. Avvisi: 0.'],
    });
  });

  test('leaves alone the lock files of an open spreadsheet', async () => {
    const root = written(folder =>
      folder.put('services/.~lock.basilicata.csv#', 'x').put('services/~$basilicata.xlsx', 'x'),
    );
    expect(await command('check', '--data', root)).toMatchObject({ code: 0 });
  });

  test('does not take a warning for a fault, and still counts it', async () => {
    const root = written(folder => folder.set('services/basilicata.csv', 0, { verificato_il: '2025-01-01' }));
    const out = join(temporaryFolder(), 'out');
    const checked = await command('check', '--data', root);
    expect(checked).toMatchObject({ code: 0 });
    expect(checked.lines.at(-1)).toBe('Tutto a posto. Servizi: 9. Comuni: 7. Avvisi: 1.');
    expect(await command('build', '--data', root, '--out', out)).toMatchObject({ code: 0 });
    expect(existsSync(join(out, 'manifest.json'))).toBe(true);
  });
});

describe('while a fault stands', () => {
  const broken = () =>
    written(folder => folder.drop('codes.csv').set('services/basilicata.csv', 0, { nome: '' }));
  const everything = (root: string): string[] =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(
        ({ parentPath, name }) => `${join(parentPath, name)} ${readFileSync(join(parentPath, name), 'utf8')}`,
      )
      .sort();

  test.each([['check'], ['build'], ['codes'], ['diff']])(
    '%s changes nothing in the data folder and ends with 1',
    async verb => {
      const root = broken();
      const before = everything(root);
      const { code } = await command(verb, '--data', root, '--out', join(temporaryFolder(), 'out'));
      expect(code).toBe(1);
      expect(everything(root)).toEqual(before);
    },
  );
});

describe('on the forge', () => {
  test('every fault is also a note on its line', () => {
    const lines: string[] = [];
    process.env.GITHUB_ACTIONS = 'true';
    const place = { file: 'data/a,b:c.csv', line: 3, column: 'telefono' };
    const code = reportFaults(
      [
        error('badPhone', place, { value: '100%', hint: '' }),
        warning('codeMissing', { file: 'data/x.csv' }, { value: 2 }),
      ],
      line => lines.push(line),
    );
    delete process.env.GITHUB_ACTIONS;
    expect(code).toBe(1);
    expect(lines.slice(2)).toEqual([
      '::error file=data/a%2Cb%3Ac.csv,line=3::telefono: «100%25» non è un numero di telefono. Scrivi solo il numero, per esempio «0971 415826».',
      '::warning file=data/x.csv::Righe senza un codice da stampare: 2. Esegui `npm run data -- codes`.',
      'Errori: 1. Avvisi: 1.',
    ]);
  });
});
