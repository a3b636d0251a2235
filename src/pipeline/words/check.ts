// SPDX-License-Identifier: AGPL-3.0-or-later
import { error, type Fault } from '../fault.ts';
import { checkLanguage } from './check-language.ts';
import { type Locales, pathOf, SHARED, SOURCE } from './open.ts';

const folderFaults = (locales: Locales): Fault[] => {
  const codes = locales.languages.map(({ code }) => code);
  const listed = pathOf(locales, 'languages.json');
  return [
    ...[...locales.folders.keys()]
      .filter(folder => !codes.includes(folder))
      .map(value => error('folderUnknown', { file: pathOf(locales, value) }, { value })),
    ...codes
      .filter(code => !locales.folders.has(code))
      .map(value => error('languageNoFolder', { file: listed, column: value }, { value })),
  ];
};

const keysIn = (node: unknown): string[] =>
  typeof node === 'object' && node !== null && !Array.isArray(node) ? Object.keys(node) : [];

/** A list of all languages in one file has each of them once, with what the Italian has. */
const sharedFaults = (locales: Locales, name: string): Fault[] => {
  const file = pathOf(locales, `${name}.json`);
  const list = locales.shared.get(name);
  if (list === undefined) return [];
  const codes = locales.languages.map(({ code }) => code);
  const entries = list as Record<string, unknown>;
  const wanted = keysIn(entries[SOURCE]);
  return [
    ...codes
      .filter(code => !keysIn(list).includes(code))
      .map(column => error('sharedMissing', { file, column })),
    ...keysIn(list)
      .filter(code => !codes.includes(code))
      .map(column => error('keyUnknown', { file, column })),
    ...codes.flatMap(code =>
      code in entries
        ? wanted
            .filter(key => !keysIn(entries[code]).includes(key))
            .map(key => error('sharedMissing', { file, column: `${code}.${key}` }))
        : [],
    ),
  ];
};

const inOrder = ({ place: a }: Fault, { place: b }: Fault): number =>
  a.file === b.file ? 0 : a.file < b.file ? -1 : 1;

/** Everything wrong with the languages: their list, their folders and every sentence, in the order of files. */
export const checkLocales = (locales: Locales): Fault[] => {
  const languages = locales.languages.filter(({ code }) => locales.folders.has(code));
  return [
    ...locales.faults,
    ...folderFaults(locales),
    ...SHARED.flatMap(name => sharedFaults(locales, name)),
    ...languages.flatMap(language => checkLanguage(locales, language)),
  ].sort(inOrder);
};
