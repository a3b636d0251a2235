// SPDX-License-Identifier: AGPL-3.0-or-later

/** Why a string of hours is refused; the pipeline has an Italian sentence, with the fix, for each. */
export type HoursFaultCode =
  // letters and signs
  | 'empty'
  | 'bad_character'
  | 'dash'
  | 'missing_space'
  | 'unclosed_quote'
  | 'italian_word'
  | 'wrong_case'
  | 'unknown_word'
  // parts of OSM's grammar left out on purpose
  | 'sun_time'
  | 'week_number'
  | 'school_holidays'
  | 'easter'
  | 'date_offset'
  | 'open_end'
  | 'period'
  | 'fallback'
  // dates and days
  | 'bad_date'
  | 'bad_range'
  | 'year_missing'
  | 'days_missing'
  | 'bad_nth'
  // times
  | 'no_minutes'
  | 'dot_time'
  | 'one_digit_hour'
  | 'bad_time'
  | 'empty_span'
  | 'missing_comma'
  // rules
  | 'no_hours'
  | 'undated_rule'
  | 'comma_off'
  | 'empty_rule'
  | 'not_24_7'
  | 'unexpected'
  // our notes between quotes, and announced closures
  | 'unknown_note'
  | 'unknown_stop'
  | 'unknown_language'
  | 'unknown_offer'
  | 'note_on_closed'
  | 'bad_closure';

/** What is wrong, where it starts in the string, and the very piece that is wrong. */
export type HoursFault = { code: HoursFaultCode; at: number; found: string };

// A parser several calls deep has one way out; compileHours alone catches it, so nobody else sees it thrown.
/** A fault on its way up to compileHours. */
export class Refusal extends Error {
  readonly fault: HoursFault;
  constructor(code: HoursFaultCode, at: number, found: string) {
    super(code);
    this.fault = { code, at, found };
  }
}
