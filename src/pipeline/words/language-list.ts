// SPDX-License-Identifier: AGPL-3.0-or-later
import { error, type Fault } from '../fault.ts';
import { SCRIPTS } from './scripts.ts';

/** A line of languages.json. */
export type Language = { code: string; endonym: string; dir: string; script: string; review: string };

/** A tag whose plurals are known: of another, the computer would take its own language's. */
const isTag = (value: string): boolean =>
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(value) && Intl.PluralRules.supportedLocalesOf(value).length > 0;

const FIELDS: { [field in keyof Language]: (value: string) => boolean } = {
  code: isTag,
  endonym: value => value.trim() === value && value !== '',
  dir: value => value === 'ltr' || value === 'rtl',
  script: value => SCRIPTS.has(value),
  review: value => ['source', 'machine', 'person'].includes(value),
};

const lineFaults = (line: Record<string, unknown>, file: string, number: number): Fault[] =>
  Object.entries(FIELDS)
    .filter(([field, isGood]) => {
      const value = line[field];
      return typeof value !== 'string' || !isGood(value);
    })
    .map(([field]) => {
      const column = typeof line.code === 'string' ? line.code : String(number);
      return error('languageField', { file, column }, { field, value: String(line[field] ?? '') });
    });

const repeated = (languages: readonly Language[], file: string): Fault[] => {
  const codes = languages.map(({ code }) => code);
  const twice = new Set(codes.filter((code, index) => codes.indexOf(code) !== index));
  return [...twice].map(column => error('languageTwice', { file, column }));
};

const source = (languages: readonly Language[], file: string): Fault[] => {
  const sources = languages.filter(({ review }) => review === 'source').map(({ code }) => code);
  return sources.join() === 'it' ? [] : [error('languageSource', { file })];
};

/** The lines of languages.json that are sound, and what is wrong with the others. */
export const readLanguages = (
  list: unknown,
  file: string,
): { languages: readonly Language[]; faults: Fault[] } => {
  const lines: Record<string, unknown>[] = Array.isArray(list) ? list.map(line => ({ ...line })) : [];
  const checked = lines.map((line, index) => ({ line, faults: lineFaults(line, file, index + 1) }));
  const languages = checked.filter(({ faults }) => faults.length === 0).map(({ line }) => line as Language);
  const faults = checked.flatMap(one => one.faults);
  return {
    languages,
    faults: [
      ...faults,
      ...repeated(languages, file),
      ...(faults.length === 0 ? source(languages, file) : []),
    ],
  };
};
