// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isCode } from '../../../src/domain/code.ts';
import { command } from '../../support/command-line.ts';
import { dataFolder, TODAY } from '../../support/data-folder.ts';
import { type TestFolder, temporaryFolder } from '../../support/test-folder.ts';

const NEW = {
  id: 'bas-nuovo',
  tipo: 'association',
  nome: 'Nuovo',
  email: 'a@esempio.it',
  fonte: 'anci-2026',
  fiducia: 'low',
};

const withNewDesk = (change: (folder: TestFolder) => unknown = () => {}): string => {
  const root = temporaryFolder();
  const folder = dataFolder().add('services/basilicata.csv', NEW);
  change(folder);
  folder.writeTo(root);
  return root;
};
const codesOf = (root: string) => readFileSync(join(root, 'codes.csv'), 'utf8');

describe('codes', () => {
  test('adds a row for the new desk at the end, changes none of the others, and leaves no warning', async () => {
    const root = withNewDesk();
    const before = codesOf(root);
    expect(await command('codes', '--data', root)).toEqual({
      code: 0,
      lines: ['Codici nuovi in codes.csv: 1.'],
    });
    const after = codesOf(root);
    expect(after.startsWith(before)).toBe(true);
    const [code = '', ...rest] = after.slice(before.length).trim().split(';');
    expect(rest).toEqual(['service', 'bas-nuovo', TODAY, '']);
    expect(isCode(code)).toBe(true);
    expect((await command('check', '--data', root)).lines).toEqual([
      'Tutto a posto. Servizi: 10. Comuni: 7. Avvisi: 0.',
    ]);
  });

  test('asked twice, adds nothing the second time', async () => {
    const root = withNewDesk();
    await command('codes', '--data', root);
    const once = codesOf(root);
    await command('codes', '--data', root);
    expect(codesOf(root)).toBe(once);
  });

  test.each<[string, (text: string) => string]>([
    ['a last line without newline', text => text.trimEnd()],
    ['Windows newlines and a mark at its head', text => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['commas', text => text.replaceAll(';', ',')],
    [
      'its columns in another order',
      text => text.replace(/^(.*?);(.*?);(.*?);(.*?);(.*)$/gm, '$3;$5;$1;$4;$2'),
    ],
  ])('keeps to a file with %s', async (_, change) => {
    const root = withNewDesk(folder => folder.edit('codes.csv', change));
    const before = codesOf(root);
    expect(await command('codes', '--data', root)).toMatchObject({ code: 0 });
    expect(codesOf(root).startsWith(before)).toBe(true);
    expect((await command('check', '--data', root)).lines).toEqual([
      'Tutto a posto. Servizi: 10. Comuni: 7. Avvisi: 0.',
    ]);
  });

  test('begins the file where there is none', async () => {
    const root = withNewDesk(folder => folder.drop('codes.csv'));
    expect((await command('codes', '--data', root)).lines).toEqual(['Codici nuovi in codes.csv: 17.']);
    expect((await command('check', '--data', root)).lines).toEqual([
      'Tutto a posto. Servizi: 10. Comuni: 7. Avvisi: 0.',
    ]);
  });

  test('writes nothing while there is a fault', async () => {
    const root = withNewDesk(folder => folder.drop('codes.csv').set('services/puglia.csv', 0, { nome: '' }));
    const { code, lines } = await command('codes', '--data', root);
    expect({ code, last: lines.at(-1) }).toEqual({
      code: 1,
      last: 'Non è stato scritto niente. Correggi gli errori e riprova.',
    });
    expect(existsSync(join(root, 'codes.csv'))).toBe(false);
  });
});
