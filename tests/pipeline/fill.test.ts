// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { fill, put } from '../../src/pipeline/fill.ts';
import { doubt, note, remarkLine } from '../../src/pipeline/import/remark.ts';
import { sourceFiles } from '../architecture/source-files.ts';

describe('filling the gaps of a sentence', () => {
  test('makes a cell harmless and short, a hint and a sentence of our own stay as they are', () => {
    const long = 'a'.repeat(200);
    expect(fill('«{value}»{hint}', { value: 'x\ny', hint: ' a\nb' })).toBe('«x[U+000A]y» a\nb');
    expect(fill('{value}', { value: long })).toHaveLength(160);
    expect(put('{value}', { value: long })).toBe(long);
  });

  test('tells a list whole, however long, each item like a cell', () => {
    const names = Array.from({ length: 60 }, (_, index) => `comune-${index}`);
    expect(fill('{names}.', { names })).toBe(`${names.join(', ')}.`);
    expect(fill('{names}', { names: ['a\tb', 'c'] })).toBe('a[U+0009]b, c');
  });

  test('leaves a gap empty when nothing fills it, and opens none that a value brings along', () => {
    expect(fill('({a})({b})', { b: '{a}$&' })).toBe('()({a}$&)');
  });

  test('is written once for the whole pipeline', () => {
    const filling = sourceFiles('src/pipeline').filter(({ text }) => /\(\\w\+\)\\\}|replace\('\{/.test(text));
    expect(filling.map(({ name }) => name)).toEqual(['src/pipeline/fill.ts']);
  });
});

describe('a remark on an import', () => {
  test('stays one line that nothing in a sheet from outside can move, hide or turn round', () => {
    const remark = doubt('badCap', { file: 'a.csv', line: 3, column: 'c\u001b[2J' }, { value: 'x\u202ey' });
    expect(remarkLine(remark)).toBe(
      'a.csv:3:c[U+001B][2J: da controllare: «x[U+202E]y» non è un CAP: la cella resta vuota.',
    );
  });

  test('names every column that was left out', () => {
    const names = Array.from({ length: 40 }, (_, index) => `colonna ${index}`);
    expect(remarkLine(note('unknownColumns', { file: 'a.csv' }, { names }))).toMatch(/ colonna 39\.$/);
  });
});
