// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import words from '../../locales/it/pipeline.json' with { type: 'json' };
import { error, faultLine, warning } from '../../src/pipeline/fault.ts';

describe('the line of a fault', () => {
  test.each([
    [
      { file: 'a.csv', line: 3, column: 'cap' },
      'a.csv:3:cap: «x» non è un CAP. Scrivi cinque cifre, per esempio «85100».',
    ],
    [{ file: 'a.csv', line: 3 }, 'a.csv:3: «x» non è un CAP. Scrivi cinque cifre, per esempio «85100».'],
    [{ file: 'a.csv' }, 'a.csv: «x» non è un CAP. Scrivi cinque cifre, per esempio «85100».'],
  ])('%j', (place, line) => {
    expect(faultLine(error('badCap', place, { value: 'x' }))).toBe(line);
  });

  test('says «avviso» when it does not stop anything', () => {
    expect(faultLine(warning('codeMissing', { file: 'a.csv' }, { value: 2 }))).toBe(
      'a.csv: avviso: Righe senza un codice da stampare: 2. Esegui `npm run data -- codes`.',
    );
  });

  test('stays one line that nothing in a cell can move, hide or turn round', () => {
    const line = faultLine(
      error('badCap', { file: 'a\nb.csv', column: 'c\u001b[2J' }, { value: 'x\r\ny\u202ez\u0000' }),
    );
    expect(line).toBe(
      'a[U+000A]b.csv:c[U+001B][2J: «x[U+000D][U+000A]y[U+202E]z[U+0000]» non è un CAP. Scrivi cinque cifre, per esempio «85100».',
    );
  });

  test('shows no more of a cell than a person reads', () => {
    const line = faultLine(error('badCap', { file: 'a.csv' }, { value: 'x'.repeat(5000) }));
    expect(line.length).toBeLessThan(240);
    expect(line).toContain('x…»');
  });

  test('fills no gap that a cell brings along', () => {
    expect(
      error('istatMismatch', { file: 'a' }, { istat: '{name}', name: '$&', value: '{value}' }).message,
    ).toBe("Il codice ISTAT {name} è di $&, ma qui c'è scritto «{value}». Correggi uno dei due.");
  });
});

describe('the sentences', () => {
  const sentences = Object.entries(words.faults);

  test('end like sentences and have no straight quotes around values', () => {
    expect(sentences.filter(([, text]) => !/[.?»"]$|\}$/.test(text)).map(([code]) => code)).toEqual([]);
    expect(sentences.filter(([, text]) => /'\{|"\{/.test(text)).map(([code]) => code)).toEqual([]);
  });

  test('are in Italian to a person one knows: no infinitives of order, no English', () => {
    const odd = /\b(Toglierne|Togliere|Scrivere|Correggere|error|invalid|value|file not)\b(?!\})/;
    expect(
      sentences.filter(([, text]) => odd.test(text.replace(/\{\w+\}/g, ''))).map(([code]) => code),
    ).toEqual([]);
  });
});
