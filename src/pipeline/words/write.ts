// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Sentences, sentencesOf } from '../../domain/made-from.ts';
import { type Locales, pathOf, SOURCE, type Tree } from './open.ts';
import { keysFor } from './plurals.ts';
import { sentencesIn } from './sections.ts';

/** A file to be written, whole. */
export type Written = { file: string; text: string };

type Branch = Map<string, string | Branch>;

const plant = (branch: Branch, [name = '', ...rest]: string[], words: string): void => {
  if (rest.length === 0) return void branch.set(name, words);
  const known = branch.get(name);
  const next: Branch = known instanceof Map ? known : new Map();
  branch.set(name, next);
  plant(next, rest, words);
};

const treeOf = (branch: Branch): Tree =>
  Object.fromEntries(
    [...branch].map(([name, node]): [string, string | Tree] => [
      name,
      node instanceof Map ? treeOf(node) : node,
    ]),
  );

/** Sentences as the file they come from, in the order they are given. */
export const treeFrom = (sentences: Iterable<readonly [string, string]>): Tree => {
  const root: Branch = new Map();
  for (const [path, words] of sentences) plant(root, path.split('.'), words);
  return treeOf(root);
};

/** A file of words as it lies on the disk. */
export const jsonText = (tree: unknown): string => `${JSON.stringify(tree, null, 2)}\n`;

/** A section with some sentences changed, in the order of the Italian; what the Italian lacks stays at the end. */
export const changedSection = (
  locales: Locales,
  lang: string,
  section: string,
  changes: Sentences,
): Written => {
  const all = new Map([...sentencesOf(locales.folders.get(lang)?.get(section)), ...changes]);
  const inOrder = keysFor(sentencesIn(locales, SOURCE, section), lang).filter(key => all.has(key));
  const keys = [...new Set([...inOrder, ...all.keys()])];
  const tree = treeFrom(keys.map(key => [key, all.get(key) ?? ''] as const));
  return { file: pathOf(locales, lang, `${section}.json`), text: jsonText(tree) };
};
