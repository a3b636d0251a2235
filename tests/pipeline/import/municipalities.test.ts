// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseRow, parseGeonames } from '../../../src/pipeline/import/geonames.ts';
import type { Listed } from '../../../src/pipeline/import/istat-list.ts';
import {
  buildMunicipalities,
  type Imported,
  importMunicipalities,
  sizeClass,
  writeMunicipalities,
} from '../../../src/pipeline/import/municipalities.ts';

/** A line of a GeoNames dump: only the cells the importer reads are filled. */
const geoLine = (
  id: number,
  name: string,
  istat: string,
  { others = '', at = '40.5\t16.1', feature = 'PPLA3', people = 900, country = 'IT' } = {},
): string =>
  [id, name, '', others, at, 'P', feature, country, '', '03', 'PZ', istat, '', people, '', '', '', ''].join(
    '\t',
  );

const listed: Listed[] = [
  { istat: '999001', name: 'Borgo San Lieto', province: 'PZ', region: 'Basilicata' },
  { istat: '999002', name: "Valdàcqua; d'Isola", province: 'PZ', region: 'Basilicata' },
  { istat: '999003', name: 'Montefinto', province: 'PZ', region: 'Basilicata' },
  { istat: '998001', name: 'Altrove', province: 'AO', region: "Valle d'Aosta" },
];

const rows = parseGeonames(
  [
    geoLine(1, 'Piana Nuova', '999001', { people: 4000, others: 'Nova Plana' }),
    geoLine(2, 'Borgo San Lieto', '999001', {
      feature: 'PPL',
      others: 'Borgo San Liéto,BSL,Lietum,Лието,lietto,85010,https://example.org,Altrove,LIETUM',
    }),
    geoLine(3, 'Fontana', '999001', { feature: 'PPL' }),
    geoLine(4, 'Valdacqua', '999002', { feature: 'PPLA2', people: 60000, at: '40.123456\t16' }),
    geoLine(5, 'Fontana', '999003', { feature: 'PPL', people: 5 }),
    geoLine(6, 'Altrove', '998001'),
    geoLine(7, 'Étranger', '999003', { country: 'FR' }),
    'a broken line',
  ].join('\n'),
);

const build = (patches: [string, [string, string][]][] = []): Imported => {
  const map = new Map(patches.map(([id, cells]) => [id, new Map(cells)]));
  return buildMunicipalities(['basilicata'], { listed, rows, patches: map });
};

describe('choosing the town among the places of a municipality', () => {
  it('prefers the municipality’s own name to a larger seat with another name', () => {
    const own = rows.filter(({ istat }) => istat === '999001');
    expect(chooseRow(own, 'Borgo San Lieto')?.id).toBe('2');
  });

  it('without a name that fits takes the seat, then the largest, then the older record', () => {
    const own = parseGeonames(
      [
        geoLine(9, 'A', '999009', { feature: 'PPL', people: 9000 }),
        geoLine(8, 'B', '999009', { people: 10 }),
        geoLine(7, 'C', '999009', { people: 20 }),
        geoLine(6, 'D', '999009', { people: 20 }),
      ].join('\n'),
    );
    expect(chooseRow(own, 'Zeta')?.id).toBe('6');
    expect(chooseRow([], 'Zeta')).toBeUndefined();
  });
});

describe('building the two files', () => {
  it('writes one sorted, quoted line per municipality with a decimal comma', () => {
    expect(build().municipalities.split('\n')).toEqual([
      'istat;nome;provincia;regione;capoluogo;lat;lon;classe;patrono;cap',
      '999001;Borgo San Lieto;PZ;Basilicata;;40,5;16,1;2;;',
      `999002;"Valdàcqua; d'Isola";PZ;Basilicata;sì;40,12346;16;5;;`,
      '999003;Montefinto;PZ;Basilicata;;40,5;16,1;1;;',
      '',
    ]);
  });

  it('keeps names people type, drops codes, links, repetitions, and names of other towns', () => {
    const names = build().names.split('\n');
    expect(names.filter(line => line.startsWith('999001'))).toEqual([
      '999001;Lietum',
      '999001;Nova Plana',
      '999001;Piana Nuova',
      '999001;Лието',
    ]);
  });

  it('says which municipality has no point, and leaves it out rather than guess', () => {
    const without = buildMunicipalities(['Basilicata'], {
      listed,
      rows: rows.slice(0, 3),
      patches: new Map(),
    });
    expect(without.report.join(' ')).toMatch(/999003 Montefinto/);
    expect(without.municipalities).not.toMatch(/Montefinto/);
  });

  it('applies corrections: another GeoNames row, a cell, and tells of a column that does not exist', () => {
    const { municipalities, report } = build([
      [
        '999001',
        [
          ['geonames', '4'],
          ['patrono', '08-16'],
        ],
      ],
      [
        '999003',
        [
          ['lat', '40,7'],
          ['colore', 'blu'],
        ],
      ],
    ]);
    expect(municipalities).toMatch(/^999001;Borgo San Lieto;PZ;Basilicata;sì;40,12346;16;5;08-16;$/m);
    expect(municipalities).toMatch(/^999003;.*;40,7;16,1;/m);
    expect(report.join(' ')).toMatch(/colore/);
  });

  it('takes any region by its name or its slug', () => {
    const { municipalities } = buildMunicipalities(["Valle d'Aosta"], { listed, rows, patches: new Map() });
    expect(municipalities).toMatch(/998001;Altrove/);
    expect(municipalities).not.toMatch(/Montefinto/);
  });
});

it('ranks towns by steps of inhabitants', () => {
  expect([0, 999, 1000, 5000, 15000, 50000, 200000].map(sizeClass)).toEqual([1, 1, 2, 3, 4, 5, 6]);
});

describe('the installed packages', () => {
  const regions = ['Basilicata', 'Puglia', 'Liguria', 'Piemonte'];
  let folder = '';
  let imported: Imported;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'approdo-'));
    imported = await importMunicipalities({ regions, dataFolder: 'data' });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('hold every municipality of the four regions, and each has a point', () => {
    const perRegion = new Map<string, number>();
    for (const line of imported.municipalities.trim().split('\n').slice(1)) {
      const region = line.split(';')[3] as string;
      perRegion.set(region, (perRegion.get(region) ?? 0) + 1);
    }
    expect(Object.fromEntries(perRegion)).toEqual({
      Piemonte: 1180,
      Liguria: 234,
      Puglia: 257,
      Basilicata: 131,
    });
  });

  it('give exactly the two files in data/', () => {
    expect(readFileSync('data/municipalities.csv', 'utf8')).toBe(imported.municipalities);
    expect(readFileSync('data/municipality-names.csv', 'utf8')).toBe(imported.names);
  });

  it('serve any other region without code', async () => {
    const report = await writeMunicipalities({ regions: ['umbria'], dataFolder: folder });
    expect(report).toContain('umbria: 92 comuni.');
    expect(readFileSync(join(folder, 'municipalities.csv'), 'utf8')).toMatch(
      /^054039;Perugia;PG;Umbria;sì;/m,
    );
  });

  it('without patches name the towns GeoNames lacks, and report a patches.csv that cannot be read', async () => {
    writeFileSync(join(folder, 'patches.csv'), 'file;id\nmunicipalities.csv;005122\n');
    const { report } = await importMunicipalities({ regions: ['piemonte'], dataFolder: folder });
    expect(report.join('\n')).toMatch(/005122 Moransengo-Tonengo/);
    expect(report.join('\n')).toMatch(/patches\.csv:1.*colonna/);
  });
});
