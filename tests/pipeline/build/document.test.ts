// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../../src/domain/manifest.ts';
import { bucketCount } from '../../../src/domain/pack-bucket.ts';
import { DETAIL_COLUMNS, INDEX_COLUMNS, PLACE_COLUMNS } from '../../../src/domain/pack-columns.ts';
import { decodeRegion } from '../../../src/domain/pack-decode.ts';
import { betweenMarks } from '../../../src/pipeline/build/between-marks.ts';

const document = readFileSync(new URL('../../../docs/data-format.md', import.meta.url), 'utf8');

/** The cells of the table that sorts columns by how they are written. */
const typesIn = (table: string): Map<string, string> => {
  const lines = document.split('\n');
  const heading = lines.find(line => line.startsWith('| table |')) ?? '';
  const line =
    lines.find(text => text.startsWith(`| \`${table}\` | \``) || text.startsWith(`| \`${table}\` | |`)) ?? '';
  const kinds = heading.split('|').map(cell => cell.trim());
  const cells = line.split('|');
  return new Map(
    cells.flatMap((cell, index) =>
      index < 2
        ? []
        : [...cell.matchAll(/`([\w.]+)`/g)].map(([, name = '']) => [name, kinds[index] ?? ''] as const),
    ),
  );
};

describe('docs/data-format.md', () => {
  it.each([
    ['places', PLACE_COLUMNS],
    ['index', INDEX_COLUMNS],
    ['detail', DETAIL_COLUMNS],
  ])('says of every column of %s how it is written', (table, columns) => {
    const told = Object.fromEntries(typesIn(table));
    const merged = Object.entries(columns).map(([name, type]) => [
      name,
      type === 'code' || type === 'codes' ? 'code, codes' : type,
    ]);
    expect(told).toEqual(Object.fromEntries(merged));
  });

  it('shows an example that the app itself can read, and says rightly what it means', () => {
    const packs = [...document.matchAll(/```json\n(.*?)```/gs)].map(([, text = '']) => ({
      part: JSON.parse(text).part as Part,
      text,
    }));
    const region = decodeRegion(packs);
    if (!region.ok) throw new Error(region.why);
    expect(region.value.services[0]).toMatchObject({
      id: 'es-comune-san-prova',
      name: 'Comune di San Prova',
      needs: ['papers', 'money'],
      email: 'protocollo@comune.sanprova.es.it',
      hours: [
        { d: 31, t: [[540, 780]] },
        { d: 10, t: [[900, 1020]], add: 1 },
        { ph: 1, s: 'off' },
      ],
    });
  });

  it.each(['sizes', 'full-region'])(
    'has the measured table «%s» between the marks that are rewritten',
    name => {
      const without = betweenMarks(document, name, '');
      expect(document.length - without.length).toBeGreaterThan(200);
      expect(without.match(/raw kB \| gzip kB \| brotli kB/g)).toHaveLength(1);
    },
  );

  it('gives the steps at which the number of detail packs changes', () => {
    expect(document).toContain(
      'one bucket up to 150 services, then 2 up to 300, 4 up to 600, 8 up to 1,200, 12 beyond',
    );
    expect([150, 151, 300, 301, 600, 601, 1200, 1201].map(bucketCount)).toEqual([1, 2, 2, 4, 4, 8, 8, 12]);
  });
});
