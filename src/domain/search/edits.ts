// SPDX-License-Identifier: AGPL-3.0-or-later

const LONGEST = 40;
// One set of rows for all comparisons: thousands are made per keystroke.
const rows = [new Uint8Array(LONGEST + 2), new Uint8Array(LONGEST + 2), new Uint8Array(LONGEST + 2)] as const;

/** One bit per letter, so that words that share too few letters are never compared. */
export const letterMask = (word: string): number => {
  let mask = 0;
  for (let index = 0; index < word.length; index++) mask |= 1 << (word.charCodeAt(index) & 31);
  return mask;
};

/** How many bits are set. */
export const bitCount = (bits: number): number => {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

const fillRow = (typed: string, word: string, i: number, width: number): number => {
  const [row, last, beforeLast] = [rows[i % 3], rows[(i + 2) % 3], rows[(i + 1) % 3]] as Uint8Array[];
  if (row === undefined || last === undefined || beforeLast === undefined) return 0;
  row[0] = i;
  let lowest = i;
  const letter = typed.charCodeAt(i - 1);
  const letterBefore = i > 1 ? typed.charCodeAt(i - 2) : -1;
  for (let j = 1; j <= width; j++) {
    const other = word.charCodeAt(j - 1);
    let best = (last[j - 1] as number) + (letter === other ? 0 : 1);
    best = Math.min(best, (last[j] as number) + 1, (row[j - 1] as number) + 1);
    if (j > 1 && letterBefore === other && letter === word.charCodeAt(j - 2))
      best = Math.min(best, (beforeLast[j - 2] as number) + 1);
    row[j] = best;
    if (best < lowest) lowest = best;
  }
  return lowest;
};

/** More edits than anybody asks about. */
export const FAR = 99;

/** Edits between what was typed and a word, and between it and the best beginning of the word; above `limit` they are `FAR`. */
export const editsTo = (typed: string, word: string, limit: number): { whole: number; beginning: number } => {
  const far = { whole: FAR, beginning: FAR };
  if (typed.length > LONGEST) return far;
  const width = Math.min(word.length, typed.length + limit, LONGEST);
  const [first] = rows;
  for (let j = 0; j <= width; j++) first[j] = j;
  for (let i = 1; i <= typed.length; i++) if (fillRow(typed, word, i, width) > limit) return far;
  const row = rows[typed.length % 3] as Uint8Array;
  const within = (edits: number): number => (edits <= limit ? edits : FAR);
  let beginning = FAR;
  for (let j = 0; j <= width; j++) beginning = Math.min(beginning, row[j] as number);
  const whole = word.length === width ? (row[width] as number) : FAR;
  return { whole: within(whole), beginning: within(beginning) };
};
