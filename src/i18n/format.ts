// SPDX-License-Identifier: AGPL-3.0-or-later

const LOCALE = 'it-u-nu-latn-ca-gregory';
const day = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat(LOCALE, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

const atNoon = (iso: string): Date => new Date(`${iso}T12:00:00Z`);

/** A date as far as it is known: a year, a month or a day. */
export const roughDate = (iso: string): string => {
  if (iso.length === 4) return iso;
  return iso.length === 7 ? month.format(atNoon(`${iso}-01`)) : day.format(atNoon(iso));
};

/** "martedì 24 novembre". */
export const weekdayOf = (iso: string): string => weekday.format(atNoon(iso));

/** Minutes from midnight as Italians write them. */
export const clock = (minute: number): string => {
  const inDay = ((minute % 1440) + 1440) % 1440;
  return `${Math.floor(inDay / 60)}:${String(inDay % 60).padStart(2, '0')}`;
};

export const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))} KB`;
