// SPDX-License-Identifier: AGPL-3.0-or-later
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { run } from '../../../src/pipeline/cli/run.ts';
import { readCsv } from '../../../src/pipeline/read/csv.ts';

export const FIXTURES = join('tests', 'fixtures', 'import');
const NOW = new Date('2026-11-12T09:00:00Z');
const SOURCES =
  'id;ente;titolo;data;licenza_stato\nprova-2026;Ente di prova;Elenco di prova;2026-09-01;none\n';

/** A temporary folder with a data folder in it: a dozen towns, one source, the real kinds and needs. */
export const makeData = (): { root: string; data: string } => {
  const root = mkdtempSync(join(tmpdir(), 'approdo-import-'));
  const data = join(root, 'data');
  mkdirSync(join(data, 'services'), { recursive: true });
  for (const name of ['kinds.csv', 'needs.csv']) copyFileSync(join('data', name), join(data, name));
  copyFileSync(join(FIXTURES, 'municipalities.csv'), join(data, 'municipalities.csv'));
  writeFileSync(join(data, 'sources.csv'), SOURCES);
  return { root, data };
};

/** Runs the command line and keeps what it says. */
export const say = async (...args: string[]): Promise<{ code: number; lines: string[] }> => {
  const lines: string[] = [];
  const code = await run(args, NOW, line => lines.push(line));
  return { code, lines };
};

/** The rows of a written CSV by their id. */
export const rowsById = (file: string): Record<string, Record<string, string>> => {
  const { table } = readCsv(readFileSync(file, 'utf8'), file);
  const rows = (table?.rows ?? []).map(({ cells }) =>
    Object.fromEntries(
      (table?.columns ?? [])
        .map((column, index) => [column, cells[index] ?? ''])
        .filter(([, cell]) => cell !== ''),
    ),
  );
  return Object.fromEntries(rows.map(row => [row.id ?? '', row]));
};

/** The errors of the real check once the written files are in the data folder. */
export const errorsWith = async (data: string, ...files: string[]): Promise<string[]> => {
  for (const file of files) copyFileSync(file, join(data, 'services', basename(file)));
  const { lines } = await say('check', '--data', data, '--date', '2026-11-12');
  return lines.filter(line => !/: avviso: |Avvisi: /.test(line));
};

export const isThere = (file: string): boolean => existsSync(file);
