// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/domain/pathway/langs.ts';
import { NOTE_RULES } from '../../../src/domain/pathway/notes.ts';
import { REGIONS } from '../../../src/domain/pathway/regions.ts';
import { NAME_SIGNS, PERSONS } from '../../../src/domain/pathway/slots.ts';
import { DESK_LANGUAGES } from '../../../src/domain/vocabulary-languages.ts';
import { BRING } from '../../../src/domain/vocabulary-offers.ts';

/** The lists as the first printed plans counted them. It may be added to at the end of a list, and in no other way. */
const printed = JSON.parse(readFileSync('tests/fixtures/plan-numbers.json', 'utf8'));

describe('the lists that printed plans count by', () => {
  it.each([
    ['notes', NOTE_RULES.map(({ code, slots }) => [code, ...slots].join(' ')), 128],
    ['persons', PERSONS, 64],
    ['papers', BRING, 128],
    ['deskLanguages', DESK_LANGUAGES, 256],
    ['languages', LANGS, 64],
    ['regions', REGIONS, 31],
    ['nameSigns', [...NAME_SIGNS], 128],
  ] as const)('only grow, and fit into their bits: %s', (name, now, most) => {
    const before = [...printed[name]];
    expect(before.length).toBeGreaterThan(0);
    expect(now.slice(0, before.length)).toEqual(before);
    expect(now.length).toBeLessThanOrEqual(most);
    expect(new Set(now).size).toBe(now.length);
  });
});
