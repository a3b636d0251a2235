// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { compileHours } from '../../../src/domain/hours/parse-osm.ts';
import type { HoursFaultCode } from '../../../src/domain/hours/refusal.ts';

const WEEK = 'Mo-Fr 09:00-12:00';

/** What is written, the fault, and the piece it points at. */
const REFUSED: [string, HoursFaultCode, string][] = [
  ['', 'empty', ''],
  ['  ', 'empty', '  '],
  ['Mo-Fr 09:00–12:00', 'dash', '–'],
  ['Mo-Fr 09:00-12:00 ☎', 'bad_character', '☎'],
  ['Mo-Fr\t09:00-12:00', 'bad_character', '\t'],
  ['Mo-Fr09:00-12:00', 'missing_space', '09:00'],
  [`${WEEK} "+ar`, 'unclosed_quote', '"+ar'],
  ['lun-ven 9-13', 'italian_word', 'lun'],
  ['Lunedì 09:00-12:00', 'italian_word', 'Lunedì'],
  ['chiuso', 'italian_word', 'chiuso'],
  ['mo-fr 09:00-12:00', 'wrong_case', 'mo'],
  [`${WEEK}; ph off`, 'wrong_case', 'ph'],
  ['Mon-Fri 09:00-12:00', 'unknown_word', 'Mon'],
  ['sunrise-sunset', 'sun_time', 'sunrise'],
  ['(sunrise+01:00)-12:00', 'sun_time', 'sunrise'],
  ['week 10-20 Mo 09:00-12:00', 'week_number', 'week'],
  [`${WEEK}; SH off`, 'school_holidays', 'SH'],
  [`${WEEK}; easter +1 day off`, 'easter', 'easter'],
  ['PH +1 day 09:00-12:00', 'date_offset', 'day'],
  ['Mo[1] -2 days 09:00-12:00', 'date_offset', 'days'],
  ['Fr 18:00+', 'open_end', '+'],
  ['Fr 18:00-20:00+', 'open_end', '+'],
  ['2026+ Mo 09:00-12:00', 'open_end', '+'],
  ['Mo 09:00-12:00/30', 'period', '/'],
  [`${WEEK} || "+ar"`, 'fallback', '||'],
  ['Feb 30 09:00-12:00', 'bad_date', '30'],
  ['2026 Feb 29 09:00-12:00', 'bad_date', '29'],
  ['Jun 31 off', 'bad_date', '31'],
  ['Aug 0 off', 'bad_date', '0'],
  ['Aug 21-10 off', 'bad_range', '21'],
  ['Jun-Sep 15 09:00-12:00', 'bad_range', '15'],
  ['Jun 15-Sep 09:00-12:00', 'bad_range', '09:00'],
  ['2027 Aug 10-2026 Aug 21 off', 'bad_range', '2027'],
  ['Mar 10-Mar 09 off', 'bad_range', 'Mar'],
  ['Mar 01-Feb 28 off', 'bad_range', 'Mar'],
  ['2026-2026 Mo 09:00-12:00', 'bad_range', '2026'],
  ['2020-2040 Mo 09:00-12:00', 'bad_range', '2020'],
  ['2026 Dec 24-Jan 06 off', 'year_missing', 'Jan'],
  ['Dec 24-2027 Jan 06 off', 'year_missing', '2027'],
  ['2026 Jan 12-May 29 Mo 10:00-12:00', 'year_missing', 'May'],
  ['2026 Aug 10-21,Dec 24-31 off', 'year_missing', 'Dec'],
  ['2026 Aug 09:00-12:00', 'days_missing', '09:00'],
  ['Mo[0] 09:00-12:00', 'bad_nth', '0'],
  ['Mo[6] 09:00-12:00', 'bad_nth', '6'],
  ['Mo[3-1] 09:00-12:00', 'bad_nth', '3'],
  ['Mo-Fr[1] 09:00-12:00', 'bad_nth', '['],
  ['Oct Mo[1,3] 09:00-12:00', 'bad_nth', 'Oct'],
  ['Dec 24,Oct Mo[1] 09:00-12:00', 'bad_nth', 'Oct'],
  ['Mo-Fr 9-13', 'no_minutes', '9'],
  ['Mo-Fr 09:00-13', 'no_minutes', '13'],
  ['Mo-Fr 9.00-13.00', 'dot_time', '9'],
  ['Mo-Fr 09:00-1:00', 'one_digit_hour', '1:00'],
  ['Mo-Fr 09:60-12:00', 'bad_time', '09:60'],
  ['Mo-Fr 24:00-26:00', 'bad_time', '24:00'],
  ['Mo-Fr 20:00-49:00', 'bad_time', '49:00'],
  ['Mo-Fr 09:00', 'bad_time', ''],
  ['Mo-Fr 09:00-12:00,', 'empty_rule', ''],
  ['Mo-Fr 09:00-09:00', 'empty_span', '09:00'],
  ['Mo-Fr 09:00-12:00 15:00-18:00', 'missing_comma', '15:00'],
  ['Mo-Fr', 'no_hours', 'Mo'],
  ['Mo-Fr open', 'no_hours', 'Mo'],
  ['Mo-Fr "+ar"', 'no_hours', 'Mo'],
  [`${WEEK}; 15:00-18:00`, 'undated_rule', '15:00'],
  [`${WEEK} "+ar", 15:00-18:00 "+fr"`, 'undated_rule', '15:00'],
  ['09:00-12:00; 15:00-18:00', 'undated_rule', '15:00'],
  [`${WEEK}; off`, 'undated_rule', 'off'],
  [`${WEEK}, PH off`, 'comma_off', 'PH'],
  [`${WEEK};`, 'empty_rule', ''],
  [`; ${WEEK}`, 'empty_rule', ';'],
  [`${WEEK};; PH off`, 'empty_rule', ';'],
  ['24/7; PH off', 'not_24_7', ';'],
  ['Mo-Fr 24/7', 'not_24_7', '24/7'],
  ['PH Mo-Fr 09:00-12:00', 'unexpected', 'Mo'],
  ['Mo-Fr Aug 09:00-12:00', 'unexpected', 'Aug'],
  ['09:00-12:00 Mo-Fr', 'unexpected', 'Mo'],
  ['Mo-Fr, 09:00-12:00', 'unexpected', '09:00'],
  ['Jan 10-Feb 10: 07:30-12:00', 'unexpected', ':'],
  [`${WEEK} "call first"`, 'unknown_note', 'call'],
  [`${WEEK} ""`, 'unknown_note', '""'],
  [`${WEEK} "@matera"`, 'unknown_stop', '@matera'],
  [`${WEEK} "@potenza @potenza"`, 'unknown_stop', '@potenza'],
  [`${WEEK} "@constructor"`, 'unknown_stop', '@constructor'],
  [`${WEEK} "+arabic"`, 'unknown_language', '+arabic'],
  [`${WEEK} "+ar #visa"`, 'unknown_offer', '#visa'],
  [`${WEEK}; We off "+ar"`, 'note_on_closed', '"+ar"'],
];

test.each(REFUSED)('refuses %j: %s at %j', (osm, code, found) => {
  const result = compileHours(osm, { stopIndex: { potenza: 0 } });
  if (!('fault' in result)) throw new Error(`took it as ${JSON.stringify(result.rules)}`);
  expect({ code: result.fault.code, found: result.fault.found }).toEqual({ code, found });
  expect(osm.slice(result.fault.at, result.fault.at + found.length)).toBe(found);
});

test('points at the second of two equal pieces when that is the wrong one', () => {
  const osm = 'Mo 09:00-12:00; Tu 09:00-09:00';
  expect(compileHours(osm)).toEqual({ fault: { code: 'empty_span', at: 19, found: '09:00' } });
});
