// SPDX-License-Identifier: AGPL-3.0-or-later
import OpeningHours from 'opening_hours';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { compileHours } from '../../domain/hours/parse-osm.ts';
import type { HoursFault, HoursFaultCode } from '../../domain/hours/refusal.ts';
import type { Rule } from '../../domain/hours/rule.ts';
import { OFFERS } from '../../domain/vocabulary-offers.ts';
import { fill } from '../fill.ts';
import { codeHint } from './code-hint.ts';
import { languageHint } from './language-hint.ts';
import { hintFor, Problem } from './problem.ts';

export type HoursOptions = {
  holidays?: 'closed' | 'open' | undefined;
  closures?: { from: string; to: string }[] | undefined;
  stopKeys?: readonly string[] | undefined;
};

const HINTS: Record<HoursFaultCode, string> = words.hours.hints;
/** The first three letters of an Italian word of hours, and how it is written here. */
const ITALIAN: Record<string, string> = words.hours.italian;

const hintOf = (code: HoursFaultCode, found: string): string => {
  const written =
    code === 'italian_word'
      ? (ITALIAN[found.toLowerCase()] ?? ITALIAN[found.slice(0, 3).toLowerCase()])
      : undefined;
  return written === undefined ? HINTS[code] : fill(words.hours.written, { value: found, written });
};

const syntax = (value: string, found: string, hint: string): Problem => {
  const where = found.trim() === '' ? words.hours.atEnd : fill(words.hours.at, { found });
  return new Problem('hoursSyntax', { value, where, hint });
};

const problemOf = (value: string, { code, found }: HoursFault, { stopKeys = [] }: HoursOptions): Problem => {
  const name = found.slice(1);
  if (code === 'unknown_stop')
    return new Problem('hoursStop', { found: name, hint: hintFor(name, stopKeys) });
  if (code === 'unknown_language')
    return new Problem('hoursLanguage', { found: name, hint: languageHint(name) });
  if (code === 'unknown_offer')
    return new Problem('hoursOffer', { found: name, hint: codeHint(name, OFFERS) });
  return syntax(value, found, hintOf(code, found));
};

/** «Mar» is Tuesday to whoever writes it and March to the format: with hours right after it nobody can tell. */
const MARCH_OR_TUESDAY = /(?<![-–] ?)\bMar(?=,? +\d\d?:)/;

const DAYS = '(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:[-,](?:Mo|Tu|We|Th|Fr|Sa|Su))*';
const SPAN = '[0-2]\\d:[0-5]\\d-[0-2]\\d:[0-5]\\d';
const RULE = `${DAYS} (?:off|${SPAN}(?:,${SPAN})*)`;
const PLAIN = new RegExp(`^${RULE}(?:[;,] ${RULE})*(?:; PH off)?$`);

/** Weekdays and hours within the day, as most services have them: the reference parser is never in doubt about these. */
export const isPlain = (value: string): boolean =>
  PLAIN.test(value) &&
  (value.match(/\d\d:\d\d-\d\d:\d\d/g) ?? []).every(span => span.slice(0, 5) < span.slice(6));

const judged = new Map<string, Problem | undefined>();

const doubtOf = (value: string): Problem | undefined => {
  if (isPlain(value)) return undefined;
  if (MARCH_OR_TUESDAY.test(value)) return syntax(value, 'Mar', words.hours.march);
  try {
    const nominatim = { lat: 40.64, lon: 15.8, address: { country_code: 'it', state: 'Basilicata' } };
    const [why] = new OpeningHours(value, nominatim).getWarnings();
    return why === undefined ? undefined : new Problem('hoursWarning', { value, why });
  } catch (why) {
    return new Problem('hoursWarning', { value, why: why instanceof Error ? why.message : String(why) });
  }
};

/** The reference parser of the OSM format: what it finds doubtful, a reader would misunderstand. Slow, so asked once. */
const doubt = (value: string): Problem | undefined => {
  if (!judged.has(value)) judged.set(value, doubtOf(value));
  return judged.get(value);
};

const read = (value: string, options: HoursOptions): Rule[] | Problem => {
  const { holidays = 'closed', closures = [], stopKeys = [] } = options;
  const stopIndex = Object.fromEntries(stopKeys.map((key, index) => [key, index]));
  const result = compileHours(value, { holidays, closures, stopIndex });
  if ('fault' in result) return problemOf(value, result.fault, options);
  return doubt(value) ?? result.rules;
};

const seen = new Map<string, Rule[] | Problem>();

/** Hours as a person wrote them → date-free rules. Many services keep the same hours, so each text is read once. */
export const readHours = (value: string, options: HoursOptions = {}): Rule[] | Problem => {
  const key =
    options.closures || options.stopKeys ? JSON.stringify([value, options]) : value + options.holidays;
  let result = seen.get(key);
  if (result === undefined) {
    result = read(value, options);
    seen.set(key, result);
  }
  return result;
};
