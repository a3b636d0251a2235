// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { daySpans, weekTable } from '../../../src/domain/hours/day.ts';
import { day, rulesOf, spoken } from './rules-of.ts';

const on = (osm: string, iso: string, patronDay?: string) => daySpans(rulesOf(osm), day(iso), patronDay);
const open =
  (osm: string, holidays: 'open' | 'closed' = 'open') =>
  (iso: string) =>
    spoken(daySpans(rulesOf(osm, { holidays }), day(iso)).spans);

describe('the spans of a day', () => {
  test('are those of its weekday', () => {
    expect(spoken(on('Mo-Fr 09:00-12:00,15:00-18:00', '2026-11-23').spans)).toEqual([
      '09:00-12:00',
      '15:00-18:00',
    ]);
    expect(on('Mo-Fr 09:00-12:00', '2026-11-22').spans).toEqual([]);
  });

  test('join when they touch and say the same', () => {
    expect(spoken(on('Mo 09:00-11:00,11:00-12:00', '2026-11-23').spans)).toEqual(['09:00-12:00']);
    expect(spoken(on('Mo 09:00-10:00,11:00-12:00,12:00-13:00', '2026-11-23').spans)).toEqual([
      '09:00-10:00',
      '11:00-13:00',
    ]);
    expect(spoken(on('Mo 09:00-12:00, Mo 11:00-14:00', '2026-11-23').spans)).toEqual(['09:00-14:00']);
  });

  test('stay apart when they touch and differ in stop, language or procedure', () => {
    const slots = 'Mo 09:00-11:00 "#asylum_request", Mo 11:00-13:00 "#permit_renewal"';
    expect(on(slots, '2026-11-23').spans).toEqual([
      { from: 540, to: 660, o: ['asylum_request'] },
      { from: 660, to: 780, o: ['permit_renewal'] },
    ]);
  });

  test('may share the same hours, one for each language', () => {
    expect(on('Mo 09:00-13:00 "+ar", Mo 10:00-12:00 "+uk"', '2026-11-23').spans).toEqual([
      { from: 540, to: 780, l: ['ar'] },
      { from: 600, to: 720, l: ['uk'] },
    ]);
  });

  test('carry the stop where the desk stands that day', () => {
    const osm = 'Mo 09:00-12:00 "@potenza"; Tu 09:00-12:00 "@melfi"';
    expect([on(osm, '2026-11-23'), on(osm, '2026-11-24')].map(({ spans }) => spans[0]?.p)).toEqual([0, 1]);
  });

  test('that nobody is sure of are marked, and cut the sure ones they cover', () => {
    const osm = 'Mo-Fr 09:00-13:00, We 11:00-15:00 unknown';
    expect(spoken(on(osm, '2026-11-25').spans)).toEqual(['09:00-11:00', '11:00-15:00 unknown']);
  });

  test('take the summer hours in summer', () => {
    const hours = open('Oct-May Mo-Fr 09:00-17:00; Jun-Sep Mo-Fr 08:00-14:00');
    expect([hours('2026-05-29'), hours('2026-06-01')]).toEqual([['09:00-17:00'], ['08:00-14:00']]);
  });

  test('of the first and last of the month are told apart', () => {
    const hours = open('Mo[1] 09:00-10:00, Mo[-1] 11:00-12:00');
    const mondays = ['02', '09', '16', '23', '30'].map(date => hours(`2026-11-${date}`));
    expect(mondays).toEqual([['09:00-10:00'], [], [], [], ['11:00-12:00']]);
  });
});

describe('a span past midnight', () => {
  test('belongs to the evening it starts', () => {
    const hours = open('Fr 22:00-02:00');
    expect([hours('2026-11-20'), hours('2026-11-21')]).toEqual([['22:00-26:00'], []]);
  });

  test('loses its small hours to a rule that replaces the next day, as in OSM', () => {
    const hours = open('Fr 22:00-02:00; Sa 10:00-12:00');
    expect([hours('2026-11-20'), hours('2026-11-21')]).toEqual([['22:00-24:00'], ['10:00-12:00']]);
  });

  test('keeps them beside an added rule', () => {
    const hours = open('Fr 22:00-02:00, Sa 10:00-12:00');
    expect([hours('2026-11-20'), hours('2026-11-21')]).toEqual([['22:00-26:00'], ['10:00-12:00']]);
  });

  test('leaves its small hours on their own when its evening is replaced, as in OSM', () => {
    const hours = open('Mo-Su 20:00-08:00; We off');
    const week = ['24', '25', '26'].map(date => hours(`2026-11-${date}`));
    expect(week).toEqual([['20:00-24:00'], [], ['00:00-08:00', '20:00-32:00']]);
  });

  test('runs to its end into an announced closure, and none is left over after it', () => {
    const closures = [{ from: '2026-11-25', to: '2026-11-26' }];
    const rules = rulesOf('Mo-Su 20:00-08:00', { holidays: 'open', closures });
    const week = ['24', '25', '26', '27'].map(date => spoken(daySpans(rules, day(`2026-11-${date}`)).spans));
    expect(week).toEqual([['20:00-32:00'], [], [], ['20:00-32:00']]);
  });

  test('is right on the Monday after clocks go forward, where the library slips', () => {
    const hours = open('Su 22:00-06:00');
    expect([hours('2026-03-29'), hours('2026-03-30')]).toEqual([['22:00-30:00'], []]);
  });
});

describe('says why a day has no hours', () => {
  const week = 'Mo-Fr 09:00-12:00';
  test.each([
    ['2026-12-08', undefined, 'immaculate'],
    ['2026-04-06', undefined, 'easter_monday'],
    ['2026-05-29', '05-29', 'patron'],
    ['2026-12-08', '12-08', 'immaculate'],
    ['2026-11-22', undefined, undefined],
    ['2026-11-23', '05-29', undefined],
  ])('%s, patron %s: %s', (iso, patron, why) => {
    expect(on(week, iso, patron).why).toBe(why);
  });

  test('an announced closure, even over a holiday inside it', () => {
    const rules = rulesOf(week, { closures: [{ from: '2026-08-10', to: '2026-08-21' }] });
    expect(daySpans(rules, day('2026-08-14'))).toEqual({ spans: [], why: 'closure' });
    expect(daySpans(rules, day('2026-08-15')).why).toBe('closure');
  });

  test('a closure written in the hours themselves', () => {
    expect(on(`${week}; Aug off`, '2026-08-14').why).toBe('closure');
    expect(on(`${week}; 2026 Aug 10-21 off`, '2026-08-14').why).toBe('closure');
  });

  test('nothing when a holiday has hours of its own', () => {
    expect(on(`${week}; PH 10:00-11:00`, '2026-12-08')).toEqual({ spans: [{ from: 600, to: 660 }] });
  });
});

test('a week is its seven days, holidays and patron in their place', () => {
  const week = weekTable(rulesOf('Mo-Fr 09:00-12:00'), day('2026-06-01'), '06-04');
  expect(week.map(({ spans, why }) => why ?? spoken(spans).join())).toEqual([
    '09:00-12:00',
    'republic_day',
    '09:00-12:00',
    'patron',
    '09:00-12:00',
    '',
    '',
  ]);
});
