// SPDX-License-Identifier: AGPL-3.0-or-later

/** The sentences of a file of words by their path: "need.desk". */
export type Sentences = ReadonlyMap<string, string>;

const PLURAL = /_(zero|one|two|few|many|other)$/;
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

const leaves = (node: unknown, path: string): [string, string][] => {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`));
};

/** Every sentence of a file of words, in its order. */
export const sentencesOf = (tree: unknown): Sentences => new Map(leaves(tree, ''));

/** The stem of a sentence that counts, undefined for one that does not. */
export const stemOf = (italian: Sentences, key: string): string | undefined => {
  const stem = key.replace(PLURAL, '');
  return stem !== key && italian.has(`${stem}_one`) && italian.has(`${stem}_other`) ? stem : undefined;
};

/** FNV-1a of 32 bits: short, the same everywhere, and a change that keeps it is one in four thousand million. */
const hashOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
};

/** The mark of the Italian a sentence is made from; all its forms when it counts. Undefined when there is none. */
export const markOf = (italian: Sentences, key: string): string | undefined => {
  const stem = stemOf(italian, key);
  const keys = stem === undefined ? [key] : FORMS.map(form => `${stem}_${form}`);
  const said = keys.map(one => italian.get(one)).filter(one => one !== undefined);
  return said.length === 0 ? undefined : hashOf(said.join('\n'));
};

/** The sentences whose Italian has changed since somebody last said that they translate it. */
export const olderSentences = (italian: Sentences, translated: Sentences, marks: Sentences): string[] =>
  [...translated.keys()].filter(key => {
    const [made, now] = [marks.get(key), markOf(italian, key)];
    return made !== undefined && now !== undefined && made !== now;
  });
