// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { search } from '../../../src/domain/search/search.ts';
import { realAtlas } from '../find/atlases.ts';
import { indexFor } from './loaded.ts';
import { HABITS, SCRIPTS, SPELT, SPELT_APART, SPELT_BY_HABIT, type Spelling } from './town-spellings.ts';

const index = indexFor(['ar', 'it'], realAtlas());
const isMissed = ({ town, typed }: Spelling): boolean =>
  !search(index, typed)
    .towns.slice(0, 3)
    .some(({ name }) => name === town);

describe('a town in the script of the reader', () => {
  test.each(SCRIPTS)('%s is found within the first three, 9 times in 10', script => {
    for (const list of [SPELT, SPELT_APART]) {
      const all = list.filter(one => one.script === script);
      const missed = all.filter(isMissed);
      expect(missed.length / all.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.1);
    }
  });

  test.each(HABITS)('as the language %s spells it is found within the first three, 9 times in 10', lang => {
    const all = SPELT_BY_HABIT.filter(one => one.script === lang);
    const missed = all.filter(isMissed);
    expect(missed.length / all.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.1);
  });
});
