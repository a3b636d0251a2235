// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Slots } from '../../domain/pathway/slots.ts';
import { apart, languageName, listOf, weekdayName, weekdayOf } from '../../i18n/format.ts';
import { type Params, type TextKey, text, type WordKey, wordIn } from '../../i18n/i18n.ts';

const daysIn = (lang: string, days: readonly number[]): string => {
  const [first = 1, last = 1] = [days[0], days.at(-1)];
  const name = (day: number) => weekdayName(day - 1, 'long', lang);
  const running = days.length > 2 && last - first === days.length - 1;
  return running ? `${name(first)} – ${name(last)}` : listOf(days.map(name), lang);
};

/** A time as it is written on Italian doors: 9:00, not 09:00. */
const onDoor = (time: string): string => time.replace(/^0/, '');

/** What fills the slots of a coded sentence, in a language: days, papers and people by their own words. */
export const filledIn = (lang: string, slots: Slots): Params => {
  const { date, until, time, from, to, day, document, person, language, number, name, phone } = slots;
  const given: [string, string | undefined][] = [
    ['date', date && weekdayOf(date, lang)],
    ['until', until && weekdayOf(until, lang)],
    ['time', time && onDoor(time)],
    ['from', from && onDoor(from)],
    ['to', to && onDoor(to)],
    ['day', day && daysIn(lang, day)],
    ['document', document && wordIn(lang, `bring.${document}` as WordKey)],
    ['person', person && text(`notes.person.${person}` as TextKey, { lng: lang })],
    ['language', language && languageName(language, lang)],
    ['number', number === undefined ? undefined : String(number)],
    ['name', name && apart(name, lang)],
    ['phone', phone && apart(phone, lang)],
  ];
  return Object.fromEntries(given.filter((one): one is [string, string] => one[1] !== undefined));
};

/** A coded sentence in a language whose words were read. */
export const codedIn = (
  lang: string,
  section: 'notes.note' | 'notices.notice',
  { code, ...slots }: { code: string } & Slots,
): string => text(`${section}.${code}` as TextKey, { ...filledIn(lang, slots), lng: lang });
