// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorsWith, FIXTURES, isThere, makeData, say } from './support.ts';

const { root, data } = makeData();
const DESKS = join(FIXTURES, 'desks.csv');
const BODIES = join(FIXTURES, 'bodies.csv');
const SCHOOLS = join(FIXTURES, 'schools.csv');
const source = ['--source', 'prova-2026', '--data', data];
const one = async (...args: string[]): Promise<string> => {
  const { code, lines } = await say('import', ...args);
  expect(code).toBe(1);
  return lines.join('\n');
};

describe('the import command', () => {
  it('says in one sentence what is missing', async () => {
    const out = join(root, 'x.csv');
    expect(await one('scholls')).toContain('Volevi dire «schools»?');
    expect(await one('schools')).toContain('Manca il file');
    expect(await one('schools', SCHOOLS)).toContain('--out');
    expect(await one('schools', SCHOOLS, '--out', out)).toContain('--source');
    expect(await one('schools', 'none.csv', '--out', out, ...source)).toContain('non si legge');
    expect(await one('schools', SCHOOLS, 'pulia', '--out', out, ...source)).toContain(
      'Volevi dire «puglia»?',
    );
    expect(await one('schools', SCHOOLS, '--out', out, '--data', data, '--source', 'prova-2025')).toContain(
      'Volevi dire «prova-2026»?',
    );
    expect(await one('schools', SCHOOLS, 'puglia', '--out', SCHOOLS, ...source)).toContain(
      'è il file da importare',
    );
    expect(isThere(out)).toBe(false);
  });

  it('names the columns a file in another format lacks, and writes nothing', async () => {
    const out = join(root, 'wrong.csv');
    expect(await one('schools', DESKS, '--out', out, ...source)).toContain(
      'Mancano le colonne: REGIONE, PROVINCIA',
    );
    expect(await one('bodies', DESKS, '--out', out, ...source)).toContain('Codice_IPA');
    const other = join(root, 'other.csv');
    writeFileSync(other, 'a;b\n1;2\n');
    expect(await one('desks', other, '--out', out, ...source)).toContain('comune (oppure «paese»');
    expect(isThere(out)).toBe(false);
  });

  it('never writes over a file without --force, nor two regions into one file', async () => {
    const out = join(root, 'mine.csv');
    writeFileSync(out, 'mine');
    const asked = ['schools', SCHOOLS, 'puglia', '--out', out, ...source];
    expect(await one(...asked)).toContain('--force');
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect((await say('import', ...asked, '--force')).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('mim-lemm999001');
    const both = join(root, 'both.csv');
    expect(await one('schools', SCHOOLS, 'basilicata', 'puglia', '--out', both, ...source)).toContain(
      'una cartella',
    );
    expect(isThere(both)).toBe(false);
  });

  it('writes the list of municipalities, and never empties it for a region that does not exist', async () => {
    const fresh = makeData();
    const file = join(fresh.data, 'municipalities.csv');
    const before = readFileSync(file, 'utf8');
    expect(await one('municipalities', '--data', fresh.data)).toContain('Manca la regione');
    expect(await one('municipalities', 'pulia', '--data', fresh.data)).toContain('Volevi dire «puglia»?');
    expect(readFileSync(file, 'utf8')).toBe(before);
    const { code, lines } = await say('import', 'municipalities', 'Basilicata', '--data', fresh.data);
    expect(code).toBe(0);
    expect(lines[0]).toBe('basilicata: 131 comuni.');
  });

  it('writes nothing when there is nothing to take', async () => {
    const out = join(root, 'none.csv');
    expect(await one('bodies', BODIES, 'lombardia', '--out', out, ...source)).toContain('Nessuna riga');
    expect(isThere(out)).toBe(false);
  });

  it('meets any bytes without crashing and without writing', async () => {
    const file = join(root, 'fuzz.csv');
    const out = join(root, 'fuzz-out');
    const heads = [
      '',
      'PK\u0003\u0004',
      'nome;comune\n',
      'CODICESCUOLA,REGIONE\n',
      '\u00d0\u00cf\u0011\u00e0',
    ];
    const bytes = fc.tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('schools', 'bodies', 'desks'), bytes, async (what, [head, tail]) => {
        writeFileSync(file, Buffer.concat([Buffer.from(head, 'latin1'), tail]));
        const { code } = await say('import', what, file, '--out', out, ...source);
        expect(code).toBe(1);
        expect(isThere(out)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  const cell = fc.string({ unit: 'grapheme', maxLength: 30 }).map(text => `"${text.replaceAll('"', '""')}"`);
  const town = fc.constantFrom('Melfi', 'Castro', 'Lecce', 'Trovami');
  /** Lines under a fixture's headings: any words, but in the columns that decide whether a row is read at all. */
  const sheet = (fixture: string, fixed: Record<number, fc.Arbitrary<string>>) => {
    const text = readFileSync(fixture, 'utf8');
    const heading = text.slice(0, text.indexOf('\n'));
    const sign = heading.includes(';') ? ';' : ',';
    const cells = heading.split(sign).map((_, index) => fixed[index] ?? cell);
    const row = fc.tuple(...cells).map(line => line.join(sign));
    return fc.array(row, { maxLength: 3 }).map(rows => [heading, ...rows, ''].join('\n'));
  };
  const yes = (text: string) => fc.constant(text);
  const school = {
    2: fc.constantFrom('PUGLIA', 'BASILICATA'),
    6: fc.stringMatching(/^[A-Z0-9]{10}$/),
    11: town,
  };
  const SHEETS = {
    desks: sheet(DESKS, { 2: town }),
    schools: sheet(SCHOOLS, { ...school, 13: yes('CENTRO TERRITORIALE') }),
    bodies: sheet(BODIES, {
      1: yes('c_f104'),
      5: yes('L6'),
      8: yes(''),
      15: fc.constantFrom('076048', '75035'),
    }),
  };

  it.each(Object.entries(SHEETS))(
    'lets any words stand in the cells of %s, and writes only what the check lets through',
    async (what, texts) => {
      const fresh = makeData();
      const file = join(fresh.root, 'words.csv');
      const asked = [what, file, '--force', '--source', 'prova-2026', '--data', fresh.data];
      let run = 0;
      await fc.assert(
        fc.asyncProperty(texts, async text => {
          writeFileSync(file, text);
          const out = join(fresh.root, `out-${run++}`);
          const { code } = await say('import', ...asked, '--out', out);
          const written = ['basilicata.csv', 'puglia.csv'].map(name => join(out, name)).filter(isThere);
          expect(code === 0).toBe(written.length > 0);
          if (code === 0) expect(await errorsWith(makeData().data, ...written)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );
});
