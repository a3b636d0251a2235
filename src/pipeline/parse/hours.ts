// SPDX-License-Identifier: AGPL-3.0-or-later
import OpeningHours from 'opening_hours';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { compileHours } from '../../domain/hours/parse-osm.ts';
import type { Rule } from '../../domain/hours/rule.ts';
import { DESK_LANGUAGES } from '../../domain/vocabulary-languages.ts';
import { OFFERS } from '../../domain/vocabulary-offers.ts';
import { hintFor, Problem } from './problem.ts';

export type HoursOptions = {
  holidays?: 'closed' | 'open' | undefined;
  closures?: { from: string; to: string }[] | undefined;
  stopKeys?: readonly string[] | undefined;
};

const ITALIAN_DAY = /\b(lun|mar|mer|gio|ven|sab|dom)/i;

const syntaxHint = (found: string, code: string): string => {
  if (ITALIAN_DAY.test(found)) return words.hints.hoursItalianDay;
  if (code === 'unclosedQuote' || code === 'unknownToken') return words.hints.hoursQuote;
  return /^\d/.test(found) ? words.hints.hoursMinutes : words.hints.hours;
};

const problemOf = (value: string, code: string, found: string, { stopKeys = [] }: HoursOptions): Problem => {
  if (code === 'unknownStop') return new Problem('hoursStop', { found, hint: hintFor(found, stopKeys) });
  if (code === 'unknownLanguage') return new Problem('hoursLanguage', { found, hint: hintFor(found, DESK_LANGUAGES) });
  if (code === 'unknownOffer') return new Problem('hoursOffer', { found, hint: hintFor(found, OFFERS) });
  return new Problem('hoursSyntax', { value, found, hint: syntaxHint(found, code) });
};

/** The reference parser of the OSM format: what it finds doubtful, a reader would misunderstand. */
const doubt = (value: string): Problem | undefined => {
  try {
    const nominatim = { lat: 40.64, lon: 15.8, address: { country_code: 'it', state: 'Basilicata' } };
    const [why] = new OpeningHours(value, nominatim).getWarnings();
    return why === undefined ? undefined : new Problem('hoursWarning', { value, why });
  } catch (why) {
    return new Problem('hoursWarning', { value, why: why instanceof Error ? why.message : String(why) });
  }
};

const read = (value: string, options: HoursOptions): Rule[] | Problem => {
  const { holidays = 'closed', closures = [], stopKeys = [] } = options;
  const stopIndex = Object.fromEntries(stopKeys.map((key, index) => [key, index]));
  const result = compileHours(value, { holidays, closures, stopIndex });
  if ('fault' in result) return problemOf(value, result.fault.code, result.fault.found, options);
  return doubt(value) ?? result.rules;
};

const seen = new Map<string, Rule[] | Problem>();

/** Hours as a person wrote them → date-free rules. Many services keep the same hours, so each text is read once. */
export const readHours = (value: string, options: HoursOptions = {}): Rule[] | Problem => {
  const key = JSON.stringify([value, options]);
  let result = seen.get(key);
  if (result === undefined) seen.set(key, (result = read(value, options)));
  return result;
};
