// SPDX-License-Identifier: AGPL-3.0-or-later
import { spoken } from './i18n.ts';
import { languageOf } from './languages.ts';

/** Europe's English: the day before the month. */
const REGIONAL: Record<string, string> = { en: 'en-GB' };

// Digits of hours, phones and dates are Latin in every language: they are what is written on the door.
const locale = (): string => `${REGIONAL[spoken()] ?? spoken()}-u-nu-latn-ca-gregory`;

const kept = new Map<string, unknown>();
const once = <T>(key: string, make: () => T): T => {
  const name = `${spoken()} ${key}`;
  if (!kept.has(name)) kept.set(name, make());
  return kept.get(name) as T;
};

const dates = (key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once(key, () => new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', ...options }));

const atNoon = (iso: string): Date => new Date(`${iso}T12:00:00Z`);

/** A date as far as it is known: a year, a month or a day. */
export const roughDate = (iso: string): string => {
  if (iso.length === 4) return iso;
  if (iso.length === 7) return dates('month', { month: 'long', year: 'numeric' }).format(atNoon(`${iso}-01`));
  return dates('day', { day: 'numeric', month: 'long', year: 'numeric' }).format(atNoon(iso));
};

/** "martedì 24 novembre". */
export const weekdayOf = (iso: string): string =>
  dates('weekday', { weekday: 'long', day: 'numeric', month: 'long' }).format(atNoon(iso));

/** A day of the week by its number: 0 is Monday, the first of January 2024. */
export const weekdayName = (day: number, width: 'long' | 'short' = 'long'): string =>
  dates(`name ${width}`, { weekday: width }).format(atNoon(`2024-01-0${day + 1}`));

/** "30 maggio", of any year. */
export const monthDay = (md: string): string =>
  dates('md', { day: 'numeric', month: 'long' }).format(atNoon(`2024-${md}`));

/** Minutes from midnight as they are written on Italian doors. */
export const clock = (minute: number): string => {
  const inDay = ((minute % 1440) + 1440) % 1440;
  return `${Math.floor(inDay / 60)}:${String(inDay % 60).padStart(2, '0')}`;
};

const number = (key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  once(key, () => new Intl.NumberFormat(locale(), options));

export const kilobytes = (bytes: number): string =>
  bytes < 1e6
    ? `${number('whole', { maximumFractionDigits: 0 }).format(Math.max(1, Math.round(bytes / 1024)))} KB`
    : `${number('one', { maximumFractionDigits: 1 }).format(bytes / 1048576)} MB`;

/** Kilometres: one decimal under ten when the door is known, whole ones otherwise. */
export const distance = (km: number, exact = false): string =>
  number(exact && km < 10 ? 'km1' : 'km', {
    style: 'unit',
    unit: 'kilometer',
    unitDisplay: 'short',
    maximumFractionDigits: exact && km < 10 ? 1 : 0,
  }).format(exact ? km : Math.max(1, Math.round(km)));

/** The name of a language in the reader's own. */
export const languageName = (code: string): string => {
  const names = once('languages', () => new Intl.DisplayNames([locale()], { type: 'language' }));
  return names.of(code) ?? code;
};

export const listOf = (words: readonly string[]): string =>
  once('list', () => new Intl.ListFormat(locale(), { type: 'conjunction' })).format(words);

/** A name in Latin letters inside a sentence that may run the other way: neither disturbs the other. */
export const apart = (name: string): string =>
  languageOf(spoken())?.dir === 'rtl' ? `\u2068${name}\u2069` : name;
