// SPDX-License-Identifier: AGPL-3.0-or-later
import { slugOf } from '../../../src/domain/fold.ts';
import type { Municipality } from '../../../src/domain/municipality.ts';
import { Dice } from './dice.ts';
import { REGION_NAMES, SIX_SCRIPTS, TOWN_ENDS, TOWN_STEMS, TOWN_TAILS } from './words.ts';

/** A made-up region with its towns, the first of each province its capital. */
export type SyntheticRegion = { id: string; name: string; towns: Municipality[] };

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const provinceSign = (number: number): string =>
  `${LETTERS[Math.floor(number / 26) % 26]}${LETTERS[number % 26]}`;
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

const townName = (dice: Dice, taken: Set<string>): string => {
  for (;;) {
    const stem = dice.pick(TOWN_STEMS);
    const joined =
      stem === 'San' || stem === 'Santa' ? `${stem} T${dice.pick(TOWN_ENDS)}` : stem + dice.pick(TOWN_ENDS);
    const name = taken.size > 300 || dice.chance(0.25) ? `${joined} ${dice.pick(TOWN_TAILS)}` : joined;
    const full = taken.size > 4000 ? `${name} ${dice.pick(TOWN_STEMS)}` : name;
    if (taken.has(full)) continue;
    taken.add(full);
    return full;
  }
};

const extras = (dice: Dice): Partial<Municipality> => ({
  ...(dice.chance(0.3) && {
    patronDay: `${String(dice.between(1, 12)).padStart(2, '0')}-${String(dice.between(1, 28)).padStart(2, '0')}`,
  }),
  ...(dice.chance(0.5) && { cap: String(dice.between(85010, 85099)) }),
  ...(dice.chance(0.3) && { otherNames: dice.some(SIX_SCRIPTS, 0.3) }),
});

/** `count` towns in `regions` regions; a province has at most a hundred of them. */
export const syntheticRegions = (count: number, regions: number, seed: number): SyntheticRegion[] => {
  const dice = new Dice(seed ^ 0x7072);
  const taken = new Set<string>();
  let province = 0;
  return REGION_NAMES.slice(0, regions).map((name, index) => {
    const size = Math.floor(((index + 1) * count) / regions) - Math.floor((index * count) / regions);
    const [lat, lon] = [37 + (index % 5) * 2, 7.5 + Math.floor(index / 5) * 2.8];
    const towns = Array.from({ length: size }, (_, place): Municipality => {
      if (place % 100 === 0) province += 1;
      return {
        istat: `${String(200 + province).padStart(3, '0')}${String((place % 100) + 1).padStart(3, '0')}`,
        name: townName(dice, taken),
        province: provinceSign(province),
        region: name,
        point: { lat: rounded(lat + dice.roll()), lon: rounded(lon + dice.roll()) },
        size: place % 100 === 0 ? 5 : dice.between(1, 4),
        ...(place % 100 === 0 && { capital: true }),
        ...extras(dice),
      };
    });
    return { id: slugOf(name), name, towns };
  });
};
