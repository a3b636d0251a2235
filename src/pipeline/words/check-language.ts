// SPDX-License-Identifier: AGPL-3.0-or-later
import { olderSentences, type Sentences } from '../../domain/made-from.ts';
import { error, type Fault, type WordFaultCode, warning } from '../fault.ts';
import type { Language } from './language-list.ts';
import { type Locales, MADE_FROM, pathOf, SOURCE, TYPED } from './open.ts';
import { examplesOf, formOf, italianOf, keysFor } from './plurals.ts';
import { isDoubt, slipsOf } from './rules.ts';
import { marksIn, sectionsOf, sentencesIn, spokenSections } from './sections.ts';
import { sentenceOf } from './sentence.ts';
import { typedFaults } from './typed.ts';

type Where = { locales: Locales; language: Language; section: string; file: string };

const sectionFaults = (locales: Locales, { code }: Language): Fault[] => {
  const [wanted, found] = [sectionsOf(locales, SOURCE), sectionsOf(locales, code)];
  const fault = (kind: WordFaultCode) => (section: string) =>
    error(kind, { file: pathOf(locales, code, `${section}.json`) });
  return [
    ...wanted.filter(section => !found.includes(section)).map(fault('sectionMissing')),
    ...found.filter(section => !wanted.includes(section)).map(fault('sectionUnknown')),
  ];
};

/** What should be a sentence or a group of them and is neither. */
const shapeFaults = (node: unknown, file: string, path: string): Fault[] => {
  if (typeof node === 'string') return [];
  const column = path === '' ? undefined : path;
  if (typeof node !== 'object' || node === null || Array.isArray(node))
    return [error('notSentence', { file, column })];
  return Object.entries(node).flatMap(([key, value]) =>
    shapeFaults(value, file, path === '' ? key : `${path}.${key}`),
  );
};

/** What in the sections of a language is no sentence: to write such a file again would lose it. */
export const shapesOf = (locales: Locales, { code }: Language): Fault[] =>
  spokenSections(locales).flatMap(section => {
    const tree = locales.folders.get(code)?.get(section);
    return tree === undefined ? [] : shapeFaults(tree, pathOf(locales, code, `${section}.json`), '');
  });

const keyFaults = (italian: Sentences, mine: Sentences, { language, file }: Where): Fault[] => {
  const wanted = keysFor(italian, language.code);
  const missing = wanted
    .filter(key => !mine.has(key))
    .map(column => {
      const form = formOf(italian, column);
      if (form === undefined)
        return error('keyMissing', { file, column }, { value: italianOf(italian, column) });
      return error(
        'formMissing',
        { file, column },
        { form, value: examplesOf(language.code, form).join(', ') },
      );
    });
  const known = new Set(wanted);
  const extra = [...mine.keys()]
    .filter(key => !known.has(key))
    .map(column =>
      error(formOf(italian, column) === undefined ? 'keyUnknown' : 'formUnknown', { file, column }),
    );
  return [...missing, ...extra];
};

const sentenceFaults = (italian: Sentences, mine: Sentences, where: Where): Fault[] => {
  const english = sentencesIn(where.locales, 'en', where.section);
  const known = new Set(keysFor(italian, where.language.code));
  return [...mine]
    .filter(([key]) => known.has(key))
    .flatMap(([column, words]) =>
      slipsOf(sentenceOf({ ...where, italian, english }, column, words)).map(slip =>
        (isDoubt(slip) ? warning : error)(slip.code, { file: where.file, column }, slip.params),
      ),
    );
};

const olderFaults = (
  italian: Sentences,
  mine: Sentences,
  { locales, language, section, file }: Where,
): Fault[] =>
  olderSentences(italian, mine, marksIn(locales, language.code, section)).map(column => {
    const params = { value: italianOf(italian, column), lang: language.code, key: `${section}.${column}` };
    return warning('sentenceOlder', { file, column }, params);
  });

const spokenFaults = (where: Where): Fault[] => {
  const { locales, language, section, file } = where;
  const italian = sentencesIn(locales, SOURCE, section);
  const mine = sentencesIn(locales, language.code, section);
  return [
    ...shapeFaults(locales.folders.get(language.code)?.get(section), file, ''),
    ...keyFaults(italian, mine, where),
    ...sentenceFaults(italian, mine, where),
    ...(language.code === SOURCE ? [] : olderFaults(italian, mine, where)),
  ];
};

/** The sentences of a language of which nobody has said what Italian they are made from. */
const unmarked = (locales: Locales, lang: string): string[] =>
  spokenSections(locales).flatMap(section => {
    const marks = marksIn(locales, lang, section);
    const mine = sentencesIn(locales, lang, section);
    const wanted = keysFor(sentencesIn(locales, SOURCE, section), lang);
    return wanted.filter(key => mine.has(key) && !marks.has(key));
  });

const markFaults = (locales: Locales, { code }: Language): Fault[] => {
  if (code === SOURCE) return [];
  const file = pathOf(locales, code, `${MADE_FROM}.json`);
  const marks = locales.folders.get(code)?.get(MADE_FROM);
  const count = unmarked(locales, code).length;
  return [
    ...(marks === undefined ? [] : shapeFaults(marks, file, '')),
    ...(count === 0 ? [] : [warning('sentencesUnmarked', { file }, { value: count, lang: code })]),
  ];
};

/** Everything wrong with a language that has its folder. */
export const checkLanguage = (locales: Locales, language: Language): Fault[] => {
  const held = locales.folders.get(language.code);
  const read = sectionsOf(locales, SOURCE).filter(section => held?.get(section) !== undefined);
  const spoken = read
    .filter(section => section !== TYPED)
    .flatMap(section =>
      spokenFaults({ locales, language, section, file: pathOf(locales, language.code, `${section}.json`) }),
    );
  const typed = read.includes(TYPED) ? typedFaults(locales, language) : [];
  return [...sectionFaults(locales, language), ...spoken, ...typed, ...markFaults(locales, language)];
};
