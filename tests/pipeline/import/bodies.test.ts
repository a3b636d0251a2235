// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { readCsv } from '../../../src/pipeline/read/csv.ts';
import { errorsWith, FIXTURES, makeData, rowsById, say } from './support.ts';

const FILE = join(FIXTURES, 'bodies.csv');

describe('the index of public bodies', () => {
  const { root, data } = makeData();
  const out = join(root, 'basilicata.csv');
  const asked = ['basilicata', '--source', 'prova-2026', '--data', data];
  let said: { code: number; lines: string[] };
  let rows: Record<string, Record<string, string>>;

  beforeAll(async () => {
    said = await say('import', 'bodies', FILE, ...asked, '--out', out);
    rows = rowsById(out);
  });

  it('gives one town hall for each town it has, and the check finds no error', async () => {
    expect(said.code).toBe(0);
    expect(Object.keys(rows)).toEqual(['comune-076048', 'comune-076043']);
    expect(await errorsWith(data, out)).toEqual([]);
  });

  it('sorts certified mail from ordinary mail, and gives the site its scheme and the row its own day', () => {
    expect(rows['comune-076048']).toEqual({
      id: 'comune-076048',
      tipo: 'municipality',
      nome: 'Comune di Melfi',
      istat: '076048',
      serve: '076048',
      indirizzo: 'P.zza Prova, 1',
      cap: '85025',
      email: 'info@comune.melfi.example.it',
      pec: 'protocollo@pec.comune.melfi.example.it',
      sito: 'https://www.comune.melfi.example.it/',
      codice_esterno: 'IPA:c_f104',
      fonte: 'prova-2026',
      data_fonte: '2026-04-13',
      fiducia: 'high',
    });
  });

  it("never takes a person's name or mailbox, and says that one was there", () => {
    const text = readFileSync(out, 'utf8').toLowerCase();
    expect(text).not.toContain('inventata');
    expect(said.lines.join('\n').toLowerCase()).not.toContain('inventata');
    expect(said.lines.filter(line => line.includes('sembra di una persona'))).toHaveLength(2);
  });

  it('reads codes that lost their zero and shouted names', () => {
    expect(rows['comune-076043']).toMatchObject({
      nome: 'Comune di Lavello',
      indirizzo: "Via dell'Unità 2",
      pec: 'comune.lavello@cert.example.it',
    });
  });

  it('leaves out a consortium filed in the same town, and names the towns that are missing', () => {
    expect(said.lines.join('\n')).toContain('«Consorzio Servizi Vulture» non è il comune di Melfi');
    expect(said.lines.join('\n')).toContain('Nel file mancano 5 comuni');
  });

  it('gives the same rows from the XLSX', async () => {
    const { table } = readCsv(readFileSync(FILE, 'utf8'), FILE);
    const lines = [
      readFileSync(FILE, 'utf8').split('\n')[0]?.split(',') ?? [],
      ...(table?.rows ?? []).map(({ cells }) => cells),
    ];
    const cells = lines.map(line =>
      line.map(cell => (/^[1-9]\d{4}$/.test(cell) ? Number(cell) : cell === '' ? null : cell)),
    );
    const file = join(root, 'enti.xlsx');
    const again = join(root, 'xlsx.csv');
    await writeXlsx(cells).toFile(file);
    await say('import', 'bodies', file, ...asked, '--out', again);
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(out, 'utf8'));
  });
});
