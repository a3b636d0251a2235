// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { readHours } from '../../../src/pipeline/parse/hours.ts';
import { Problem } from '../../../src/pipeline/parse/problem.ts';

describe('hours', () => {
  test('are compiled with holidays, closures and stops', () => {
    const closures = [{ from: '2026-12-24', to: '2027-01-06' }];
    expect(readHours('Mo 09:00-12:00 "@b"', { holidays: 'open', closures, stopKeys: ['a', 'b'] })).toEqual([
      { d: 1, t: [[540, 720]], p: 1 },
      { on: [['2026-12-24', '2027-01-06']], s: 'off', why: 'closure' },
    ]);
  });

  test('of two desks with the same words and other closures are not the same', () => {
    const once = readHours('Mo 09:00-12:00', { closures: [{ from: '2026-01-01', to: '2026-01-02' }] });
    expect(readHours('Mo 09:00-12:00', {})).not.toEqual(once);
  });

  test.each(['Mar Mo-Fr 09:00-12:00', 'Dec-Mar 18:00-08:00', 'Mar 01-Mar 15 09:00-12:00', 'Mar off'])(
    '%j speaks of March and is left alone',
    text => {
      expect(readHours(text)).not.toBeInstanceOf(Problem);
    },
  );

  test.each(['Mar 09:00-12:00', 'Mo 09:00-12:00; Mar 9:00-12:00', 'Mo 09:00-12:00, Mar 09:00-12:00'])(
    '%j may mean Tuesday and is asked about',
    text => {
      expect(readHours(text)).toMatchObject({ params: { where: 'in «Mar»' } });
    },
  );

  test('have an Italian sentence for each fault, ended like one', () => {
    const sentences = Object.entries(words.hours.hints);
    expect(sentences.filter(([, hint]) => !/^[A-ZÈ«].*[.»]$/.test(hint))).toEqual([]);
  });
});

/** What officers write for hours, and the correction they must be told. */
const ITALIAN: [string, string][] = [
  ['lunedi 09:00-12:00', '«lunedi» si scrive «Mo».'],
  ['martedì 09:00-12:00', '«martedì» si scrive «Tu».'],
  ['mercoledì 09:00-12:00', '«mercoledì» si scrive «We».'],
  ['Gio 09:00-12:00', '«Gio» si scrive «Th».'],
  ['VEN 09:00-12:00', '«VEN» si scrive «Fr».'],
  ['sab 09:00-12:00', '«sab» si scrive «Sa».'],
  ['domenica off', '«domenica» si scrive «Su».'],
  ['marzo Mo 09:00-12:00', '«marzo» si scrive «Mar».'],
  ['maggio Mo 09:00-12:00', '«maggio» si scrive «May».'],
  ['agosto off', '«agosto» si scrive «Aug».'],
  ['chiuso', '«chiuso» si scrive «off».'],
  ['feriali 09:00-12:00', '«feriali» si scrive «Mo-Sa».'],
];

describe('an Italian word in the hours', () => {
  test.each(ITALIAN)('%j: %s', (text, hint) => {
    expect(readHours(text)).toMatchObject({ code: 'hoursSyntax', params: { hint } });
  });
});
