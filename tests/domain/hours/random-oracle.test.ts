// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileHours } from '../../../src/domain/hours/parse-osm.ts';
import { fromIsoDay } from '../../../src/domain/rome.ts';
import { rounds } from '../../support/thorough.ts';
import { libraryChanges, libraryReads, ourChanges, withHolidays } from './oracle.ts';
import { mutatedString, osmString } from './osm-grammar.ts';
import { rulesOf, STOPS } from './rules-of.ts';

// Fixed, so that a run tells of a change in the code; `FC_SEED=… npx vitest run` looks further.
const seed = Number(process.env.FC_SEED ?? 20261121);
const SHORT = { from: fromIsoDay('2026-02-20'), to: fromIsoDay('2026-11-10') };

test('agrees with the library on any string of the grammar', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(osmString, osm => {
      expect(ourChanges(rulesOf(osm))).toEqual(libraryChanges(withHolidays(osm)));
    }),
    { numRuns: rounds(300), seed },
  );
});

test('never takes a damaged string that the library refuses, and agrees on those it takes', {
  timeout: 120_000,
}, () => {
  let taken = 0;
  fc.assert(
    fc.property(mutatedString, osm => {
      const result = compileHours(osm, { stopIndex: STOPS });
      if ('fault' in result) return;
      taken += 1;
      libraryReads(osm);
      expect(ourChanges(result.rules, SHORT)).toEqual(libraryChanges(withHolidays(osm), SHORT));
    }),
    { numRuns: rounds(6000), seed },
  );
  expect(taken).toBeGreaterThan(rounds(150));
});

test('never throws, and points inside the string, whatever it is given', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), mutatedString), osm => {
      const result = compileHours(osm);
      if (!('fault' in result)) return libraryReads(osm) !== undefined;
      const { at, found } = result.fault;
      return at >= 0 && at <= osm.length && osm.slice(at, at + found.length) === found;
    }),
    { numRuns: rounds(5000), seed },
  );
});
