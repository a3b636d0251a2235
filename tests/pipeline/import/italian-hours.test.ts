// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { italianHours } from '../../../src/pipeline/import/italian-hours.ts';
import { readHours } from '../../../src/pipeline/parse/hours.ts';
import { Problem } from '../../../src/pipeline/parse/problem.ts';

const CLEAR = [
  ['lun-ven 9-13; mar e gio 15:00-17:00', 'Mo,We,Fr 09:00-13:00; Tu,Th 09:00-13:00,15:00-17:00'],
  ['Lunedì 9.00/12.00', 'Mo 09:00-12:00'],
  ['LUN-VEN: 9.00 – 13.00', 'Mo-Fr 09:00-13:00'],
  ['dal lunedì al venerdì dalle ore 9.00 alle ore 13.00', 'Mo-Fr 09:00-13:00'],
  ['dalle 9 alle 13 dal lunedì al venerdì', 'Mo-Fr 09:00-13:00'],
  ['lun/mer/ven 9-12', 'Mo,We,Fr 09:00-12:00'],
  ['9-13 lun-ven', 'Mo-Fr 09:00-13:00'],
  ['lun 9,30-12,30', 'Mo 09:30-12:30'],
  ['lun 9-12,15-18', 'Mo 09:00-12:00,15:00-18:00'],
  ['lun-ven 9.00/13.00 - 15.00/18.00', 'Mo-Fr 09:00-13:00,15:00-18:00'],
  ['lun-ven 9-13, sab e dom chiuso', 'Mo-Fr 09:00-13:00'],
  ['lunedì e giovedì 15-17 (esclusi festivi)', 'Mo,Th 15:00-17:00'],
  ['lun 9:00-12:00\nmar 15:00-17:00', 'Mo 09:00-12:00; Tu 15:00-17:00'],
  ['tutti i giorni h24', '24/7'],
] as const;

const DOUBTFUL = [
  'lun/ven 9-12',
  'mar 3-5',
  'mar 7-9',
  'ven 22-2',
  'ven-lun 9-12',
  'h24',
  'tutti i giorni 9-13',
  'tutti i giorni 9-13 e mar',
  'su appuntamento',
  'lun 9-13 su appuntamento',
  'permessi: lun 9-12; cittadinanza: mar 9-12',
  'lun-ven 9-13; mar 9-12',
  '1° lunedì del mese 9-12',
  'lun 9-12; 15-18',
  'lun mattina',
  'da lunedì, salvo agosto, 9-12',
  'lun 25-26',
  '9-13',
  'lun',
  '',
];

describe('hours in plain Italian', () => {
  it.each(CLEAR)('«%s» can only mean %s', (written, osm) => {
    expect(italianHours(written)).toBe(osm);
  });

  it.each(DOUBTFUL)('«%s» is left to a person', written => {
    expect(italianHours(written)).toBeUndefined();
  });

  it('whatever the words, what comes out is sound or nothing', () => {
    const words =
      'lun mar mer gio ven sab dom lunedì - / , ; e al dal dalle alle ore 9 9.30 13 15,30 24 0 chiuso'.split(
        ' ',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), parts => {
        const osm = italianHours(parts.join(' '));
        if (osm !== undefined) expect(readHours(osm)).not.toBeInstanceOf(Problem);
      }),
    );
    fc.assert(fc.property(fc.string(), text => void italianHours(text)));
  });
});
