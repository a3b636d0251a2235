// SPDX-License-Identifier: AGPL-3.0-or-later
import languages from 'virtual:languages';
import type { WordSource } from '../i18n/word-source.ts';

/** The words of a language come in one file for the first screen, and one for each thing that is opened later. */
export const wordFiles: WordSource = async (lang, file) => {
  const language = await languages[lang]?.();
  const words = language?.first[file] ?? (await language?.later[file]?.())?.default;
  if (words === undefined) throw new Error(`There are no words "${file}" in "${lang}".`);
  return words;
};
