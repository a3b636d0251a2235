// SPDX-License-Identifier: AGPL-3.0-or-later
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultLine } from '../../../src/pipeline/fault.ts';
import { readCsv } from '../../../src/pipeline/read/csv.ts';

const signs = ['a', 'Z', '7', 'è', 'ج', '界', ' ', '"', '""', ';', ',', '\t', '\n', "'", '|', '@', '='];
const cell = fc.array(fc.constantFrom(...signs), { maxLength: 6 }).map(parts => parts.join(''));
const heading = fc.constantFrom('id', 'nome', 'città', 'note; varie', 'a,b');
const tables = fc.uniqueArray(heading, { minLength: 2, maxLength: 5 }).chain(columns =>
  fc.record({
    columns: fc.constant(columns),
    rows: fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), {
      maxLength: 6,
    }),
    delimiter: fc.constantFrom(';', ','),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    mark: fc.boolean(),
    last: fc.boolean(),
  }),
);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const written = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\n]/.test(text) ? quoted(text) : text;
const linesOf = (columns: readonly string[], rows: readonly string[][], delimiter: string): string[] => [
  // The headings tell the separator, so other signs in them stand between quotes.
  columns.map(quoted).join(delimiter),
  ...rows.map(row => row.map(text => written(text, delimiter)).join(delimiter)),
];

describe('a table written as RFC 4180', () => {
  test('reads back the same cells, each row on its line, whatever separator, newline and mark', () => {
    fc.assert(
      fc.property(tables, ({ columns, rows, delimiter, newline, mark, last }) => {
        const lines = linesOf(columns, rows, delimiter);
        const text = lines.join('\n') + (last ? '\n' : '');
        const { table, faults } = readCsv((mark ? '\ufeff' : '') + text.replaceAll('\n', newline), 'x.csv');
        const all = rows.map((cells, index) => ({
          line: 2 + lines.slice(1, index + 1).reduce((sum, line) => sum + line.split('\n').length, 0),
          cells: cells.map(value => value.trim()),
        }));
        expect(faults).toEqual([]);
        expect(table?.columns).toEqual(columns);
        expect(table?.rows).toEqual(all.filter(({ cells }) => cells.some(value => value !== '')));
      }),
      { numRuns: 3000 },
    );
  });

  test('reads as csv-parse does', () => {
    fc.assert(
      fc.property(tables, ({ columns, rows, delimiter }) => {
        const text = linesOf(columns, rows, delimiter).join('\n');
        const reference = parse(text, { delimiter, skip_empty_lines: true, trim: false }) as string[][];
        const ours = readCsv(text, 'x.csv').table?.rows.map(({ cells }) => cells);
        const theirs = reference.slice(1).map(row => row.map(value => value.trim()));
        expect(ours).toEqual(theirs.filter(row => row.some(value => value !== '')));
      }),
      { numRuns: 1000 },
    );
  });
});

const rowsOf = (text: string) =>
  readCsv(text, 'x.csv').table?.rows.map(({ line, cells }) => `${line}: ${cells.join('|')}`);
const faultsOf = (text: string) =>
  readCsv(text, 'x.csv').faults.map(fault => faultLine(fault).split(': ')[0]);

describe('a table with a broken row', () => {
  test.each([
    [
      'a quote that never closes',
      'id;nome\n1;a\n2;"b\n3;c\n4;d\n',
      ['x.csv:3'],
      ['2: 1|a', '4: 3|c', '5: 4|d'],
    ],
    ['a quote that the next row closes', 'id;nome\n1;"a\n2;"b"\n3;c\n', ['x.csv:2'], ['3: 2|b', '4: 3|c']],
    [
      'two quotes that do not close',
      'id;nome\n1;"a\n2;b\n3;"c\n4;d',
      ['x.csv:2', 'x.csv:4'],
      ['3: 2|b', '5: 4|d'],
    ],
    ['a quote inside a bare cell', 'id;nome\n1;a "b"\n2;c\n', ['x.csv:2'], ['3: 2|c']],
    ['a letter after a closed quote', 'id;nome\n1;"a"b\n2;c\n', ['x.csv:2'], ['3: 2|c']],
    [
      'an open quote in the second line of a cell',
      'id;nome;x\n1;"a\nb";"c\n2;d;e\n',
      ['x.csv:3'],
      ['4: 2|d|e'],
    ],
    ['a cell too many', 'id;nome\n1;a;b\n2;c\n', ['x.csv:2'], ['3: 2|c']],
    ['a cell too few', 'id;nome;x\n1;a\n2;c;d\n', ['x.csv:2'], ['3: 2|c|d']],
  ])('%s: says its line and reads the others', (_, text, faults, rows) => {
    expect(faultsOf(text)).toEqual(faults);
    expect(rowsOf(text)).toEqual(rows);
    expect(faultsOf(text.replaceAll('\n', '\r\n'))).toEqual(faults);
    expect(rowsOf(text.replaceAll('\n', '\r'))).toEqual(rows);
  });

  test('headings that do not close leave no table at all', () => {
    expect(readCsv('id;"nome\n1;a\n', 'x.csv').table).toBeUndefined();
    expect(faultsOf('id;"nome\n1;a\n')).toEqual(['x.csv:1']);
  });
});

describe('what a spreadsheet adds by itself', () => {
  test.each([
    ['blank lines above the headings', '\n\nid;nome\n1;a\n', ['4: 1|a']],
    ['rows of nothing but separators', 'id;nome\n;;\n1;a\n;\n \n', ['3: 1|a']],
    ['separators after the last cell', 'id;nome;;\n1;a;;\n2;b;;;;\n', ['2: 1|a', '3: 2|b']],
    ["Excel's own first line", 'sep=;\nid;nome\n1;a\n', ['3: 1|a']],
    ['tabs', 'id\tnome\n1\ta;b\n', ['2: 1|a;b']],
    ['no-break, thin and wide spaces', 'id;nome\n1;\u00a0a\u00a0b\u2009c\u3000\n', ['2: 1|a b c']],
    ['letters with their accent apart, from a Mac', 'id;nome\n1;citta\u0300\n', ['2: 1|città']],
  ])('%s does no harm', (_, text, rows) => {
    expect(readCsv(text, 'x.csv').faults).toEqual([]);
    expect(rowsOf(text)).toEqual(rows);
  });

  test('headings are small letters, and know their line', () => {
    expect(readCsv('\n ID ;"Nome"\n', 'x.csv').table).toEqual({
      file: 'x.csv',
      columns: ['id', 'nome'],
      rows: [],
      headingLine: 2,
    });
  });
});
