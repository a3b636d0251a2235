// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../locales/it/pipeline.json' with { type: 'json' };

/** Where in the spreadsheets something stands. `column` is the heading, as the officer sees it. */
export type Place = { file: string; line?: number | undefined; column?: string | undefined };

export type FaultCode = keyof typeof words.faults;
export type FaultParams = Record<string, string | number>;

/** Something a person must act on. A warning never stops a build; an error always does. */
export type Fault = { level: 'error' | 'warning'; code: FaultCode; place: Place; message: string };

// biome-ignore lint/suspicious/noControlCharactersInRegex: making them visible is the point
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const LONGEST_SHOWN = 160;

/** What stands in a cell, safe to print on one line: whoever wrote it may have wanted to move our cursor. */
export const shown = (value: string): string => {
  const short = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN - 1)}…` : value;
  return short.replace(
    INVISIBLE,
    sign => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
};

/** A sentence with its gaps filled; hints are our own words, the rest came from a cell. */
export const fill = (template: string, params: FaultParams): string =>
  template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = String(params[key] ?? '');
    return key === 'hint' ? value : shown(value);
  });

const build =
  (level: Fault['level']) =>
  (code: FaultCode, place: Place, params: FaultParams = {}): Fault => ({
    level,
    code,
    place,
    message: fill(words.faults[code], params),
  });

/** An error: nothing is written while one stands. */
export const error = build('error');
/** A warning: worth a look, never stops. */
export const warning = build('warning');

/** `file:line:column: message`, the form editors and people can follow. */
export const faultLine = ({ level, place, message }: Fault): string => {
  const { file, line, column } = place;
  const where = [shown(file), line, column === undefined ? undefined : shown(column)];
  const from = where.filter(part => part !== undefined).join(':');
  return `${from}: ${level === 'warning' ? `${words.report.warning}: ` : ''}${message}`;
};

export const hasErrors = (faults: readonly Fault[]): boolean => faults.some(({ level }) => level === 'error');
