// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { LIBRARY_LATE, LIBRARY_WRONG } from './library-wrong.ts';
import { libraryChanges, libraryReads, ourChanges, withHolidays } from './oracle.ts';
import { OSM_STRINGS } from './osm-strings.ts';
import { rulesOf } from './rules-of.ts';

// Warnings that do not make a string doubtful: dates go past in time, and cutting a night short may be meant.
const FINE = [/in the past/, /overwrites parts of the previous rule/];

let changes = 0;

describe('agrees with the opening_hours library at every change of 2026 and early 2027', () => {
  test.each(OSM_STRINGS)('$group: $osm', ({ osm }) => {
    const theirs = libraryChanges(withHolidays(osm));
    expect(ourChanges(rulesOf(osm))).toEqual(theirs);
    changes += theirs.length;
  });

  test.each(OSM_STRINGS.filter(({ group }) => group === 'nights'))(
    'open on holidays too: $osm',
    ({ osm }) => {
      const theirs = libraryChanges(osm);
      expect(ourChanges(rulesOf(osm, { holidays: 'open' }))).toEqual(theirs);
      changes += theirs.length;
    },
  );

  test('in more than 220 strings and 140,000 changes', () => {
    console.log(`oracle: ${OSM_STRINGS.length} strings, ${changes} changes agree`);
    expect(new Set(OSM_STRINGS.map(({ osm }) => osm)).size).toBeGreaterThanOrEqual(220);
    expect(changes).toBeGreaterThan(140_000);
  });
});

test.each(OSM_STRINGS)('gives the library nothing to warn about: $osm', ({ osm }) => {
  const warnings = libraryReads(osm).getWarnings() as string[];
  expect(warnings.filter(warning => !FINE.some(fine => fine.test(warning)))).toEqual([]);
});

test.each(LIBRARY_WRONG)('differs where the library is wrong: $osm ($reason)', ({ osm, same }) => {
  expect(libraryChanges(withHolidays(osm))).not.toEqual(libraryChanges(withHolidays(same)));
  expect(ourChanges(rulesOf(osm))).toEqual(libraryChanges(withHolidays(same)));
});

test.each(LIBRARY_LATE)('moves a time that does not exist to 03:00: $osm', ({ osm, nights }) => {
  const theirs = libraryChanges(osm);
  const ours = ourChanges(rulesOf(osm, { holidays: 'open' }));
  const missing = ours.filter(change => !theirs.includes(change));
  expect(missing.map(change => change.slice(0, 16))).toEqual(nights.map(night => `${night} 03:00`));
  expect(ours).toHaveLength(theirs.length);
});
