// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../locales/it/pipeline.json' with { type: 'json' };

/** Where in the spreadsheets something stands. `column` is the heading, as the officer sees it. */
export type Place = { file: string; line?: number | undefined; column?: string | undefined };

export type FaultCode = keyof typeof words.faults;
export type FaultParams = Record<string, string | number>;

/** Something a person must act on. A warning never stops a build; an error always does. */
export type Fault = { level: 'error' | 'warning'; code: FaultCode; place: Place; message: string };

const fill = (template: string, params: FaultParams): string =>
  template.replace(/\{(\w+)\}/g, (_, key: string) => String(params[key] ?? ''));

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
  const where = [place.file, place.line, place.column].filter(part => part !== undefined).join(':');
  return `${where}: ${level === 'warning' ? `${words.report.warning}: ` : ''}${message}`;
};

export const hasErrors = (faults: readonly Fault[]): boolean => faults.some(({ level }) => level === 'error');
