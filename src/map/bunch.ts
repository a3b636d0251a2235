// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Part, Shown } from '../domain/map/shapes.ts';

/** More pills than this in one bunch are told as one number. */
const MOST_PARTS = 4;
const COLUMNS = 2;

/** As the style of the map draws them where a letter is 16 pixels high. */
const PILL = { height: 42, alone: 42, many: 51, rest: 24, digit: 9.2, gap: 3 };
/** A bunch stands this much above its point. */
const ABOVE = 6;

/** The pills of a bunch: a need each, and one for what is left over. */
export const pillsOf = ({ parts }: Pick<Shown, 'parts'>): { parts: readonly Part[]; more: number } => {
  if (parts.length <= MOST_PARTS) return { parts, more: 0 };
  const first = parts.slice(0, MOST_PARTS - 1);
  return { parts: first, more: parts.slice(MOST_PARTS - 1).reduce((sum, one) => sum + one.count, 0) };
};

const digits = (number: number): number => String(number).length * PILL.digit;

const widthsOf = (shown: Pick<Shown, 'parts' | 'total'>): number[] => {
  if (shown.total === 1) return [PILL.alone];
  const { parts, more } = pillsOf(shown);
  const widths = parts.map(({ count }) => PILL.many + digits(count));
  return more === 0 ? widths : [...widths, PILL.rest + digits(more * 10)];
};

/** What part of a screen a bunch covers, from the point it stands for; `rem` is how much larger than usual letters are. */
export type Size = { half: number; height: number };

export const sizeOf = (shown: Pick<Shown, 'parts' | 'total'>, rem: number): Size => {
  const widths = widthsOf(shown);
  const rows = Math.ceil(widths.length / COLUMNS);
  const widest = Math.max(
    ...Array.from({ length: rows }, (_, row) => {
      const here = widths.slice(row * COLUMNS, (row + 1) * COLUMNS);
      return here.reduce((sum, one) => sum + one, PILL.gap * (here.length - 1));
    }),
  );
  return {
    half: (widest * rem) / 2,
    height: (rows * PILL.height + (rows - 1) * PILL.gap + ABOVE) * rem,
  };
};
