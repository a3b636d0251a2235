// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { errorsWith, FIXTURES, makeData, rowsById, say } from './support.ts';

const FILE = join(FIXTURES, 'desks.csv');

describe("a mediator's own sheet", () => {
  const { root, data } = makeData();
  const out = join(root, 'nuovi');
  const files = [join(out, 'basilicata.csv'), join(out, 'puglia.csv')] as const;
  const asked = ['--source', 'prova-2026', '--data', data, '--date', '2026-11-12'];
  let said: { code: number; lines: string[] };
  let rows: Record<string, Record<string, string>>;
  const at = (line: number) => said.lines.filter(text => text.startsWith(`${FILE}:${line}:`)).join('\n');

  beforeAll(async () => {
    said = await say('import', 'desks', FILE, ...asked, '--out', out);
    rows = { ...rowsById(files[0]), ...rowsById(files[1]) };
  });

  it('becomes rows that the check finds no error in', async () => {
    expect(said.code).toBe(0);
    expect(Object.keys(rows).sort()).toEqual([
      'le-sportello-del-salento-castro',
      'mt-centro-antiviolenza-prova-matera',
      'mt-cpia-sede-di-irsina',
      'pz-sportello-immigrati-lavello',
      'pz-sportello-pua-melfi',
    ]);
    expect(await errorsWith(data, ...files)).toEqual([]);
  });

  it('has its hours, languages and capitals put in our form', () => {
    expect(rows['pz-sportello-pua-melfi']).toEqual({
      id: 'pz-sportello-pua-melfi',
      tipo: 'access_desk',
      nome: 'Sportello PUA',
      istat: '076048',
      indirizzo: 'P.zza Prova 1',
      telefono: '0972 111111',
      email: 'sportello@comune.melfi.example.it',
      orari: 'Mo,We,Fr 09:00-13:00; Tu,Th 09:00-13:00,15:00-17:00',
      lingue: 'ar fr en',
      fonte: 'prova-2026',
      data_fonte: '2026-11-12',
      fiducia: 'medium',
    });
  });

  it('keeps a mobile only with consent, and does not repeat it in the report without', () => {
    expect(at(2)).toContain('cellulare senza consenso');
    expect(said.lines.join('\n')).not.toContain('1234567');
    expect(rows['le-sportello-del-salento-castro']).toMatchObject({
      telefono: '0836 111111 | 0836 111112 | 333 111 2223',
      cellulare: 'consent',
      lingue: 'bn ur',
    });
  });

  it('guesses no phone, no hours per procedure, no language, and shows what it could not read', () => {
    const row = rows['pz-sportello-immigrati-lavello'] ?? {};
    for (const column of ['telefono', 'orari', 'email']) expect(row).not.toHaveProperty(column);
    expect(row).toMatchObject({ lingue: 'ar' });
    expect(at(3)).toContain('«0971 415826/827»');
    expect(at(3)).toContain('«permessi: lun 9-12; cittadinanza: mar 9-12»');
    expect(at(3)).toContain('«elfico»');
    expect(at(3)).toContain('sembra di una persona');
  });

  it('publishes no address of a place that protects', () => {
    expect(rows['mt-centro-antiviolenza-prova-matera']).toMatchObject({
      tipo: 'women_safety',
      telefono: '0835 111111',
    });
    expect(rows['mt-centro-antiviolenza-prova-matera']).not.toHaveProperty('indirizzo');
    expect(said.lines.join('\n')).not.toContain('Segreta');
  });

  it('leaves out what has no sure town: a name two towns share, a slip, another province, no name', () => {
    expect(at(4)).toContain('LE 075096, BG 016065');
    expect(at(8)).toContain('Volevi dire «Melfi»?');
    expect(at(9)).toContain('Manca il nome');
    expect(at(10)).toContain('Potenza è in provincia di PZ');
  });

  it('names the columns it did not take', () => {
    expect(said.lines[0]).toContain('note');
    expect(said.lines[1]).toContain('colore');
  });

  it('points at the other row of the sheet when two rows are one desk', async () => {
    const file = join(root, 'doppi.csv');
    const row = 'Sportello Uno;Melfi;Via Roma 1;0972 111111';
    writeFileSync(file, `nome;comune;indirizzo;telefono\n\n${row}\n${row}\n`);
    const { lines } = await say('import', 'desks', file, ...asked, '--out', join(root, 'doppi-nuovi.csv'));
    expect(lines[0]).toBe(
      `${file}:4:nome: da controllare: Stesso nome e stesso indirizzo di «pz-sportello-uno-melfi» (${file}:3). È lo stesso servizio?`,
    );
  });

  it('may be an XLSX with a title above the headings', async () => {
    const cells = [
      ['Sportelli di novembre', null, null, null],
      [null, null, null, null],
      ['Nome dello sportello', 'Comune', 'Telefono', 'Orari'],
      ['Sportello PUA', 'Melfi (PZ)', '0972 111111', 'lun-ven 9-13'],
      ['Sportello due', 'Matera', 835111111, 'su appuntamento'],
    ];
    const file = join(root, 'sportelli.xlsx');
    const written = join(root, 'basilicata.csv');
    await writeXlsx(cells).toFile(file);
    const { lines } = await say('import', 'desks', file, ...asked, '--out', written);
    expect(rowsById(written)['pz-sportello-pua-melfi']).toMatchObject({ orari: 'Mo-Fr 09:00-13:00' });
    expect(lines.filter(line => line.startsWith(`${file}:5:`)).join('\n')).toContain('«835111111»');
    expect(readFileSync(written, 'utf8').startsWith('\ufeffid;tipo;')).toBe(true);
  });
});
