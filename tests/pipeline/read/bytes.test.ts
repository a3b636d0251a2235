// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '../../../src/pipeline/read/bytes.ts';

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));
const told = (bytes: Uint8Array) => {
  const read = decodeUtf8(bytes, 'x.csv');
  return 'fault' in read ? [read.fault.code, read.fault.place.line] : read.text;
};

describe('bytes', () => {
  test('that are UTF-8 are the text they say, without the mark at their head', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, mark) => {
        fc.pre(!text.includes('\0') && !text.startsWith('PK') && !text.startsWith('\ufeff'));
        expect(told(bytesOf((mark ? '\ufeff' : '') + text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['Windows-1252', bytesOf('nome\nMelfi\ncittà\n', 'latin1'), ['notUtf8', 3]],
    ['Windows-1252 with Windows newlines', bytesOf('nome\r\nMelfi\r\ncittà\r\n', 'latin1'), ['notUtf8', 3]],
    [
      'Windows-1252 with the returns of an old Mac',
      bytesOf('nome\rMelfi\rcittà\r', 'latin1'),
      ['notUtf8', 3],
    ],
    ['a letter cut in half at the end', bytesOf('nome\ncittà').subarray(0, -1), ['notUtf8', 2]],
    ['a surrogate, which is no letter', new Uint8Array([97, 10, 0xed, 0xa0, 0x80]), ['notUtf8', 2]],
    ['UTF-16 as Windows saves it', bytesOf('\ufeffnome', 'utf16le'), ['utf16', undefined]],
    ['UTF-16 without a mark', bytesOf('nome', 'utf16le'), ['utf16', undefined]],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 1]), ['workbook', undefined]],
    ['a workbook of the nineties', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), ['workbook', undefined]],
    ['more than a person types', new Uint8Array(201 * 1024 * 1024), ['fileTooLarge', undefined]],
  ])('that are %s are refused, with their line where there is one', (_, bytes, fault) => {
    expect(told(bytes)).toEqual(fault);
  });
});
