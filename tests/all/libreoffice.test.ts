// SPDX-License-Identifier: AGPL-3.0-or-later
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../src/pipeline/read/bytes.ts';
import { readCsv } from '../../src/pipeline/read/csv.ts';
import { pathOfProgram } from '../run/requirements.ts';

const UTF8 = '76';
const SEMICOLON = '59';
const QUOTE = '34';
const ALL_TEXT = Array.from({ length: 90 }, (_, index) => `${index + 1}/2`).join('/');

const convert = (folder: string, file: string, to: string, importAs?: string): void => {
  const options = importAs === undefined ? [] : [`--infilter=${importAs}`];
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(
    pathOfProgram('LibreOffice'),
    [profile, '--headless', ...options, '--convert-to', to, '--outdir', folder, file],
    {
      stdio: 'ignore',
    },
  );
};

const tableOf = (file: string) => {
  const decoded = decodeUtf8(readFileSync(file), file);
  return 'text' in decoded ? readCsv(decoded.text, file).table : undefined;
};

describe('a sheet that went through LibreOffice', () => {
  for (const name of [
    'services/basilicata.csv',
    'services/national.csv',
    'training/services/regione-di-prova.csv',
    'codes.csv',
  ])
    it(`reads back cell by cell: ${name}`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'approdo-office-'));
      const original = join(folder, 'sheet.csv');
      copyFileSync(join('data', name), original);
      convert(folder, original, 'xlsx', `CSV:${SEMICOLON},${QUOTE},${UTF8},1,${ALL_TEXT}`);
      convert(
        folder,
        join(folder, 'sheet.xlsx'),
        `csv:Text - txt - csv (StarCalc):${SEMICOLON},${QUOTE},${UTF8},1`,
      );
      const before = tableOf(join('data', name));
      const after = tableOf(original);
      expect(before?.rows.length).toBeGreaterThan(0);
      expect(after?.columns).toEqual(before?.columns);
      expect(after?.rows.map(({ cells }) => cells)).toEqual(before?.rows.map(({ cells }) => cells));
    });
});
