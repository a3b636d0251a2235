// SPDX-License-Identifier: AGPL-3.0-or-later
import { DESK_LANGUAGES } from '../vocabulary-languages.ts';
import { BRING } from '../vocabulary-offers.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { FIRST_DAY, NAME_SIGNS, PERSONS, type Slot, type Slots } from './slots.ts';

const DAY_MS = 86_400_000;
const BEGIN = Date.parse(FIRST_DAY);

type Width<Value> = {
  put: (to: BitWriter, value: Value) => void;
  take: (from: BitReader) => Value | undefined;
};

const number = (width: number): Width<number> => ({
  put: (to, value) => to.put(value, width),
  take: from => from.take(width),
});

/** One of a list that only grows. */
const oneOf = (list: readonly string[], width: number): Width<string> => ({
  put: (to, value) => to.put(list.indexOf(value), width),
  take: from => list[from.take(width) ?? -1],
});

/** A day since the first that can be said; `fits` lets no other pass. */
export const dayBits: Width<string> = {
  put: (to, value) => to.put((Date.parse(`${value}T00:00:00Z`) - BEGIN) / DAY_MS, 15),
  take: from => {
    const days = from.take(15);
    return days === undefined ? undefined : new Date(BEGIN + days * DAY_MS).toISOString().slice(0, 10);
  },
};

const two = (value: number): string => String(value).padStart(2, '0');

/** A time of day in steps of five minutes. */
const timeBits: Width<string> = {
  put: (to, value) => to.put((Number(value.slice(0, 2)) * 60 + Number(value.slice(3))) / 5, 9),
  take: from => {
    const steps = from.take(9);
    return steps === undefined || steps >= 288
      ? undefined
      : `${two(Math.floor(steps / 12))}:${two((steps % 12) * 5)}`;
  },
};

const weekdayBits: Width<readonly number[]> = {
  put: (to, value) =>
    to.put(
      value.reduce((all, day) => all | (1 << (day - 1)), 0),
      7,
    ),
  take: from => {
    const all = from.take(7);
    return all === undefined ? undefined : [1, 2, 3, 4, 5, 6, 7].filter(day => (all >> (day - 1)) & 1);
  },
};

const nameBits: Width<string> = {
  put: (to, value) => {
    to.put(value.length, 5);
    for (const sign of value) to.put(NAME_SIGNS.indexOf(sign), 7);
  },
  take: from => {
    const signs = Array.from({ length: from.take(5) ?? 0 }, () => NAME_SIGNS[from.take(7) ?? -1]);
    return signs.includes(undefined) ? undefined : signs.join('');
  },
};

/** The slots a plan's code can hold, each in as few bits as it needs. */
const WIDTHS: { [S in Slot]?: Width<NonNullable<Slots[S]>> } = {
  date: dayBits,
  time: timeBits,
  from: timeBits,
  to: timeBits,
  day: weekdayBits,
  document: oneOf(BRING, 7),
  person: oneOf(PERSONS, 6),
  language: oneOf(DESK_LANGUAGES, 8),
  number: number(10),
  name: nameBits,
};

/** Puts what a slot is filled with. */
export const putSlot = <S extends Slot>(to: BitWriter, slot: S, value: Slots[S]): void =>
  (WIDTHS[slot] as Width<unknown>).put(to, value);

/** Takes what a slot is filled with; undefined when it is nothing one could have put. */
export const takeSlot = <S extends Slot>(from: BitReader, slot: S): Slots[S] =>
  (WIDTHS[slot] as Width<Slots[S]> | undefined)?.take(from);
