// SPDX-License-Identifier: AGPL-3.0-or-later

/** Reads `locales/{lang}/{file}.json`: from the files of the build on a page, from the disk in Node. */
export type WordSource = (lang: string, file: string) => Promise<object>;

let source: WordSource = lang => Promise.reject(new Error(`Nobody has said where the words of ${lang} are.`));

/** Says where words are read from, once, before the first of them is needed. */
export const readWordsFrom = (given: WordSource): void => {
  source = given;
};

export const readWords: WordSource = (lang, file) => source(lang, file);
