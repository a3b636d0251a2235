// SPDX-License-Identifier: AGPL-3.0-or-later
import { DESK_LANGUAGES } from '../vocabulary-languages.ts';
import { BRING } from '../vocabulary-offers.ts';

/** People one may be told to ask for or to go with: what they are, never who. Append only: printed codes count them. */
export const PERSONS = [
  'mediator',
  'interpreter',
  'social_worker',
  'doctor',
  'paediatrician',
  'midwife',
  'nurse',
  'psychologist',
  'lawyer',
  'teacher',
  'school_office',
  'head_teacher',
  'clerk',
  'manager',
  'tutor',
  'employer',
  'landlord',
  'spouse',
  'parent',
  'child',
  'family',
  'witness',
  'friend',
] as const;
export type Person = (typeof PERSONS)[number];

/** What can be filled into a coded sentence. */
export type Slots = {
  /** A day, as `2026-11-21`. */
  date?: string;
  until?: string;
  /** A time of day, as `09:30`. */
  time?: string;
  from?: string;
  to?: string;
  /** Weekdays, Monday = 1. */
  day?: readonly number[];
  document?: string;
  person?: string;
  language?: string;
  number?: number;
  /** The proper name of a place or a line, in Latin letters. */
  name?: string;
  phone?: string;
};
export type Slot = keyof Slots;

export const MOST_NAME = 24;
export const MOST_NUMBER = 999;

/** The signs a proper name of a place may have. */
export const NAME_SIGNS =
  " '-./,0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÀÈÉÌÒÙàèéìòùÂÊÎÔÛâêîôûÄËÏÖÜäëïöüÇçÑñß";

/** What a plan's code has bits for (slot-bits.ts): a day beyond would lie on the desk, and no code could hold the plan. */
export const FIRST_DAY = '2024-01-01';
const LAST_DAY = '2112-12-31';

const isDay = (value: string): boolean => {
  if (value < FIRST_DAY || value > LAST_DAY) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${value}T`);
};

/** A name of a place: short, in the signs above, and nothing by which a person could be called or written to. */
const isName = (value: string): boolean =>
  value.length <= MOST_NAME &&
  value === value.replace(/\s+/g, ' ').trim() &&
  value !== '' &&
  [...value].every(sign => NAME_SIGNS.includes(sign)) &&
  value.replace(/\D/g, '').length <= 5;

const RULES: { [S in Slot]: (value: NonNullable<Slots[S]>) => boolean } = {
  date: isDay,
  until: isDay,
  time: value => /^([01]\d|2[0-3]):[0-5][05]$/.test(value),
  from: value => RULES.time(value),
  to: value => RULES.time(value),
  day: value =>
    value.length > 0 &&
    value.every((day, at) => Number.isInteger(day) && day >= 1 && day <= 7 && day > (value[at - 1] ?? 0)),
  document: value => (BRING as readonly string[]).includes(value),
  person: value => (PERSONS as readonly string[]).includes(value),
  language: value => DESK_LANGUAGES.includes(value),
  number: value => Number.isInteger(value) && value >= 0 && value <= MOST_NUMBER,
  name: isName,
  phone: value => /^\+?[\d ]{3,20}$/.test(value),
};

/** True when a slot is filled with something every language can say. */
export const fits = <S extends Slot>(slot: S, value: Slots[S]): boolean =>
  value !== undefined && (RULES[slot] as (given: unknown) => boolean)(value);

/** True when just these slots are filled, each rightly, and nothing ends before it begins. */
export const fitsAll = (slots: readonly Slot[], filled: Slots): boolean => {
  const given = (Object.keys(filled) as Slot[]).filter(slot => filled[slot] !== undefined);
  if (given.length !== slots.length || !slots.every(slot => fits(slot, filled[slot]))) return false;
  const { date, until, from, to } = filled;
  return !(from !== undefined && to !== undefined && from >= to) && !(date && until && date >= until);
};
