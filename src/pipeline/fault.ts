// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../locales/it/pipeline.json' with { type: 'json' };
import { fill, type Params, shown } from './fill.ts';

/** Where in the spreadsheets something stands. `column` is the heading, as the officer sees it. */
export type Place = { file: string; line?: number | undefined; column?: string | undefined };

export type FaultCode = keyof typeof words.faults;
/** What can be wrong with the languages of locales/. */
export type WordFaultCode = keyof typeof words.locales.faults;
/** What can be wrong with the streets a publisher adds. */
export type StreetsFaultCode = keyof typeof words.streets.faults;

/** Something a person must act on. A warning never stops a build; an error always does. */
export type Fault = {
  level: 'error' | 'warning';
  code: FaultCode | WordFaultCode | StreetsFaultCode;
  place: Place;
  message: string;
};

const SENTENCES: Record<Fault['code'], string> = {
  ...words.faults,
  ...words.locales.faults,
  ...words.streets.faults,
};

const build =
  (level: Fault['level']) =>
  (code: Fault['code'], place: Place, params: Params = {}): Fault => ({
    level,
    code,
    place,
    message: fill(SENTENCES[code], params),
  });

/** An error: nothing is written while one stands. */
export const error = build('error');
/** A warning: worth a look, never stops. */
export const warning = build('warning');

/** `file:line:column`, the form editors and people can follow. */
export const placeWords = ({ file, line, column }: Place): string => {
  const where = [shown(file), line, column === undefined ? undefined : shown(column)];
  return where.filter(part => part !== undefined).join(':');
};

/** The place of a fault, then what is wrong there. */
export const faultLine = ({ level, place, message }: Fault): string =>
  `${placeWords(place)}: ${level === 'warning' ? `${words.report.warning}: ` : ''}${message}`;

export const hasErrors = (faults: readonly Fault[]): boolean => faults.some(({ level }) => level === 'error');
