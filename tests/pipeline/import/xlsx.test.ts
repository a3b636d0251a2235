// SPDX-License-Identifier: AGPL-3.0-or-later
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { readXlsx } from '../../../src/pipeline/read/xlsx.ts';
import { zipOf } from './zip-of.ts';

const day = (value: Date, format: string) => ({ value, type: Date, format });
const sheet = () =>
  writeXlsx([
    ['Elenco', null, null],
    [null, null, null],
    ['Nome', 'Quando', 'CAP'],
    ['Uno', day(new Date(Date.UTC(2026, 10, 12)), 'dd/mm/yyyy'), 85100],
    [null, null, null],
    [' Due ', day(new Date(Date.UTC(2026, 10, 12, 9, 30)), 'dd/mm/yyyy hh:mm'), true],
  ]).toBuffer();

const why = async (bytes: Uint8Array): Promise<string> => {
  const { table, faults } = await readXlsx(bytes, 'x.xlsx');
  expect(table).toBeUndefined();
  return faults.map(({ message }) => message).join(' ');
};

const workbook = (cells: string) =>
  zipOf({
    '[Content_Types].xml': '<Types/>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells}</sheetData></worksheet>`,
  });

describe('an XLSX sheet', () => {
  it('becomes a table that knows its lines, below the title', async () => {
    const { table, faults } = await readXlsx(await sheet(), 'x.xlsx');
    expect(faults).toEqual([]);
    expect(table?.columns).toEqual(['nome', 'quando', 'cap']);
    expect(table?.rows).toEqual([
      { line: 4, cells: ['Uno', '2026-11-12', '85100'] },
      { line: 6, cells: ['Due', '2026-11-12T09:30', 'sì'] },
    ]);
  });

  it('is refused with the way out when it is an old .xls, an .ods or something else', async () => {
    expect(await why(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toContain('.xls');
    expect(
      await why(zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' })),
    ).toContain('.ods');
    expect(await why(zipOf({ 'dati.csv': 'a;b' }))).toContain('zip');
    expect(await why(zipOf({ '[Content_Types].xml': '<Types/>' }))).toContain('rovinato');
    expect(await why((await sheet()).subarray(0, 900))).toContain('rovinato');
  });

  it('is refused before unpacking when it is large, or would become large', async () => {
    expect(await why(new Uint8Array(10 * 1024 * 1024 + 1))).toContain('10 MB');
    const zeros = deflateRawSync(new Uint8Array(101 * 1024 * 1024));
    expect(
      await why(
        zipOf({
          '[Content_Types].xml': '<Types/>',
          'xl/big.xml': { packed: zeros, size: 101 * 1024 * 1024 },
        }),
      ),
    ).toContain('100 MB');
  });

  it('is refused when it lies about what it holds', async () => {
    const zeros = deflateRawSync(new Uint8Array(5 * 1024 * 1024));
    expect(
      await why(zipOf({ '[Content_Types].xml': '<Types/>', 'xl/big.xml': { packed: zeros, size: 100 } })),
    ).toContain('rovinato');
  });

  it('is refused when one far cell would make millions of empty ones', async () => {
    expect(await why(workbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))).toContain('lontano');
    expect(await why(workbook('<row r="1e9"><c r="A1"><v>1</v></c></row>'))).toContain('lontano');
  });

  it('never breaks the reader, however its bytes are spoilt', async () => {
    const good = new Uint8Array(await sheet());
    const spoilt = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(spoilt, async changes => {
        const bytes = good.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const { table, faults } = await readXlsx(bytes, 'x.xlsx');
        expect(table !== undefined || faults.length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
