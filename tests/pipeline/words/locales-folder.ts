// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, command, within } from '../../support/command-line.ts';
import { TestFolder, temporaryFolder } from '../../support/test-folder.ts';

type Tree = { [key: string]: string | string[] | Tree };
const json = (tree: unknown): string => `${JSON.stringify(tree, null, 2)}\n`;

const ITALIAN: Record<string, Tree> = {
  about: {
    title: 'Le traduzioni del sito',
    lead: 'Chiama {{name}} prima di andare.',
    desks_one: '{{count}} sportello qui vicino',
    desks_many: '{{count}} di sportelli qui vicino',
    desks_other: '{{count}} sportelli qui vicino',
  },
  vocabulary: { need: { health: 'Salute e medico' } },
  search: { needs: { health: ['medico', 'dottore'] }, examples: ['medico'] },
  pipeline: { help: 'npm run data -- <comando>' },
};

const ENGLISH: Record<string, Tree> = {
  about: {
    title: 'The translations of the site',
    lead: 'Call {{name}} before you go.',
    desks_one: 'One desk near here',
    desks_other: '{{count}} desks near here',
  },
  vocabulary: { need: { health: 'Health and doctor' } },
  search: { needs: { health: ['doctor'] }, examples: ['doctor'] },
};

const ROMANIAN: Record<string, Tree> = {
  about: {
    title: 'Traducerile paginii',
    lead: 'Sună la {{name}} înainte să mergi.',
    desks_one: 'Un ghișeu aproape',
    desks_few: '{{count}} ghișee aproape',
    desks_other: '{{count}} de ghișee aproape',
  },
  vocabulary: { need: { health: 'Sănătate și medic' } },
  search: { needs: { health: ['doctor', 'medic'] }, examples: ['medic'] },
};

const ARABIC: Record<string, Tree> = {
  about: {
    title: 'ترجمات الموقع',
    lead: 'اتصل بـ {{name}} قبل أن تذهب.',
    desks_zero: 'لا مكاتب قريبة',
    desks_one: 'مكتب واحد قريب',
    desks_two: 'مكتبان قريبان',
    desks_few: '{{count}} مكاتب قريبة',
    desks_many: '{{count}} مكتبًا قريبًا',
    desks_other: '{{count}} مكتب قريب',
  },
  vocabulary: { need: { health: 'الصحة والطبيب' } },
  search: { needs: { health: ['طبيب', 'tabib'] }, examples: ['طبيب'] },
};

const LANGUAGES = [
  { code: 'it', endonym: 'Italiano', dir: 'ltr', script: 'Latn', review: 'source' },
  { code: 'en', endonym: 'English', dir: 'ltr', script: 'Latn', review: 'machine' },
  { code: 'ro', endonym: 'Română', dir: 'ltr', script: 'Latn', review: 'machine' },
  { code: 'ar', endonym: 'العربية', dir: 'rtl', script: 'Arab', review: 'person' },
];

const filesOf = (lang: string, sections: Record<string, Tree>): [string, string][] =>
  Object.entries(sections).map(([name, tree]) => [`${lang}/${name}.json`, json(tree)]);

/** A small folder of languages without a single fault, to break one thing at a time. */
export const localesFolder = (): TestFolder =>
  new TestFolder(
    {},
    {
      'languages.json': json(LANGUAGES),
      'start-words.json': json(Object.fromEntries(LANGUAGES.map(({ code }) => [code, { go: 'Ok' }]))),
      'safety-words.json': json(Object.fromEntries(LANGUAGES.map(({ code }) => [code, ['sos*']]))),
      'README.md': '# Le lingue\n',
      ...Object.fromEntries([
        ...filesOf('it', ITALIAN),
        ...filesOf('en', ENGLISH),
        ...filesOf('ro', ROMANIAN),
        ...filesOf('ar', ARABIC),
      ]),
    },
  );

/** The folder on the disk, every sentence marked as made from its Italian. */
export const writtenLocales = async (): Promise<string> => {
  const root = temporaryFolder();
  localesFolder().writeTo(root);
  await words(root, 'stamp');
  return root;
};

/** Runs `npm run data -- words …` on a folder of languages; lines name files without its path. */
export const words = async (root: string, ...args: string[]): Promise<Answer> => {
  const { code, lines } = await command('words', ...args, '--locales', root);
  return { code, lines: within(root, lines) };
};

/** Changes a file of the folder as text. */
export const textOf = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');
