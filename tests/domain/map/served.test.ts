// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { servedIn } from '../../../src/domain/map/served.ts';
import { isProtected } from '../../../src/domain/protected.ts';
import { NEEDS } from '../../../src/domain/vocabulary.ts';
import { realAtlas, TUESDAY_AT_TEN, trainingAtlas } from '../find/atlases.ts';

const TOLD = NEEDS.filter(need => need !== 'safety');
const real = realAtlas();
const training = trainingAtlas();
const towns = [
  ...[...real.towns.values()]
    .filter(({ region }) => region === 'Basilicata')
    .map(town => ({ name: town.name, town, atlas: real })),
  ...[...training.towns.values()].map(town => ({ name: town.name, town, atlas: training })),
];

describe('who serves the people of a town', () => {
  it('is told for all 131 towns of Basilicata and the six of the training set', () => {
    expect(towns).toHaveLength(131 + 6);
  });

  it.each(towns)('has a row for each need but protection, at a distance that can be ($name)', one => {
    const served = servedIn(one.atlas, one.town, TUESDAY_AT_TEN, 'it');
    expect(served.map(({ need }) => need)).toEqual(TOLD);
    for (const { need, by } of served) {
      if (by === undefined) continue;
      expect(by.service.needs).toContain(need);
      expect(isProtected(by.service)).toBe(false);
      if (by.km === undefined) continue;
      expect(by.km).toBeGreaterThanOrEqual(0);
      expect(by.km).toBeLessThan(200);
    }
  });

  it('says nothing of a need nobody is known for', () => {
    const [town] = training.towns.values();
    const empty = { ...training, services: new Map() };
    if (town === undefined) throw new Error('no town');
    expect(servedIn(empty, town, TUESDAY_AT_TEN, 'it').every(({ by }) => by === undefined)).toBe(true);
  });
});
