// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, fromIsoDay, instantOf } from '../rome.ts';
import type { Pathway } from './pathway.ts';

/** When one is expected: a moment, or a whole day. */
export type Appointment = { step: number; date: string; time?: string };

const EXPECTED = new Set(['appointment', 'appointment_day', 'meet', 'come_back']);

/** The appointments of a plan, step by step. */
export const appointmentsOf = ({ steps }: Pathway): Appointment[] =>
  steps.flatMap(({ notes }, step) =>
    notes.flatMap(({ code, date, time }) =>
      date === undefined || !EXPECTED.has(code) ? [] : [{ step, date, ...(time !== undefined && { time }) }],
    ),
  );

export type Entry = Appointment & { title: string; place?: string | undefined; words: readonly string[] };

const escaped = (words: string): string => words.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

const bytesOf = (letter: string): number => {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
};

/** RFC 5545, 3.1: no line longer than 75 bytes, and no letter cut in two. */
const folded = (line: string): string => {
  const lines: string[] = [''];
  let bytes = 0;
  for (const letter of line) {
    const size = bytesOf(letter);
    if (bytes + size > 73) {
      lines.push('');
      bytes = 0;
    }
    lines[lines.length - 1] += letter;
    bytes += size;
  }
  return lines.join('\r\n ');
};

const utc = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, '');
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const whenLines = ({ date, time }: Appointment): string[] => {
  if (time === undefined)
    return [
      `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${addDays(date, 1).replaceAll('-', '')}`,
    ];
  return [`DTSTART:${utc(instantOf(fromIsoDay(date), minuteOf(time)))}`, 'DURATION:PT30M'];
};

/** A calendar file with the appointments of a plan; `stamp` is the moment it is made. The end of its letters tells plans apart. */
export const calendarOf = (entries: readonly Entry[], id: string, stamp: Date): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Approdo//Approdo//IT',
    ...entries.flatMap((entry, at) => [
      'BEGIN:VEVENT',
      `UID:${id.slice(-24)}-${at}@approdo`,
      `DTSTAMP:${utc(stamp)}`,
      ...whenLines(entry),
      `SUMMARY:${escaped(entry.title)}`,
      ...(entry.place === undefined ? [] : [`LOCATION:${escaped(entry.place)}`]),
      ...(entry.words.length === 0 ? [] : [`DESCRIPTION:${escaped(entry.words.join('\n'))}`]),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
