// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { LANGUAGES, type Language } from '../i18n/languages.ts';
import { FIRST_SECTIONS, LATER_SECTIONS, PARTS } from '../i18n/sections.ts';
import { olderLanguages } from './older-languages.ts';

const LIST = 'virtual:languages';
const ONE = 'virtual:language/';
const HIDDEN = '\0';

/** What is read of a language besides what the first screen says. */
const LATER = [...LATER_SECTIONS, 'search'];

const file = (lang: string, name: string): string => JSON.stringify(resolve('locales', lang, `${name}.json`));

const ALL = resolve('locales', 'languages.json');

const withAge = (languages: readonly Language[]): Language[] => {
  const older = olderLanguages();
  return languages.map(one => (older.includes(one.code) ? { ...one, older: true } : one));
};

/** Says on the list of languages which have sentences older than the Italian: a page of the build says it too. */
export const markOlder = (): void => void LANGUAGES.splice(0, LANGUAGES.length, ...withAge(LANGUAGES));

const listOfAll = (): string =>
  `export default {${LANGUAGES.map(({ code }) => `${JSON.stringify(code)}: () => import(${JSON.stringify(ONE + code)})`).join()}};`;

const onDisk = (lang: string, name: string): Record<string, object> =>
  JSON.parse(readFileSync(`locales/${lang}/${name}.json`, 'utf8'));

const wordsOf = (lang: string, name: string): object => {
  const { file: whole, part } = PARTS[name] ?? {};
  return whole === undefined || part === undefined
    ? onDisk(lang, name)
    : (onDisk(lang, whole)[part] as object);
};

const oneLanguage = (lang: string): string =>
  [
    ...FIRST_SECTIONS.map(name =>
      name in PARTS
        ? `const ${name} = ${JSON.stringify(wordsOf(lang, name))};`
        : `import ${name} from ${file(lang, name)};`,
    ),
    `export const first = {${FIRST_SECTIONS.join()}};`,
    `export const later = {${LATER.map(name => `${name}: () => import(${file(lang, name)})`).join()}};`,
  ].join('\n');

/** The language a module of words belongs to, undefined for any other module. */
export const languageOfModule = (id: string): string | undefined =>
  id.startsWith(HIDDEN + ONE) ? id.slice(HIDDEN.length + ONE.length) : undefined;

/**
 * One module for each language, which knows the files of that language alone: with twenty-four of them, a list of
 * all files in the first script would be a fifth of it.
 */
export const languageModules: Plugin = {
  name: 'language-modules',
  resolveId: id => (id === LIST || id.startsWith(ONE) ? HIDDEN + id : undefined),
  load: id => {
    if (id === HIDDEN + LIST) return listOfAll();
    if (id === ALL) return JSON.stringify(withAge(JSON.parse(readFileSync(id, 'utf8'))));
    const lang = languageOfModule(id);
    return lang === undefined ? undefined : oneLanguage(lang);
  },
};

/** The words as they lie on the disk. */
export const wordsOnDisk = async (lang: string, name: string): Promise<object> => wordsOf(lang, name);
