// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/domain/vocabulary.ts';
import { readCsv } from '../../src/pipeline/read/csv.ts';

// Read as it stands, without the reader that leaves a faulty row out.
const { table } = readCsv(readFileSync('data/kinds.csv', 'utf8'), 'kinds.csv');
const rows = (table?.rows ?? []).map(({ cells }) =>
  Object.fromEntries((table?.columns ?? []).map((column, at) => [column, cells[at] ?? ''])),
);
const column = (name: string): [string, string][] => rows.map(row => [row.tipo ?? '', row[name] ?? '']);
const unlike = (name: string, form: RegExp): [string, string][] =>
  column(name).filter(([, cell]) => !form.test(cell));

const TAG = '[a-z]+(?:[_:][a-z]+)*=[a-z]+(?:_[a-z]+)*';

describe('data/kinds.csv', () => {
  it('has one row for each kind of office, and so one mapping in each vocabulary', () => {
    expect(rows.map(({ tipo }) => tipo).sort()).toEqual([...KINDS].sort());
  });

  it('gives each kind one subject, in words: no list of them', () => {
    expect(unlike('materia', /^[A-Z][a-zà-ù]*(?:,? [a-zà-ù]+)*$/)).toEqual([]);
  });

  it('gives each kind one OpenStreetMap tag set, each tag key=value and each key once', () => {
    expect(unlike('osm', new RegExp(`^${TAG}(?:\\|${TAG})*$`))).toEqual([]);
    const twice = column('osm').filter(([, tags]) => {
      const keys = tags.split('|').map(tag => tag.split('=')[0]);
      return new Set(keys).size < keys.length;
    });
    expect(twice).toEqual([]);
  });

  it('gives each kind one schema.org type, written like a type', () => {
    expect(unlike('schema_org', /^(?:[A-Z][a-z]*)+$/)).toEqual([]);
  });

  it('gives each kind one HSDS term, in words: no list of them', () => {
    expect(unlike('hsds', /^[A-Z][A-Za-z]*(?:(?: & | )\(?[A-Za-z]+\)?)*$/)).toEqual([]);
  });

  it('writes one word in one way: two kinds that share a term share its spelling', () => {
    for (const name of ['materia', 'osm', 'schema_org', 'hsds']) {
      const cells = new Set(column(name).map(([, cell]) => cell));
      expect(new Set([...cells].map(cell => cell.toLowerCase())).size).toBe(cells.size);
    }
  });
});
