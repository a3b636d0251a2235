// SPDX-License-Identifier: AGPL-3.0-or-later
import { error, type Fault } from '../fault.ts';
import { checkLanguage } from './check-language.ts';
import { LIST, type Locales, pathOf, SHARED, SOURCE } from './open.ts';

/** Without a list that can be read, every folder would be a stranger. */
const isListSound = (locales: Locales): boolean =>
  !locales.faults.some(({ place: { file } }) => file === pathOf(locales, LIST));

const folderFaults = (locales: Locales): Fault[] => {
  const codes = locales.languages.map(({ code }) => code);
  const listed = pathOf(locales, LIST);
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

/** The parts of an entry: none where it is a plain list of words. */
const partsOf = (list: unknown, code: string): string[] => [
  code,
  ...keysIn((list as Record<string, unknown>)[code]).map(key => `${code}.${key}`),
];

/** A list of all languages in one file has each of them, with what the Italian has. */
const sharedFaults = (locales: Locales, name: string): Fault[] => {
  const file = pathOf(locales, `${name}.json`);
  const list = locales.shared.get(name);
  if (list === undefined) return [];
  const parts = keysIn((list as Record<string, unknown>)[SOURCE]);
  const wanted = locales.languages.flatMap(({ code }) => [code, ...parts.map(key => `${code}.${key}`)]);
  const found = keysIn(list).flatMap(code => partsOf(list, code));
  return [
    ...wanted.filter(one => !found.includes(one)).map(column => error('sharedMissing', { file, column })),
    ...found.filter(one => !wanted.includes(one)).map(column => error('keyUnknown', { file, column })),
  ];
};

const inOrder = ({ place: a }: Fault, { place: b }: Fault): number =>
  a.file === b.file ? 0 : a.file < b.file ? -1 : 1;

/** Everything wrong with the languages: their list, their folders and every sentence, in the order of files. */
export const checkLocales = (locales: Locales): Fault[] => {
  const languages = locales.languages.filter(({ code }) => locales.folders.has(code));
  const lists = isListSound(locales)
    ? [...folderFaults(locales), ...SHARED.flatMap(name => sharedFaults(locales, name))]
    : [];
  return [
    ...locales.faults,
    ...lists,
    ...languages.flatMap(language => checkLanguage(locales, language)),
  ].sort(inOrder);
};
