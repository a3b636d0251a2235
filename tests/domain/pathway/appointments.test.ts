// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { appointmentsOf, calendarOf } from '../../../src/domain/pathway/appointments.ts';
import type { Pathway } from '../../../src/domain/pathway/pathway.ts';
import { payloadOf } from '../../../src/domain/pathway/payload.ts';

const plan: Pathway = {
  lang: 'bn',
  madeOn: '2026-11-21',
  steps: [
    { code: '2BK8', notes: [{ code: 'appointment', date: '2026-12-03', time: '15:30' }, { code: 'free' }] },
    { code: 'TEYU', notes: [{ code: 'go_by', date: '2026-12-20' }] },
    { code: 'WE68', notes: [{ code: 'come_back', date: '2027-07-05' }] },
  ],
};
const STAMP = new Date('2026-11-21T10:00:00Z');

describe('the calendar of a plan', () => {
  it('holds the days one is expected, and no other', () => {
    expect(appointmentsOf(plan)).toEqual([
      { step: 0, date: '2026-12-03', time: '15:30' },
      { step: 2, date: '2027-07-05' },
    ]);
  });

  it('is at the hour of Rome, winter and summer', () => {
    const at = (date: string) =>
      calendarOf([{ step: 0, date, time: '15:30', title: 'x', words: [] }], 'id', STAMP);
    expect(at('2026-12-03')).toContain('DTSTART:20261203T143000Z');
    expect(at('2027-07-05')).toContain('DTSTART:20270705T133000Z');
  });

  it('takes a whole day where no hour is known', () => {
    const file = calendarOf([{ step: 0, date: '2026-12-31', title: 'x', words: [] }], 'id', STAMP);
    expect(file).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101');
  });

  it.each(['at its start', 'at its end'])('is another one for a plan that differs %s', where => {
    const [entry, shared] = [
      { step: 0, date: '2026-12-31', title: 'x', words: [] },
      Array(6).fill(plan.steps[0]),
    ];
    const uidOf = (code: string) => {
      const other = { code, notes: [] };
      const steps = where === 'at its start' ? [other, ...shared] : [...shared, other];
      return /UID:(.*)/.exec(calendarOf([entry], payloadOf({ ...plan, steps }), STAMP))?.[1];
    };
    expect(uidOf('2BK8')).not.toBe(uidOf('TEYU'));
  });

  it('keeps commas and lines, and no line is longer than 75 bytes', () => {
    const title = 'অভিবাসীদের জন্য সহায়তা কেন্দ্র, পোতেনৎসা; সকালে আসুন';
    const file = calendarOf([{ step: 0, date: '2026-12-31', title, words: ['a', 'b'] }], 'id', STAMP);
    expect(
      Math.max(...file.split('\r\n').map(line => new TextEncoder().encode(line).length)),
    ).toBeLessThanOrEqual(75);
    const unfolded = file.replaceAll('\r\n ', '');
    expect(unfolded).toContain(title.replace(',', '\\,').replace(';', '\\;'));
    expect(unfolded).toContain('DESCRIPTION:a\\nb');
    expect(file.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});
