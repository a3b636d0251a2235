// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { namedElsewhere } from '../../../src/pipeline/import/cap-book.ts';
import { errorsWith, FIXTURES, makeData, rowsById, say } from './support.ts';

const FILE = join(FIXTURES, 'schools.csv');
const town = (istat: string, name: string) => ({
  istat,
  name,
  province: 'TO',
  region: 'Piemonte',
  point: { lat: 45, lon: 7 },
  size: 3,
});
const lineSaying = (lines: readonly string[], text: string) => lines.find(line => line.includes(text)) ?? '';

describe('the school register', () => {
  const { root, data } = makeData();
  const out = join(root, 'scuole');
  const files = [join(out, 'basilicata.csv'), join(out, 'puglia.csv')] as const;
  let said: { code: number; lines: string[] };
  let rows: Record<string, Record<string, string>>;

  beforeAll(async () => {
    const source = ['--source', 'prova-2026', '--data', data];
    said = await say('import', 'schools', FILE, '--regions', 'basilicata', 'puglia', '--out', out, ...source);
    rows = { ...rowsById(files[0]), ...rowsById(files[1]) };
  });

  it('gives one file a region, and the check of the data folder finds no error in them', async () => {
    expect(said.code).toBe(0);
    expect(lineSaying(said.lines, 'Prese')).toBe('Prese 8 righe, lasciate fuori 4, cose da controllare 4.');
    expect(await errorsWith(data, ...files)).toEqual([]);
  });

  it('takes the main seat whole, with its capitals and e-mails made readable', () => {
    expect(rows['mim-pzmm999001']).toEqual({
      id: 'mim-pzmm999001',
      tipo: 'italian_course',
      nome: 'C.P.I.A. del Vulture',
      istat: '076048',
      indirizzo: "Via dell'Unità d'Italia 2",
      cap: '85025',
      email: 'pzmm999001@istruzione.it',
      pec: 'pzmm999001@pec.istruzione.it',
      sito: 'https://www.cpiavulture.example.it',
      codice_esterno: 'MIM:PZMM999001',
      fonte: 'prova-2026',
      data_fonte: '2026-09-01',
      fiducia: 'high',
    });
  });

  it('ties a seat to its main seat, and says that the e-mail is not its own and the street is unknown', () => {
    expect(rows['mim-pzct999002']).toMatchObject({
      sede_principale: 'mim-pzmm999001',
      ente: 'C.P.I.A. del Vulture',
      note: 'address_incomplete main_seat_email',
      fiducia: 'low',
    });
    expect(rows['mim-pzct999002']).not.toHaveProperty('indirizzo');
    expect(rows['mim-pzct999002']).not.toHaveProperty('pec');
  });

  it('takes an evening course as a school, without a link to a main seat nobody imported', () => {
    const evening = {
      tipo: 'school',
      scuola_serale: 'sì',
      scuola_grado: 'high',
      offre: 'high_school_evening',
    };
    expect(rows['mim-pztd99950a']).toMatchObject({
      ...evening,
      indirizzo: 'Viale Marconi snc',
      fiducia: 'high',
    });
    expect(rows['mim-pztd99950a']).not.toHaveProperty('sede_principale');
    expect(rows).not.toHaveProperty('mim-pztd99901x');
  });

  it('refuses sections in prisons and hospitals, with their lines', () => {
    expect(rows).not.toHaveProperty('mim-pzct999004');
    expect(rows).not.toHaveProperty('mim-pzct999005');
    expect(
      said.lines.filter(line => line.includes('carcere o in ospedale')).map(line => line.split(':')[1]),
    ).toEqual(['5', '6']);
  });

  it('doubts a seat whose name or CAP speaks of another town, and leaves it as filed', () => {
    expect(lineSaying(said.lines, 'parla di Brienza')).toContain(
      `${FILE}:4:denominazionescuola: da controllare`,
    );
    expect(lineSaying(said.lines, 'CAP 73014 è di Gallipoli')).toContain(`${FILE}:11:capscuola`);
    expect(rows['mim-lect999002']).toMatchObject({
      istat: '075059',
      fiducia: 'low',
      note: 'office_may_be_elsewhere main_seat_email',
    });
    expect(rows['mim-pzct999003']).toMatchObject({ istat: '076083', fiducia: 'low' });
  });

  it('does not take a street for a town', () => {
    const [home, other] = [town('001', 'Torino'), town('002', 'Vigone')];
    expect(namedElsewhere('C.T.P. VIA VIGONE', 'CPIA', home, [home, other])).toEqual([]);
    expect(namedElsewhere('C.T.P. DI VIGONE', 'CPIA', home, [home, other])).toEqual([other]);
    expect(namedElsewhere('C.T.P. DI VIGONE', 'CPIA VIGONE', home, [home, other])).toEqual([]);
  });

  it('finds the right one of two towns of the same name, and towns with accents', () => {
    expect(rows['mim-lect999004']).toMatchObject({ istat: '075096' });
    expect(rows['mim-lect999003']).toMatchObject({
      istat: '075052',
      nome: 'CPIA Nardò - Polo1',
      indirizzo: 'Via I Maggio 11',
    });
    expect(rows['mim-lect999003']).not.toHaveProperty('email');
  });

  it('leaves out unknown towns, repeated codes and other regions', () => {
    expect(lineSaying(said.lines, '«TROVAMI»')).toContain(`${FILE}:9:descrizionecomune: lasciata fuori`);
    expect(lineSaying(said.lines, '«LECT999003»')).toContain("c'è già alla riga 12");
    expect(Object.keys(rows).filter(id => id.startsWith('mim-bg'))).toEqual([]);
  });

  it('reads Windows-1252 and UTF-8 with a byte order mark alike', async () => {
    const text = readFileSync(FILE, 'utf8').replaceAll("NARDO'", 'NARDÒ');
    const latin = join(root, 'latin.csv');
    const marked = join(root, 'marked.csv');
    writeFileSync(latin, Buffer.from(text, 'latin1'));
    writeFileSync(marked, `\ufeff${text}`);
    for (const file of [latin, marked]) {
      const puglia = `${file}.puglia.csv`;
      const { lines } = await say(
        'import',
        'schools',
        file,
        'puglia',
        '--out',
        puglia,
        '--source',
        'prova-2026',
        '--data',
        data,
      );
      expect(rowsById(puglia)['mim-lect999003']).toMatchObject({ istat: '075052' });
      expect(lines.some(line => line.includes('Windows-1252'))).toBe(file === latin);
    }
  });

  it('keeps the id a school already has, and says the row is to replace', async () => {
    const again = makeData();
    const known =
      'id;tipo;nome;istat;codice_esterno;fonte;fiducia\npz-cpia-melfi;italian_course;CPIA;076048;MIM:PZMM999001;prova-2026;high\n';
    writeFileSync(join(again.data, 'services', 'basilicata.csv'), known);
    const file = join(again.root, 'nuove.csv');
    const { lines } = await say(
      'import',
      'schools',
      FILE,
      'basilicata',
      '--out',
      file,
      '--source',
      'prova-2026',
      '--data',
      again.data,
    );
    expect(rowsById(file)['mim-pzct999002']).toMatchObject({ sede_principale: 'pz-cpia-melfi' });
    expect(rowsById(file)).toHaveProperty('pz-cpia-melfi');
    expect(lineSaying(lines, '1 righe hanno un id')).not.toBe('');
  });
});
