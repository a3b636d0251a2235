// SPDX-License-Identifier: AGPL-3.0-or-later

/** What it costs to take one sound for another; pairs that are not here cost `OTHER`. */
const TAKEN_FOR: readonly [number, string][] = [
  [1, 'pb fv ei ou ae sz cx jg jc ~e ~i ~o ~u hk hg nm'],
  [2, 'td kg jx jz cz sx cs pf vb vu ij ao kc gc ai'],
  [3, 'au eo iu eu io mn lr zd zt hj'],
];
const OTHER = 6;
const SIZE = 32;

const codeOf = (sound: string, at: number): number => sound.charCodeAt(at) & (SIZE - 1);

const swaps = new Uint8Array(SIZE * SIZE).fill(OTHER);
for (const [cost, pairs] of TAKEN_FOR)
  for (const pair of pairs.split(' ')) {
    const [a, b] = [codeOf(pair, 0), codeOf(pair, 1)];
    swaps[a * SIZE + b] = cost;
    swaps[b * SIZE + a] = cost;
  }
for (let same = 0; same < SIZE; same++) swaps[same * SIZE + same] = 0;
swaps[codeOf('~', 0) * SIZE + codeOf('a', 0)] = 0;

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

const fillRow = (typed: string, i: number, name: string, width: number, missing: Uint8Array): number => {
  const last = rows[(i + 1) & 1] as Uint8Array;
  const row = rows[i & 1] as Uint8Array;
  const code = codeOf(typed, i - 1);
  const extra = gaps[code] as number;
  let lowest = (last[0] as number) + extra;
  row[0] = lowest;
  for (let j = 1; j <= width; j++) {
    const other = codeOf(name, j - 1);
    const swap = (last[j - 1] as number) + (swaps[code * SIZE + other] as number);
    const cost = Math.min(
      swap,
      (last[j] as number) + extra,
      (row[j - 1] as number) + (missing[other] as number),
    );
    row[j] = Math.min(cost, UNLIKE);
    if (cost < lowest) lowest = cost;
  }
  return lowest;
};

/** What it costs to hear a name in what was typed: in all of it, and in its best beginning. */
export const costOf = (
  typed: string,
  name: string,
  sparse: boolean,
  limit: number,
): { whole: number; begun: number } => {
  const unlike = { whole: UNLIKE, begun: UNLIKE };
  const width = Math.min(name.length, LONGEST);
  if (typed.length > LONGEST) return unlike;
  const missing = sparse ? sparseGaps : gaps;
  const first = rows[0];
  first[0] = 0;
  for (let j = 1; j <= width; j++)
    first[j] = Math.min(UNLIKE, (first[j - 1] as number) + (missing[codeOf(name, j - 1)] as number));
  for (let i = 1; i <= typed.length; i++) if (fillRow(typed, i, name, width, missing) > limit) return unlike;
  const row = rows[typed.length & 1] as Uint8Array;
  let begun = UNLIKE;
  for (let j = 1; j <= width; j++) begun = Math.min(begun, row[j] as number);
  return { whole: width === name.length ? (row[width] as number) : UNLIKE, begun };
};

const CLASSES = ['pb', 'fv', 'td', 'kghjcx', 'szjcx', 'mn', 'lr'];

/** One bit per class of consonants that is heard for certain: names that lack too many are never compared. */
export const classMask = (sounds: string): number =>
  CLASSES.reduce(
    (mask, letters, bit) => ([...letters].some(letter => sounds.includes(letter)) ? mask | (1 << bit) : mask),
    0,
  );
