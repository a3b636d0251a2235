// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { type HoursContext, type OpenState, openState } from '../../../src/domain/hours/open-state.ts';
import type { HoursOptions } from '../../../src/domain/hours/parse-osm.ts';
import { rome, rulesOf, said } from './rules-of.ts';

/** A state in a few words. */
const told = (state: OpenState): string => {
  if (state.state === 'open') return `open until ${said(state.until)}`;
  if (state.state === 'soon') return `${state.change} ${said(state.at)}`;
  if (state.state === 'closed')
    return `closed${state.why ? ` (${state.why})` : ''}, reopens ${said(state.reopens)}`;
  return state.state;
};
const at = (osm: string, moment: string, context: HoursContext = {}, options: HoursOptions = {}): string =>
  told(openState(rulesOf(osm, options), rome(moment), context));

const OFFICE = 'Mo-Fr 09:00-12:00,15:00-18:00';
const SHELTER = { holidays: 'open' } as const;

describe('what is not known', () => {
  test('says unknown, not closed, when hours are missing', () => {
    expect(openState(undefined, rome('2026-11-23 10:00'))).toEqual({ state: 'unknown' });
    expect(openState([], rome('2026-11-23 10:00'))).toEqual({ state: 'unknown' });
  });
  test('says unknown during hours nobody is sure of, closed outside them', () => {
    expect(at('Mo 09:00-12:00 unknown', '2026-11-23 10:00')).toBe('unknown');
    expect(at('Mo 09:00-12:00 unknown', '2026-11-23 13:00')).toBe('closed, reopens undefined');
  });
  test('passes over unsure hours when it looks for the next opening', () => {
    expect(at('Mo 09:00-12:00; Tu 09:00-12:00 unknown', '2026-11-23 13:00')).toBe(
      'closed, reopens 2026-11-30 09:00',
    );
  });
});

describe('an office', () => {
  test.each([
    ['2026-11-23 09:00', 'open until 2026-11-23 12:00'],
    ['2026-11-23 10:59', 'open until 2026-11-23 12:00'],
    ['2026-11-23 11:00', 'closes 2026-11-23 12:00'],
    ['2026-11-23 11:59', 'closes 2026-11-23 12:00'],
    ['2026-11-23 12:00', 'closed, reopens 2026-11-23 15:00'],
    ['2026-11-23 14:00', 'opens 2026-11-23 15:00'],
    ['2026-11-23 18:00', 'closed, reopens 2026-11-24 09:00'],
    ['2026-11-21 10:00', 'closed, reopens 2026-11-23 09:00'],
    ['2026-12-07 18:30', 'closed, reopens 2026-12-09 09:00'],
    ['2026-12-08 10:00', 'closed (immaculate), reopens 2026-12-09 09:00'],
    ['2026-12-24 20:00', 'closed, reopens 2026-12-28 09:00'],
  ])('at %s: %s', (moment, expected) => {
    expect(at(OFFICE, moment)).toBe(expected);
  });

  test('is closed on the patron day of its own town only', () => {
    expect(at(OFFICE, '2026-05-29 10:00', { patronDay: '05-29' })).toBe(
      'closed (patron), reopens 2026-06-01 09:00',
    );
    expect(at(OFFICE, '2026-05-29 10:00', { patronDay: '06-24' })).toBe('open until 2026-05-29 12:00');
  });

  test('says that it is away, and until when, during an announced closure', () => {
    const closures = [{ from: '2026-08-10', to: '2026-08-21' }];
    expect(at(OFFICE, '2026-08-12 10:00', {}, { closures })).toBe(
      'closed (closure), reopens 2026-08-24 09:00',
    );
  });

  test('that opens once a year is found a year ahead', () => {
    expect(at('Jun 05 09:00-12:00', '2026-06-06 10:00')).toBe('closed, reopens 2027-06-05 09:00');
  });

  test('that never opens has no next opening', () => {
    expect(at('2026 Jun 05 09:00-12:00', '2026-06-06 10:00')).toBe('closed, reopens undefined');
  });

  test('tells the stop and the languages of the span it is in', () => {
    const rules = rulesOf('Mo 09:00-12:00 "@potenza +ar"; Tu 09:00-12:00 "@melfi"');
    expect(openState(rules, rome('2026-11-23 10:00'))).toMatchObject({
      span: { p: 0, l: ['ar'], from: 540, to: 720 },
    });
    expect(openState(rules, rome('2026-11-24 08:30'))).toMatchObject({ change: 'opens', span: { p: 1 } });
  });
});

describe('open until is the true end', () => {
  test.each([
    [
      'of two slots for different procedures',
      'Mo 09:00-11:00 "#isee", Mo 11:00-13:00 "#spid"',
      '2026-11-23 09:30',
      '2026-11-23 13:00',
    ],
    [
      'of slots that overlap',
      'Mo 09:00-12:00 "+ar", Mo 10:00-14:00 "+fr"',
      '2026-11-23 10:30',
      '2026-11-23 14:00',
    ],
    ['over midnight', 'Mo-Su 20:00-08:00', '2026-11-23 23:00', '2026-11-24 08:00'],
    ['after midnight', 'Mo-Su 20:00-08:00', '2026-11-24 05:00', '2026-11-24 08:00'],
    [
      'of two spans that meet at midnight',
      'Mo 20:00-24:00, Tu 00:00-06:00',
      '2026-11-23 21:00',
      '2026-11-24 06:00',
    ],
    [
      'over several days',
      'Fr 08:00-24:00, Sa 00:00-24:00, Su 00:00-20:00',
      '2026-11-27 09:00',
      '2026-11-29 20:00',
    ],
    [
      'where the sure hours end',
      'Mo 09:00-12:00, Mo 12:00-14:00 unknown',
      '2026-11-23 10:00',
      '2026-11-23 12:00',
    ],
  ])('%s', (_name, osm, moment, until) => {
    expect(at(osm, moment, {}, SHELTER)).toBe(`open until ${until}`);
  });

  test('and missing where it never closes', () => {
    const rules = rulesOf('24/7');
    expect(openState(rules, rome('2026-11-23 10:00'))).toEqual({
      state: 'open',
      span: { day: expect.any(Number), from: 0, to: 1440 },
    });
    expect(at('Mo-Su 00:00-24:00', '2026-12-25 10:00', {}, SHELTER)).toBe('open until undefined');
  });

  test('and is told as closing soon across midnight', () => {
    expect(at('Mo 20:00-00:30', '2026-11-23 23:45')).toBe('closes 2026-11-24 00:30');
    expect(at('Mo 20:00-24:00', '2026-11-23 23:45')).toBe('closes 2026-11-24 00:00');
  });
});

describe('the two nights when clocks change', () => {
  const night = 'Mo-Su 20:00-08:00';
  test.each([
    [
      'a shelter stays open through the short night',
      night,
      '2026-03-29T00:30:00Z',
      'open until 2026-03-29 08:00',
    ],
    ['and through the long one', night, '2026-10-25T01:30:00Z', 'open until 2026-10-25 08:00'],
    [
      'an hour before opening is a real hour: at 01:59 it is one minute to 03:00',
      'Su 03:00-05:00',
      '2026-03-29T00:59:00Z',
      'opens 2026-03-29 03:00',
    ],
    [
      'and at 01:00, two clock hours before, just one',
      'Su 03:00-05:00',
      '2026-03-29T00:00:00Z',
      'opens 2026-03-29 03:00',
    ],
    [
      'in October 02:00 is first two real hours before 03:00',
      'Su 03:00-05:00',
      '2026-10-25T00:00:00Z',
      'closed, reopens 2026-10-25 03:00',
    ],
    ['then one', 'Su 03:00-05:00', '2026-10-25T01:00:00Z', 'opens 2026-10-25 03:00'],
    [
      'what closed at 02:30 does not open again when 02:00 comes back',
      'Sa 22:00-02:30',
      '2026-10-25T01:10:00Z',
      'closed, reopens 2026-10-31 22:00',
    ],
    [
      'what would open at 02:30, a time that does not exist, is open at 03:00',
      'Su 02:30-05:00',
      '2026-03-29T01:00:00Z',
      'open until 2026-03-29 05:00',
    ],
  ])('%s', (_name, osm, instant, expected) => {
    expect(told(openState(rulesOf(osm, SHELTER), new Date(instant)))).toBe(expected);
  });
});

describe('a service that starts and ends', () => {
  const span = { validFrom: '2026-09-14', validUntil: '2027-06-30' };
  test.each([
    ['2026-07-01 10:00', 'closed (not_started), reopens 2026-09-14 09:00'],
    ['2026-09-14 08:30', 'opens 2026-09-14 09:00'],
    ['2027-06-30 16:00', 'open until 2027-06-30 18:00'],
    ['2027-06-30 19:00', 'closed, reopens undefined'],
    ['2027-07-01 10:00', 'closed (ended), reopens undefined'],
  ])('at %s: %s', (moment, expected) => {
    expect(at(OFFICE, moment, span)).toBe(expected);
  });

  test('opens on its first open day, not before', () => {
    expect(at('Tu 09:00-12:00', '2026-09-01 10:00', span)).toBe(
      'closed (not_started), reopens 2026-09-15 09:00',
    );
  });

  test('does not borrow the night before its first day', () => {
    expect(at('Mo-Su 20:00-08:00', '2026-09-14 02:00', span, SHELTER)).toBe(
      'closed, reopens 2026-09-14 20:00',
    );
  });

  test('ends its last night in the morning', () => {
    expect(at('Mo-Su 20:00-08:00', '2027-07-01 05:00', span, SHELTER)).toBe('open until 2027-07-01 08:00');
    expect(at('Mo-Su 20:00-08:00', '2027-07-01 08:00', span, SHELTER)).toBe(
      'closed (ended), reopens undefined',
    );
  });

  test('has ended even if its hours were never known', () => {
    expect(told(openState(undefined, rome('2027-07-01 10:00'), span))).toBe(
      'closed (ended), reopens undefined',
    );
    expect(told(openState(undefined, rome('2026-07-01 10:00'), span))).toBe(
      'closed (not_started), reopens undefined',
    );
    expect(told(openState(undefined, rome('2026-10-01 10:00'), span))).toBe('unknown');
  });
});
