// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { isNote, type Note } from '../../../src/domain/pathway/notes.ts';
import { payloadOf, received } from '../../../src/domain/pathway/payload.ts';
import { fits } from '../../../src/domain/pathway/slots.ts';

const noteOf = (date: string): Note => ({ code: 'appointment', date, time: '09:00' });
const planOf = (date: string, madeOn = '2026-11-21') => ({
  lang: 'ar',
  madeOn,
  steps: [{ code: '2BK8', notes: [noteOf(date)] }],
});

describe('a day in a note', () => {
  it.each(['0026-11-21', '2023-12-31', '2113-01-01', '9999-12-31', '+012026-11-21', '2026-02-30', ''])(
    'is refused where a plan’s code cannot hold it: %s',
    date => {
      expect(fits('date', date)).toBe(false);
      expect(fits('until', date)).toBe(false);
      expect(isNote(noteOf(date))).toBe(false);
      expect(() => payloadOf(planOf(date))).toThrow();
    },
  );

  it.each(['2024-01-01', '2026-11-21', '2112-12-31'])('is taken, and handed over as it was: %s', date => {
    expect(fits('date', date)).toBe(true);
    expect(fits('until', date)).toBe(true);
    expect(isNote(noteOf(date))).toBe(true);
    const pathway = planOf(date, date);
    expect(received(payloadOf(pathway))).toEqual({ state: 'plan', pathway });
  });

  it.each(['0026-11-21', '2023-12-31', '2113-01-01'])('and of a plan is bound by the same: %s', madeOn => {
    expect(() => payloadOf(planOf('2026-11-21', madeOn))).toThrow();
  });
});
