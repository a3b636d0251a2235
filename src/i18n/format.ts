// SPDX-License-Identifier: AGPL-3.0-or-later
import { spoken, type TextKey, text } from './i18n.ts';
import { languageOf } from './languages.ts';

/**
 * Names of months, days and languages are our own words, not the browser's: many browsers know no Tigrinya, Wolof,
 * Albanian or Pashto, and would answer in English.
 */
const name = (key: string, lng: string): string => text(`calendar.${key}` as TextKey, { lng });

type Parts = { year: string; month: number; day: number };

const partsOf = (iso: string): Parts => {
  const [year = '', month = '1', day = '1'] = iso.split('-');
  return { year, month: Number(month), day: Number(day) };
};

/** 0 is Monday. */
const weekdayNumber = (iso: string): number => (new Date(`${iso}T12:00:00Z`).getUTCDay() + 6) % 7;

/** A date as far as it is known: a year, a month or a day. */
export const roughDate = (iso: string, lng = spoken()): string => {
  const { year, month, day } = partsOf(iso);
  if (iso.length === 4) return year;
  if (iso.length === 7)
    return text('calendar.monthYear', { month: name(`monthAlone.${month}`, lng), year, lng });
  return text('calendar.date', { day, month: name(`month.${month}`, lng), year, lng });
};

/** A day of the week by its number: 0 is Monday. */
export const weekdayName = (day: number, width: 'long' | 'short' = 'long', lng = spoken()): string =>
  name(`${width === 'long' ? 'weekday' : 'weekdayShort'}.${day + 1}`, lng);

/** "martedì 24 novembre". */
export const weekdayOf = (iso: string, lng = spoken()): string => {
  const { month, day } = partsOf(iso);
  const weekday = weekdayName(weekdayNumber(iso), 'long', lng);
  return text('calendar.weekdayDate', { weekday, day, month: name(`month.${month}`, lng), lng });
};

/** "30 maggio", of any year. */
export const monthDay = (md: string): string => {
  const { month, day } = partsOf(`2024-${md}`);
  return text('calendar.dayMonth', { day, month: name(`month.${month}`, spoken()) });
};

/** Minutes from midnight as they are written on Italian doors. */
export const clock = (minute: number): string => {
  const inDay = ((minute % 1440) + 1440) % 1440;
  return `${Math.floor(inDay / 60)}:${String(inDay % 60).padStart(2, '0')}`;
};

const formats = new Map<string, Intl.NumberFormat>();

// Digits are Latin in every language: they are what is written on the door.
const number = (value: number, decimals: number): string => {
  // Written alike everywhere, and a slow phone needs a tenth of a second to ready its first format.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  const key = `${spoken()} ${decimals}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat([`${spoken()}-u-nu-latn`, 'it-u-nu-latn'], { maximumFractionDigits: decimals });
  formats.set(key, format);
  return format.format(value);
};

export const kilobytes = (bytes: number): string =>
  bytes < 1e6 ? `${number(Math.max(1, Math.round(bytes / 1024)), 0)} KB` : `${number(bytes / 1048576, 1)} MB`;

/** Kilometres: one decimal under ten when the door is known, whole ones otherwise. */
export const distance = (km: number, exact = false): string =>
  text('calendar.km', { n: exact ? number(km, km < 10 ? 1 : 0) : number(Math.max(1, Math.round(km)), 0) });

/** The name of a language in the reader's own; the script it is written in is not spoken. */
export const languageName = (tag: string, lng = spoken()): string => {
  const [code = tag] = tag.split('-');
  const key = `language.${code}`;
  const ours = text(`languages.${key}` as TextKey, { lng });
  // A word nobody has written comes back as its own key.
  if (ours !== key) return ours;
  const named = (tongue: string) =>
    new Intl.DisplayNames([tongue], { type: 'language', fallback: 'none' }).of(code);
  return named(lng) ?? named('it') ?? code;
};

/** Several words as one part of a sentence. */
export const listOf = (words: readonly string[], lng = spoken()): string => {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  const first = words
    .slice(0, -1)
    .reduce((before, word) => text('calendar.list', { first: before, last: word, lng }));
  return text('calendar.pair', { first, last, lng });
};

/** A name in Latin letters inside a sentence that may run the other way: neither disturbs the other. */
export const apart = (words: string, lng = spoken()): string =>
  languageOf(lng)?.dir === 'rtl' ? `\u2068${words}\u2069` : words;
