// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { olderSentences, type Sentences, sentencesOf } from '../domain/made-from.ts';

const MARKS = 'made-from.json';

const read = (file: string): Record<string, unknown> =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};

const isOlder = (root: string, lang: string, italianOf: (section: string) => Sentences): boolean =>
  Object.entries(read(join(root, lang, MARKS))).some(([section, marks]) => {
    const mine = sentencesOf(read(join(root, lang, `${section}.json`)));
    return olderSentences(italianOf(section), mine, sentencesOf(marks)).length > 0;
  });

/** The languages with a sentence whose Italian has changed since it was translated. */
export const olderLanguages = (root = 'locales'): string[] => {
  const known = new Map<string, Sentences>();
  const italianOf = (section: string): Sentences => {
    const italian = known.get(section) ?? sentencesOf(read(join(root, 'it', `${section}.json`)));
    known.set(section, italian);
    return italian;
  };
  return readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .filter(name => isOlder(root, name, italianOf))
    .sort();
};
