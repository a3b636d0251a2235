// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync, readFileSync } from 'node:fs';

/** Never shown: what people type, and what a translation was made from. */
const UNSEEN = ['search.json', 'made-from.json'];

/** Signs and names that are the same in every language. */
const EVERYWHERE = ['kb', 'mb', 'sos', 'approdo'];

/** Every word in Latin letters that we ourselves say in a language: names of papers and offices in brackets, mostly. */
export const ownLatinWords = (lang: string): string[] => {
  const files = readdirSync(`locales/${lang}`).filter(file => !UNSEEN.includes(file));
  const said = files.flatMap(file =>
    [...readFileSync(`locales/${lang}/${file}`, 'utf8').matchAll(/: "((?:[^"\\]|\\.)*)"/g)].map(
      ([, words = '']) => words.replaceAll(/\{\{\w+\}\}/g, ' '),
    ),
  );
  const words = said.flatMap(sentence => sentence.match(/\p{Script=Latin}{2,}/gu) ?? []);
  return [...new Set([...EVERYWHERE, ...words.map(word => word.toLowerCase())])];
};
