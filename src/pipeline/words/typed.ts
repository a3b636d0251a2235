// SPDX-License-Identifier: AGPL-3.0-or-later
import { error, type Fault } from '../fault.ts';
import type { Language } from './language-list.ts';
import { type Locales, pathOf, SOURCE, TYPED } from './open.ts';

const isGroup = (node: unknown): node is Record<string, unknown> =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

/** The lists of a file of typed words, by their path: "needs.desk", "examples". */
const listsOf = (node: unknown): [string, unknown][] =>
  isGroup(node)
    ? Object.entries(node).flatMap(([group, value]): [string, unknown][] =>
        isGroup(value)
          ? Object.entries(value).map(([code, list]) => [`${group}.${code}`, list])
          : [[group, value]],
      )
    : [];

const listFaults = (list: unknown, file: string, column: string): Fault[] => {
  if (!Array.isArray(list) || list.some(words => typeof words !== 'string'))
    return [error('notList', { file, column })];
  const bad = list.filter(words => words.trim() !== words || words === '');
  return bad.map(value => error('typedPadded', { file, column }, { value }));
};

/** What is wrong with the words people type: nobody reads them, so only that each thing has its list. */
export const typedFaults = (locales: Locales, { code }: Language): Fault[] => {
  const file = pathOf(locales, code, `${TYPED}.json`);
  const mine = new Map(listsOf(locales.folders.get(code)?.get(TYPED)));
  const italian = new Set(listsOf(locales.folders.get(SOURCE)?.get(TYPED)).map(([path]) => path));
  return [
    ...[...italian].filter(path => !mine.has(path)).map(column => error('listMissing', { file, column })),
    ...[...mine.keys()]
      .filter(path => !italian.has(path))
      .map(column => error('keyUnknown', { file, column })),
    ...[...mine].flatMap(([path, list]) => listFaults(list, file, path)),
  ];
};
