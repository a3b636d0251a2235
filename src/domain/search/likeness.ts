// SPDX-License-Identifier: AGPL-3.0-or-later

/** What it costs to take one sound for another; pairs that are not here cost `OTHER`. */
const TAKEN_FOR: readonly [number, string][] = [
  [0, '~a qd qr'],
  [1, 'pb fv ei ou ae sz cx jg jc ~e ~i ~o ~u hk hg nm'],
  [2, 'td kg jx jz cz sx cs pf vb vu ij ao kc gc ai'],
  [3, 'au eo iu eu io mn lr zd zt hj'],
];
const OTHER = 6;
const SIZE = 32;

const codeOf = (sound: string, at: number): number => sound.charCodeAt(at) & (SIZE - 1);

const swapsOf = (costs: readonly (readonly [number, string])[]): Uint8Array => {
  const swaps = new Uint8Array(SIZE * SIZE).fill(OTHER);
  for (let same = 0; same < SIZE; same++) swaps[same * SIZE + same] = 0;
  for (const [cost, pairs] of costs)
    for (const pair of pairs.split(' ')) {
      const [a, b] = [codeOf(pair, 0), codeOf(pair, 1)];
      swaps[a * SIZE + b] = cost;
      swaps[b * SIZE + a] = cost;
    }
  return swaps;
};
const swaps = swapsOf(TAKEN_FOR);
/** Arabic has one sign for each of these. */
const sparseSwaps = swapsOf([...TAKEN_FOR, [0, 'pb fv ei ou']]);

/** What it costs when a sound is missing. */
const GAP = 5;
const gaps = new Uint8Array(SIZE).fill(GAP);
for (const [sounds, cost] of [
  ['aeou', 2],
  ['ih', 1],
  ['~', 0],
] as const)
  for (const sound of sounds) gaps[codeOf(sound, 0)] = cost;
/** Scripts that leave short vowels out. */
const sparseGaps = gaps.map((cost, code) => ('aeiou'.includes(String.fromCharCode(code | 96)) ? 1 : cost));

const LONGEST = 48;
/** Costlier than anybody asks about. */
export const UNLIKE = 255;
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/** What is lost between a script and what it writes down. */
type Costs = { swaps: Uint8Array; missing: Uint8Array };
const FULL: Costs = { swaps, missing: gaps };
const SPARSE: Costs = { swaps: sparseSwaps, missing: sparseGaps };

const fillRow = (typed: string, i: number, name: string, width: number, costs: Costs): number => {
  const last = rows[(i + 1) & 1] as Uint8Array;
  const row = rows[i & 1] as Uint8Array;
  const code = codeOf(typed, i - 1);
  const extra = gaps[code] as number;
  let lowest = (last[0] as number) + extra;
  row[0] = lowest;
  for (let j = 1; j <= width; j++) {
    const other = codeOf(name, j - 1);
    const swap = (last[j - 1] as number) + (costs.swaps[code * SIZE + other] as number);
    const cost = Math.min(
      swap,
      (last[j] as number) + extra,
      (row[j - 1] as number) + (costs.missing[other] as number),
    );
    row[j] = Math.min(cost, UNLIKE);
    if (cost < lowest) lowest = cost;
  }
  return lowest;
};

type Cost = { whole: number; words: number; begun: number };
const ALL_UNLIKE: Cost = { whole: UNLIKE, words: UNLIKE, begun: UNLIKE };

const readRow = (row: Uint8Array, width: number, ends: readonly number[], length: number): Cost => {
  let [words, begun] = [UNLIKE, UNLIKE];
  for (let j = 1; j <= width; j++) begun = Math.min(begun, row[j] as number);
  for (const end of ends) if (end <= width) words = Math.min(words, row[end] as number);
  return { whole: width === length ? (row[width] as number) : UNLIKE, words, begun };
};

/** What it costs to hear a name in what was typed: all of it, its first words (they end at `ends`), its best beginning. */
export const costOf = (
  typed: string,
  name: string,
  ends: readonly number[],
  sparse: boolean,
  limit: number,
): Cost => {
  const width = Math.min(name.length, LONGEST);
  if (typed.length > LONGEST) return ALL_UNLIKE;
  const costs = sparse ? SPARSE : FULL;
  const first = rows[0];
  first[0] = 0;
  for (let j = 1; j <= width; j++)
    first[j] = Math.min(UNLIKE, (first[j - 1] as number) + (costs.missing[codeOf(name, j - 1)] as number));
  for (let i = 1; i <= typed.length; i++)
    if (fillRow(typed, i, name, width, costs) > limit) return ALL_UNLIKE;
  return readRow(rows[typed.length & 1] as Uint8Array, width, ends, name.length);
};

/** One bit per class of consonants that is heard for certain: names that lack too many are never compared. */
const CLASSES = ['pb', 'fv', 'td', 'kghjcx', 'szjcx', 'mn', 'lr'];

export const classMask = (sounds: string): number =>
  CLASSES.reduce(
    (mask, letters, bit) => ([...letters].some(letter => sounds.includes(letter)) ? mask | (1 << bit) : mask),
    0,
  );

const NOT_A_CONSONANT = /^[aeiouh~]+/;
const LIPS = 0b11;

/** The class of the first consonant, "b", "p", "f" and "v" being one: names that begin otherwise are never compared. */
export const firstMask = (sounds: string): number => {
  const mask = classMask(sounds.replace(NOT_A_CONSONANT, '').slice(0, 1));
  return (mask & LIPS) === 0 ? mask : mask | LIPS;
};
